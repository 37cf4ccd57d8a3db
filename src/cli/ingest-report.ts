import type { Clue } from "../ingest/clue.ts";
import type { Choices } from "../ingest/fields.ts";
import type { Ingested, NewFile } from "../ingest/ingest.ts";
import type { Proposals } from "../ingest/proposals.ts";
import type { Removed } from "../ingest/read/paragraph.ts";

/** What became of an input: drafted, or why not. */
export interface Outcome {
  input: string;
  ingested?: Ingested;
  /** What was taken of what was proposed, or typed. */
  choices?: Choices;
  files?: readonly NewFile[];
  /** Whether the files were written. */
  written: boolean;
  /** Why nothing was written; nothing in a dry run. */
  problem?: string;
  /** Whether it is the machine that did not let it. */
  byMachine?: boolean;
}

const saidBy = ({ value }: Clue<unknown>): string => {
  if (typeof value === "string") return value;
  const { id, isNew } = value as { id: string; isNew?: true };
  return isNew ? `${id} (new)` : id;
};

const shown = ["title", "publisher", "byline", "published", "place", "address", "language", "meeting"] as const;

function fieldLines(proposals: Proposals, choices: Choices): string[] {
  return shown.map((field) => {
    const first = choices[field] as Clue<unknown> | undefined;
    const others = (proposals[field] as Clue<unknown>[]).filter((one) => one !== first);
    if (!first && others[0])
      return `  ${field.padEnd(11)} none  [${others[0].sure}: ${saidBy(others[0])}, ${others[0].evidence}]`;
    if (!first) return `  ${field.padEnd(11)} none in the ${field === "published" ? "text" : "source"}`;
    const more = others.length > 0 ? `; or ${others.slice(0, 2).map(saidBy).join(", or ")}` : "";
    return `  ${field.padEnd(11)} ${saidBy(first)}  [${first.sure}: ${first.evidence}${more}]`;
  });
}

const listOf = (clues: readonly Clue[]) =>
  clues.map(({ value, sure }) => (sure === "certain" ? value : `${value} (${sure})`)).join(", ") || "none";

/** What was taken out, by the reason, each with its beginning. */
function removedLines(removed: readonly Removed[]): string[] {
  const reasons = new Map<string, string[]>();
  for (const { text, why } of removed) reasons.set(why, [...(reasons.get(why) ?? []), text]);
  return [...reasons].map(([why, texts]) => {
    const some = texts.slice(0, 3).map((text) => `“${text.length > 50 ? `${text.slice(0, 49)}…` : text}”`);
    return `    ${texts.length} × ${why}: ${some.join(", ")}${texts.length > 3 ? ", …" : ""}`;
  });
}

/** What was made of an input, for people. */
export function reportLines({ input, ingested, choices, files, written, problem }: Outcome, folder: string): string[] {
  if (!ingested || !choices) return [`${input}: ${problem}`];
  const { source, proposals, duplicates } = ingested;
  const named = (kind: string) =>
    listOf(proposals.named.filter(({ value }) => value.kind === kind).map((one) => ({ ...one, value: one.value.id })));
  const unknown = proposals.unknown
    .map(({ name, count, office }) => `${office ? `${office} ` : ""}${name} (${count})`)
    .join(", ");
  const head =
    problem ?? `${written ? "wrote" : "would write"} ${(files ?? []).map(({ file }) => `${folder}/${file}`).join(" and ")}`;
  return [
    `${input}: ${head}`,
    ...fieldLines(proposals, choices),
    `  ${"topics".padEnd(11)} ${listOf(proposals.topics)}`,
    `  ${"states".padEnd(11)} ${named("state")}`,
    `  ${"people".padEnd(11)} ${named("person")}`,
    `  ${"bodies".padEnd(11)} ${named("organisation")}`,
    ...(unknown === ""
      ? []
      : [`  ${"not known".padEnd(11)} ${unknown}: npm run new -- person, or organisation, where one is to have a page`]),
    `  ${"text".padEnd(11)} ${source.paragraphs.length} paragraphs, of ${source.form} in ${source.encoding}; taken out:`,
    ...(source.removed.length > 0 ? removedLines(source.removed) : ["    nothing"]),
    ...source.remarks.map((remark) => `  Look: ${remark}`),
    ...duplicates.map(({ of, why }) => `  Likely a duplicate of ${of}: ${why}.`),
  ];
}

/** The same for programs: all clues, all that was taken out, and the files in full. */
export function reportData({ input, ingested, files, written, problem }: Outcome): object {
  const { source, proposals, duplicates } = ingested ?? {};
  return {
    input,
    written,
    ...(problem === undefined ? {} : { problem }),
    ...(source
      ? {
          sha256: source.sha256,
          form: source.form,
          encoding: source.encoding,
          paragraphs: source.paragraphs,
          removed: source.removed,
          remarks: source.remarks,
        }
      : {}),
    ...(proposals ? { proposals } : {}),
    ...(duplicates ? { duplicates } : {}),
    files: files ?? [],
  };
}
