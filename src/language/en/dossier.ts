import { counted } from "./numbers.ts";

const passages = counted("passage");

/** The passages that a reader keeps. */
export const dossier = {
  title: "Dossier",
  description: "The passages that you keep, in order of time, with their notes and a bibliography.",
  lead: "Passages that you keep, in order of time, with what a state was on the day, the notes, and a bibliography in your style.",
  noScript:
    "A dossier is kept in your browser and put together there, which needs JavaScript. Without it, each article has its citations under “Cite”, and the page of data has all bibliographies.",
  empty:
    "Nothing is kept yet. Where a passage has a number, such as ¶4, rest on the number or choose it: a button beside it keeps the passage here.",
  waiting: "Putting the passages together …",
  count: (kept: number) => passages(kept),
  local: "It is kept in this browser alone, your notes with it. The address to share has the passages, without your notes.",
  shared: "This dossier was shared with you by its address: it is not kept yet.",
  sharedNone:
    "The address names no passage: it may have been cut short. What you keep is at the same address without what follows the question mark.",
  adopt: "Keep these passages",
  own: "Show what I keep",
  share: "Copy the address to share",
  sharedCopied: "Address copied.",
  notCopied: "Your browser did not let it be copied.",
  print: "Print",
  export: "Export:",
  style: "Style of the bibliography",
  bibliography: "Bibliography",
  noteLabel: (paragraph: string, title: string) => `Your note on ¶${paragraph} of ${title}`,
  notePlaceholder: "Your note",
  ownNote: "Own note",
  noteOn: (paragraph: string) => `Note on ¶${paragraph}.`,
  lost: (article: string) => `The passage could not be loaded, or is no longer there: ${article}.`,
  again: "Try again",
  keep: "Keep",
  takeOut: "Take out of dossier",
  keepPassage: (paragraph: string) => `Keep paragraph ${paragraph}`,
  takeOutPassage: (paragraph: string) => `Take out of dossier: paragraph ${paragraph}`,
  kept: (paragraph: string) => `Paragraph ${paragraph} is in your dossier.`,
  takenOut: (paragraph: string) => `Paragraph ${paragraph} is no longer in your dossier.`,
  notKept: "Your browser lets nothing be kept.",
  open: (kept: number) => `Dossier (${kept})`,
};
