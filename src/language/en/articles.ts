import type { ParagraphNumber } from "../../model/paragraph-number.ts";
import { counts } from "./numbers.ts";

/** The lists of articles. */
export const articles = {
  title: "Articles",
  description: "Every article of the archive, by year and by publisher.",
  lead: (count: string) => `${count}, each retold by this archive and linked to its source.`,
  newest: (count: number) => `The newest ${count}; the years above hold the rest.`,
  none: "The archive holds no article yet.",
  /** The list of all articles of a meeting, a publisher or a year. */
  all: (count: string) => `All ${count}`,
  oldest: (count: number) => `The oldest ${count}:`,
  pages: "More articles",
  pageTitle: (name: string, page: number) => `${name}: articles${page > 1 ? `, page ${page}` : ""}`,
  range: (first: number, last: number, count: string) => `${first} to ${last} of ${count}, oldest first.`,
  byYear: "Articles by year",
  ofYear: (year: string) => `Articles from ${year}`,
  yearDescription: (year: string) => `The articles from ${year}, by meeting.`,
  coverage: "Coverage",
  coveragePicture: "Articles by meeting",
  coverageText: "Empty boxes are meetings without an article yet; a diamond marks a meeting of ministers.",
  coverageTable: "The numbers as a table",
  meeting: "Meeting",
  articles: "Articles",
  noneOnMeeting: "none",
  byPublisher: "By publisher",
  /** The meeting that an article reports: "about Bishkek 2013". */
  on: "about {meeting}",
  /** Whose article it is that the archive retells: "retold from The Moscow Times". */
  from: (publisher: string, form: string) => (form === "account" ? `retold from ${publisher}` : publisher),
};

/** The page of an article. */
export const article = {
  by: "by {byline}",
  dayUnknown: "day not known",
  /** Marks an article that is still being written, on the pages of the development server. */
  draft: "Draft",
  draftText: "A draft: no build publishes it. The line draft: true is taken out of its file when it is whole.",
  on: (line: string, days: string) => `About {meeting}, ${line}, ${days}`,
  account: "Retold by this archive from {publisher}. {original}",
  original: "Read the original",
  fullText: "The text as {publisher} has it. {original}",
  reading: (minutes: number) => `${minutes} min read`,
  about: "About this article",
  statesNamed: "States named",
  statusOn: (day: string) => `SCO status on ${day}.`,
  noStates: "The text names no state.",
  topics: "Topics in other years",
  noTopics: "No topic has been recorded for this article yet.",
  onTopic: "{topic}:",
  step: (year: string, meeting: string, paragraph: ParagraphNumber) => `${year}: ${meeting}, paragraph ${paragraph}`,
  around: "Articles before and after",
  before: (day: string) => `Before, ${day}`,
  after: (day: string) => `After, ${day}`,
  noteLabel: "Archivist's note",
  noteOnLabel: (paragraph: ParagraphNumber) => `Archivist's note on paragraph ${paragraph}`,
  sourcesOfNote: "this note",
  /** Told when the number of a paragraph was followed. */
  copied: "Link to ¶{paragraph} copied",
  provenance: "Source and rights",
  published: "Published",
  originalAddress: "Original",
  captures: "Archived copies",
  capturesAt: "{archive} (a list of copies, not checked)",
  internetArchive: "Internet Archive",
  rights: "Rights",
  rightsText: (holder: string, status: string, statement: string) => `${holder}: ${status}. ${statement}`,
  changed: "This account",
  changedOn: (day: string) => `last changed on ${day}`,
  digest: "Fingerprint of the source (SHA-256)",
};

/** What leaves the archive with a citation. */
export const citation = {
  label: "Cite",
  ofArticles: "These articles, to cite",
  styles: { chicago: "Chicago (notes)", apa: "APA 7", mla: "MLA 9", gost: "ГОСТ Р 7.0.100" },
  /** What GOST R 7.0.100 adds to an address, whatever the language of the archive. */
  accessed: (day: string) => ` (дата обращения: ${day})`,
  place: "Cite",
  whole: "the whole article",
  copy: "Copy",
  copyStyle: (style: string) => `Copy: ${style}`,
  copied: "Copied",
  notCopied: "Your browser did not let it be copied: select the text.",
  formats: { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" },
  calendar: "As a calendar",
  rights: (holder: string, status: string, statement: string, form: string) =>
    `Rights: ${holder}, ${status}. ${statement}${form === "account" ? " The archive's account: CC BY 4.0" : ""}`,
  /** Where the work was read: retold, or in full. */
  readIn: { account: "retold in", "full-text": "read in" },
  approximate: "The day of publication is approximate.",
  own: "Rights: CC BY 4.0",
};

/** Places where a text is quoted, and the sources of a statement. */
export const passages = {
  why: (name: string) => `mentions ${name}`,
  whyTopic: "carries a position on this topic or uses one of its words",
  /** What the section of the passages is called. */
  heading: (passages: number) => (passages > 0 ? counts.passages(passages) : "No passage yet"),
  none: (why: string) => `No paragraph ${why} yet.`,
  all: (why: string, articles: string) => `Every paragraph that ${why}, in ${articles}, oldest first.`,
  newest: (count: string, why: string, articles: string, shown: number) =>
    `There are ${count}: every paragraph that ${why}, in ${articles}. Here are the newest ${shown}, oldest first.`,
  search: "Search all of them",
  range: (first: number, last: number) => `Passages ${first} to ${last}.`,
  more: "More passages",
  pageTitle: (name: string, page: number) => `${name}: passages, page ${page}`,
  paragraph: (number: ParagraphNumber) => `Paragraph ${number}`,
  paragraphOf: (number: ParagraphNumber, title: string) => `Paragraph ${number} of ${title}`,
  /** An archivist's note on an article, or on a paragraph of it. */
  note: "Note.",
  noteOn: (paragraph: ParagraphNumber) => `Note on ¶${paragraph}.`,
  removed: (day: string) => `Removed on ${day}:`,
  sources: "Sources",
  notSeen: "(cited by others, not seen)",
  sourcesOf: (what: string) => `Sources of ${what}`,
};
