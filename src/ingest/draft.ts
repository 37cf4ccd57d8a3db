import { stringify } from "yaml";
import type { Clue } from "./clue.ts";
import type { Proposals } from "./proposals.ts";
import { outside } from "./read/extract.ts";
import type { Choices } from "./fields.ts";
import type { Paragraph } from "./read/paragraph.ts";
import type { Source } from "./source.ts";

/** A value as YAML writes it on one line. */
const inYaml = (value: unknown) =>
  stringify(value, { lineWidth: 0, defaultStringType: "PLAIN", collectionStyle: "flow", flowCollectionPadding: false }).trim();

/** A text as a comment of YAML: on one line. */
const comment = (text: string) => `# ${text.replace(/\s+/g, " ")}`;

/** A field with how sure it is and why; where nothing is known, or nothing sure enough, without a value. */
function field(
  name: string,
  clue: Clue<unknown> | undefined,
  missing: string,
  { value = clue?.value, others = [] }: { value?: unknown; others?: readonly Clue<unknown>[] } = {},
): string[] {
  const guesses = others.map((one) => `${String(one.value)} (${one.sure}: ${one.evidence})`);
  if ((clue === undefined || value === undefined) && guesses.length > 0)
    return [comment(`Not sure enough to be taken: ${guesses.join("; ")}`), `${name}:`];
  if (clue === undefined || value === undefined) return missing === "" ? [] : [comment(missing), `${name}:`];
  const equal = others.filter((one) => one.sure === clue.sure && one.value !== clue.value);
  const or = equal.length > 0 ? `; or ${equal.map((one) => `${String(one.value)} (${one.evidence})`).join("; ")}` : "";
  return [comment(`${clue.sure}: ${clue.evidence}${or}`), `${name}: ${inYaml(value)}`];
}

/** How sure a day is, in the archive's own words: what a page prints, or what is derived from its address. */
function certainty(published: Clue | undefined): string[] {
  if (published === undefined || !published.evidence.startsWith("the address")) return [];
  return ["publishedCertainty: derived", "publishedNote: From the address of the page; the page itself prints no day."];
}

const marks: Record<Paragraph["kind"], string> = { paragraph: "", heading: "## ", item: "- ", quotation: "> " };

/** A paragraph of the source as a comment: no page has it. A sign that would end the comment is written with a blank. */
const inComment = (text: string) => text.replace(/-(?=-)/g, "- ");
const outlined = ({ kind, text }: Paragraph) => `<!-- ${marks[kind]}${inComment(text)} -->`;

/** What stood in the article and was taken for none of it, with the reasons: an archivist sees whether that is right. */
function takenOut({ removed }: Source): string[] {
  const within = removed.filter(({ why }) => !why.startsWith(outside));
  if (within.length === 0) return [];
  const lines = within.map(({ text, why }) => `${inComment(text)} (${why})`);
  return [`<!-- Taken out:\n${lines.join("\n")} -->`, ""];
}

/** Whether a notice of rights is among what was taken out. */
const hasNotice = ({ removed }: Source) =>
  removed.some(({ text }) => /^(?:©|\(c\)|copyright\b|版权所有)|все права защищены/i.test(text));

/** The file of a draft: the fields as chosen, each with its evidence, and the paragraphs of the source as comments, to be retold. */
export function draftText(source: Source, choices: Choices, proposals: Proposals): string {
  const { title, byline, language, publisher, published, place, meeting, topics, address } = choices;
  const guessed = proposals.topics.filter(({ value }) => !topics.some((one) => one.value === value));
  const fields = [
    "draft: true",
    ...field("title", title, "No headline was found."),
    comment("What the article reports, in one sentence of your own."),
    "# summary:",
    ...field("byline", byline, ""),
    ...(language?.value === "en" ? [] : field("language", language, "")),
    ...field("publisher", publisher, "No publisher was found: the id of an organisation.", { value: publisher?.value.id }),
    ...field("published", published, "No day is printed in the text, and none in what the page says of itself.", {
      others: proposals.published,
    }),
    ...certainty(published),
    ...field("place", place, ""),
    ...field("meeting", meeting, "No meeting was recognised: the id of a summit."),
    ...topics.map(({ value, sure, evidence }) => comment(`${value}, ${sure}: ${evidence}`)),
    ...(guessed.length === 0
      ? []
      : [comment(`Perhaps also: ${guessed.map(({ value, evidence }) => `${value} (${evidence})`).join("; ")}`)]),
    `topics: ${inYaml(topics.map(({ value }) => value))}`,
    "form: account",
    "rights:",
    `  holder: ${inYaml(publisher?.value.name ?? "unknown")}`,
    `  # in-copyright, public-domain or unclear; and what the source says of its rights, and where.`,
    "  status: unclear",
    hasNotice(source) ? "  statement: The page has a notice of copyright." : "  statement:",
    ...field("originalUrl", address, "The source does not say where it stood."),
    `sourceSha256: ${source.sha256}`,
  ];
  return [
    "---",
    ...fields,
    "---",
    "",
    "<!-- The account, in your own words, stands below: each paragraph of the source is a comment, to be retold and taken out. No comment is published. -->",
    "",
    ...source.paragraphs.flatMap((one) => [outlined(one), ""]),
    ...takenOut(source),
  ].join("\n");
}

/** The file of a publisher that the archive does not have yet, a draft itself. `year` is that of its article, where it is known. */
export const publisherText = (name: string, evidence: string, year: string | undefined): string =>
  [
    "---",
    "draft: true",
    comment(evidence),
    `name: ${inYaml(name)}`,
    "kind: news",
    comment("What it is, in a sentence."),
    `description: Publisher of an article${year === undefined ? "" : ` of ${year}`}.`,
    "---",
    "",
  ].join("\n");
