import { type CslItem, publishedOf, whereRead } from "./csl.ts";

/** The languages of sources by the names that biblatex and babel have for them (BCP 47 to `langid`). */
const languages: Record<string, string> = {
  en: "english",
  ru: "russian",
  zh: "chinese",
  fa: "persian",
  ar: "arabic",
  tr: "turkish",
  hi: "hindi",
  kk: "kazakh",
  uk: "ukrainian",
  be: "belarusian",
  hy: "armenian",
  mn: "mongolian",
  ur: "urdu",
  fr: "french",
  de: "german",
  es: "spanish",
};

const signs: Record<string, string> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };
/** Braces by their names. */
const braces: Record<string, string> = { "{": "\\textbraceleft{}", "}": "\\textbraceright{}" };

/** Whether each brace of a value has its other: BibTeX counts those behind a backslash, too, and one alone would end the entry or swallow the next. */
function isBalanced(value: string): boolean {
  let depth = 0;
  for (const [brace] of value.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A value as text: signs of TeX stand for themselves, and nothing ends it before its end. */
function text(value: string): string {
  const named = isBalanced(value) ? signs : { ...signs, ...braces };
  return value.replace(/\s+/g, " ").replace(/[\\~^{}&%$#_]/g, (sign) => named[sign] ?? `\\${sign}`);
}

/** An address, which biblatex takes as it is: signs that would end it are percent-encoded. */
const address = (value: string) => value.replace(/[{}\\\s]/g, encodeURIComponent);

/** A date in the form that biblatex reads (ISO 8601-2): a month or a year where no day is known, `~` where it is approximate. */
const date = (item: CslItem): string | undefined => item.issued && `${publishedOf(item)}${item.issued.circa ? "~" : ""}`;

function entry(item: CslItem): string {
  const isNews = item.type === "article-newspaper";
  const fields: [string, string | undefined][] = [
    // A second pair of braces: styles that write titles in small letters leave it as it was printed.
    ["title", `{${text(item.title)}}`],
    ["author", item.author?.map(({ literal }) => `{${text(literal)}}`).join(" and ")],
    [isNews ? "journaltitle" : "organization", item["container-title"] && text(item["container-title"])],
    ["date", date(item)],
    ["url", address(item.URL)],
    ["langid", languages[item.language.split("-")[0] ?? ""]],
    ["entrysubtype", isNews ? "newspaper" : undefined],
    ["note", text(`${whereRead(item)}. ${item.note}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${isNews ? "article" : "online"}{${item.id},`, ...lines, "}"].join("\n");
}

/** Items as a biblatex file in UTF-8. The key of an entry is the id in the archive. */
export const biblatex = (items: readonly CslItem[]): string => `${items.map(entry).join("\n\n")}\n`;
