import { citation, months } from "../../language/words.ts";
import { isolated } from "../../model/direction.ts";
import type { CslItem } from "./csl.ts";

/** A piece of a citation: a text, the title of a work that stands by itself (in italics), or the address in the archive. */
export type Piece = string | { work: string } | { address: string };

/** Writes a citation of an item in one style. `address` is the place in the archive that is cited: a page, or a paragraph of it. */
type Style = (item: CslItem, address: string) => Piece[];

const names = ({ author = [] }: CslItem): string => author.map(({ literal }) => isolated(literal)).join(", ");
/** The work belongs to the archive itself: it has no other address. */
const isOwn = ({ URL, archive_location }: CslItem): boolean => URL === archive_location;
/** A sign after a text that has none of its own. */
const ended = (text: string, sign: string): string => (/[.!?…؟？。！][»”"'\u2069]*$/.test(text) ? text : text + sign);
/** Where it was read: in an account, or in full. */
const read = ({ archive, custom }: CslItem): string => (custom ? `${citation.readIn[custom.form]} ${archive}` : archive);
/** The same where it begins a part of its own. */
const Read = (item: CslItem): string => read(item).replace(/^./, (first) => first.toUpperCase());
/** A title between quotation marks: those within it become single ones. */
const quoted = (title: string): string =>
  `“${isolated(title)
    .replace(/[“”]/g, (mark) => (mark === "“" ? "‘" : "’"))
    .replace(/"([^"]*)"/g, "‘$1’")}`;

/** Year, month and day as numbers, as far as they are known. */
const partsOf = ({ issued }: CslItem): readonly number[] => issued?.["date-parts"][0] ?? [];
const doubtful = ({ issued }: CslItem, text: string): string => (issued?.circa && text !== "" ? `[${text}?]` : text);
const monthOf = (month: number | undefined): string => (month === undefined ? "" : (months[month - 1] ?? ""));
const filled = (parts: readonly (string | number | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== "").join(between);

/** Chicago Manual of Style, 17th and 18th edition, a full note: “Title,” Newspaper, September 13, 2013, address, archive, address. */
const chicago: Style = (item, address) => {
  const [year, month, day] = partsOf(item);
  const date = doubtful(item, filled([filled([monthOf(month), day], " "), year], day === undefined ? " " : ", "));
  const begin = `${filled([names(item), quoted(item.title)], ", ")},” `;
  if (isOwn(item)) return [`${begin}${item.archive}, `, { address }, "."];
  const container = item["container-title"] ?? "";
  return [
    begin,
    item.type === "article-newspaper" ? { work: container } : container,
    `, ${filled([date, item.URL, read(item)], ", ")}, `,
    { address },
    ".",
  ];
};

/** Publication Manual of the American Psychological Association, 7th edition: Title. (2013, September 13). Newspaper. Archive. Address. */
const apa: Style = (item, address) => {
  const [year, month, day] = partsOf(item);
  const date = filled([year, filled([monthOf(month), day], " ")], ", ") || "n.d.";
  const when = ` (${item.issued?.circa ? "ca. " : ""}${date}). `;
  const author = names(item);
  const isNews = item.type === "article-newspaper";
  const title: Piece[] = isNews
    ? [ended(isolated(item.title), ".")]
    : [{ work: item.title }, ended(item.title, ".").slice(item.title.length)];
  const container = item["container-title"] ?? "";
  const source: Piece[] = isOwn(item) ? [`${item.archive}. `] : [isNews ? { work: container } : container, `. ${Read(item)}. `];
  return author === ""
    ? [...title, when, ...source, { address }]
    : [ended(author, "."), when, ...title, " ", ...source, { address }];
};

const shortMonths = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

/** MLA Handbook, 9th edition, an entry of the works cited: “Title.” Newspaper, 13 Sept. 2013, address. Archive, address. */
const mla: Style = (item, address) => {
  const [year, month, day] = partsOf(item);
  const date = doubtful(item, filled([day, month === undefined ? "" : shortMonths[month - 1], year], " "));
  const author = names(item);
  const begin = `${author === "" ? "" : `${ended(author, ".")} `}${ended(quoted(item.title), ".")}” `;
  const archive: Piece[] = [{ work: item.archive }, ", ", { address }, "."];
  const how = Read(item).slice(0, -item.archive.length);
  if (isOwn(item)) return [begin, ...archive];
  return [begin, { work: item["container-title"] ?? "" }, `, ${filled([date, item.URL], ", ")}. ${how}`, ...archive];
};

/** As a day has them, abbreviated (GOST R 7.0.12-2011), and as a month stands alone. */
const russianMonths = {
  ofDay: ["янв.", "февр.", "марта", "апр.", "мая", "июня", "июля", "авг.", "сент.", "окт.", "нояб.", "дек."],
  alone: "Январь,Февраль,Март,Апрель,Май,Июнь,Июль,Август,Сентябрь,Октябрь,Ноябрь,Декабрь".split(","),
} as const;

/**
 * GOST R 7.0.100-2018, the description of a part of an electronic resource: Title / author. – Текст : электронный // Newspaper : [сайт]. – 2013. –
 * 13 сент. – URL. The day of access, which the standard asks for, is the reader's: `accessed`.
 */
const gost: Style = (item, address) => {
  const [year, month, day] = partsOf(item);
  const author = names(item);
  const site = (name: string) => `${name} : [сайт]`;
  const monthName = month === undefined ? "" : russianMonths[day === undefined ? "alone" : "ofDay"][month - 1];
  // Of a day that is not certain the year is.
  const within = filled([day, monthName], " ");
  const date = filled(within === "" ? [doubtful(item, String(year ?? ""))] : [year, doubtful(item, within)], ". – ");
  const begin = `${ended(filled([isolated(item.title), author], " / "), ".")} – Текст : электронный // `;
  if (isOwn(item)) return [`${begin}${site(item.archive)}. – URL: `, { address }, "."];
  const areas = [
    site(item["container-title"] ?? ""),
    date,
    `URL: ${item.URL}`,
    `${item.custom?.form === "account" ? "Изложение" : "Источник"}: ${site(item.archive)}`,
  ];
  return [
    `${begin}${filled(
      areas.map((area) => area.replace(/\.$/, "")),
      ". – ",
    )}. – URL: `,
    { address },
    ".",
  ];
};

/** The day of a reader's clock, as `YYYY-MM-DD`. */
export const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/** What GOST R 7.0.100-2018 adds to an address: the day on which it was called up. */
export const accessed = (now: Date): string => citation.accessed(dayOf(now).split("-").reverse().join("."));

/** How a work is cited, by the style. */
export const citationStyles = { chicago, apa, mla, gost } as const;

export type CitationStyle = keyof typeof citationStyles;
