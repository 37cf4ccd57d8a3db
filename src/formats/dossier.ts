import { articles, dossier as words, formatPublished } from "../language/words.ts";
import { type CslItem, publishedOf } from "./citation/csl.ts";
import { type CitationStyle, citationStyles } from "./citation/styles.ts";
import { csv } from "./csv.ts";
import { digestShown } from "./wordings.ts";

/** A passage of a dossier with what belongs to it. */
export interface DossierPassage {
  /** The number of the paragraph. */
  paragraph: string;
  /** Where it stands in the archive. */
  address: string;
  text: string;
  /** The digest of the text. */
  sha256: string;
  /** The meeting that the article reports. */
  meeting: string;
  /** As of when the statuses hold: "SCO status on 13 September 2013". */
  statusOn: string;
  /** What states that it names were: "Iran: Observer". */
  statuses: readonly string[];
  /** The archivist's notes on it, with the pages that carry them. */
  notes: readonly { text: string; sources: readonly string[] }[];
  /** What the reader noted. */
  own: string;
  item: CslItem;
}

/** The works of a dossier, each once, in the order of its passages; what the reader noted stands in their notes. */
export function dossierItems(passages: readonly DossierPassage[]): CslItem[] {
  const works = new Map(passages.map(({ item }) => [item.id, item]));
  return [...works.values()].map((item) => {
    const list = passages.filter((passage) => passage.item.id === item.id);
    const noted = list.filter(({ own }) => own !== "").map(({ paragraph, own }) => `¶${paragraph}: ${own}`);
    return { ...item, note: [item.note, ...noted].join(". ") };
  });
}

const fields = [
  "article",
  "paragraph",
  "title",
  "published",
  "publishedCertainty",
  "publication",
  "meeting",
  "text",
  "statusOn",
  "statuses",
  "notes",
  "ownNote",
  "url",
  "archiveUrl",
  "sha256",
  "rights",
];

/** A row for each passage. */
export const dossierCsv = (passages: readonly DossierPassage[]): string =>
  csv(
    fields,
    passages.map(({ item, paragraph, address, text, sha256, meeting, statusOn, statuses, notes, own }) => ({
      article: item.id,
      paragraph,
      title: item.title,
      published: publishedOf(item),
      publishedCertainty: item.issued?.circa && "approximate",
      publication: item["container-title"],
      meeting,
      text,
      statusOn,
      statuses,
      notes: notes.map((note) => [note.text, ...note.sources].join(" ")),
      ownNote: own,
      url: item.URL,
      archiveUrl: address,
      sha256,
      rights: item.note,
    })),
  );

/** A citation as plain text. */
const plainCitation = (style: CitationStyle, item: CslItem, address: string): string =>
  citationStyles[style](item, address)
    .map((piece) => (typeof piece === "string" ? piece : "work" in piece ? piece.work : piece.address))
    .join("");

/** Signs of Markdown stand for themselves, at the beginning of a line as well. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    .replace(/^(\s*)([-+=])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, "$1\\$2");

/** What a reader wrote, a paragraph for each line. */
const paragraphs = (text: string): string[] =>
  text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [escaped(line.trim())]));

/** From whom a passage is retold, or whose it is, and of what day: "retold from The Moscow Times, about 14 June 2019". */
export function whose(item: CslItem): string {
  const day = publishedOf(item);
  const published = formatPublished({ published: day, publishedCertainty: item.issued?.circa ? "approximate" : "" });
  return `${articles.from(item["container-title"] ?? "", item.custom?.form ?? "account")}, ${published}`;
}

/** The dossier as Markdown (CommonMark), in the order of its passages, with the bibliography in a style. */
export function dossierMarkdown(passages: readonly DossierPassage[], style: CitationStyle): string {
  const blocks = passages.flatMap(({ item, paragraph, address, text, sha256, statusOn, statuses, notes, own }) => [
    `## ${escaped(item.title)}, ¶${paragraph}`,
    whose(item),
    `> ${escaped(text).replace(/\n/g, "\n> ")}`,
    `<${address}> sha256:${sha256.slice(0, digestShown)}`,
    ...(statuses.length > 0 ? [escaped(`${statusOn}: ${statuses.join("; ")}`)] : []),
    ...notes.map((note) =>
      [escaped(`${words.noteOn(paragraph)} ${note.text}`), ...note.sources.map((source) => `<${source}>`)].join(" "),
    ),
    ...(own.trim() === "" ? [] : [`${words.ownNote}:`, ...paragraphs(own)]),
  ]);
  const cited = dossierItems(passages).map((item) => `- ${escaped(plainCitation(style, item, item.archive_location))}`);
  return `${[`# ${words.title}`, ...blocks, `## ${words.bibliography}`, cited.join("\n")].join("\n\n")}\n`;
}
