import type { Readable, Writable } from "node:stream";
import { confirm, isCancel, log, select, text } from "@clack/prompts";
import type { Archive } from "../archive/archive.ts";
import { meetingDays, meetingName } from "../archive/labels.ts";
import { isPageAddress } from "../ingest/page-address.ts";
import { type Clue, clue } from "../ingest/clue.ts";
import { type AskedField, askedFields, chooseSurest, type Choices } from "../ingest/fields.ts";
import type { Ingested } from "../ingest/ingest.ts";
import { newPublisherId, type Publisher } from "../ingest/propose/publishers.ts";
import { isDayOrPart } from "../model/day.ts";
import { suggestion } from "../model/nearest.ts";

/** Thrown where an archivist has stopped the questions: nothing is written of the source at hand, nor of those after it. */
export class Stopped extends Error {
  override name = "Stopped";
}

interface Terminal {
  input?: Readable;
  output?: Writable;
}

function answered<T>(value: T): Exclude<T, symbol> {
  if (isCancel(value)) throw new Stopped();
  return value as Exclude<T, symbol>;
}

const names: Record<AskedField, string> = {
  title: "The headline",
  publisher: "The publisher",
  byline: "The byline",
  published: "The day on which it was published",
  address: "The address at which it stood",
  language: "The language",
  meeting: "The meeting that it reports",
};

/** What a typed value is refused for; nothing where it will do, or is empty. */
function refusal(field: AskedField, typed: string, archive: Archive): string | undefined {
  if (typed === "") return undefined;
  if (field === "published" && !isDayOrPart(typed)) return "a day as YYYY-MM-DD, or a month or year where it is not known";
  if (field === "address" && !isPageAddress(typed)) return "an address that begins with https:// or http://";
  const ids = archive.summits.map(({ id }) => id);
  if (field === "meeting" && !ids.includes(typed))
    return `the id of a summit, such as ${ids.at(-1)}. ${suggestion(typed, ids) ?? ""}`;
  return undefined;
}

const publisherOf = (typed: string, archive: Archive): Publisher => {
  const known = archive.organisations.find(({ id, name }) => id === typed || name.toLowerCase() === typed.toLowerCase());
  return known ? { id: known.id, name: known.name } : { id: newPublisherId(typed, undefined), name: typed, isNew: true };
};

function labelOf(value: unknown, field: AskedField, archive: Archive): string {
  if (typeof value !== "string") return (value as { name?: string; id: string }).name ?? (value as { id: string }).id;
  const summit = field === "meeting" ? archive.summits.find(({ id }) => id === value) : undefined;
  return summit ? `${meetingName(summit)}, ${meetingDays(summit)}` : value;
}

/** Asks for one field: of what was proposed, for another value, or none. */
async function askFor(
  field: AskedField,
  clues: readonly Clue<unknown>[],
  archive: Archive,
  terminal: Terminal,
): Promise<Clue<unknown> | undefined> {
  const chosen =
    clues.length === 0
      ? "other"
      : answered(
          await select<number | "other" | "none">({
            ...terminal,
            message: names[field],
            options: [
              ...clues.slice(0, 5).map(({ value, sure, evidence }, at) => ({
                value: at,
                label: labelOf(value, field, archive),
                hint: `${sure}: ${evidence}`,
              })),
              { value: "other", label: "another, which I type" },
              { value: "none", label: "none, or not known yet" },
            ],
          }),
        );
  if (chosen === "none") return undefined;
  if (chosen !== "other") return clues[chosen];
  const typed = answered(
    await text({
      ...terminal,
      message: `${names[field]}, or nothing where it is not known`,
      defaultValue: "",
      validate: (value) => refusal(field, (value ?? "").trim(), archive),
    }),
  ).trim();
  if (typed === "") return undefined;
  return clue<unknown>(field === "publisher" ? publisherOf(typed, archive) : typed, "certain", "as typed");
}

/**
 * Asks an archivist where a proposal is not certain, and takes the rest as proposed.
 * @throws Stopped where the archivist ends it.
 */
export async function ask(
  name: string,
  { source, proposals, duplicates }: Ingested,
  archive: Archive,
  terminal: Terminal = {},
): Promise<Choices> {
  log.step(`${name}: ${source.paragraphs.length} paragraphs`, terminal);
  for (const { of, why } of duplicates) log.warn(`Likely a duplicate of ${of}: ${why}.`, terminal);
  if (duplicates.length > 0 && !answered(await confirm({ ...terminal, message: "Go on with it?", initialValue: false })))
    throw new Stopped();
  const choices: Record<string, unknown> = { ...chooseSurest(proposals) };
  for (const field of askedFields) {
    const clues = proposals[field] as Clue<unknown>[];
    // Two days that are told in the same way are both possible.
    const areTwo = field === "published" && clues[1] !== undefined && clues[1].sure === clues[0]?.sure;
    // A text without an author is the rule, and English the language of most.
    const isOpen =
      field === "byline" || field === "language"
        ? clues[0] !== undefined && clues[0].sure === "guess"
        : areTwo || clues[0]?.sure !== "certain";
    if (isOpen) choices[field] = await askFor(field, clues, archive, terminal);
  }
  return choices as unknown as Choices;
}
