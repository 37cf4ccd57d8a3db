import type { CslItem } from "./item.ts";

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

/** A value as text: signs of TeX stand for themselves, and nothing ends it before its end. */
const text = (value: string) => value.replace(/\s+/g, " ").replace(/[\\~^{}&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`);

/** An address, which biblatex takes as it is: signs that would end it are percent-encoded. */
const address = (value: string) => value.replace(/[{}\\\s]/g, encodeURIComponent);

/** A date in the form that biblatex reads (ISO 8601-2): a month or a year where no day is known, `~` where it is approximate, `/` between two. */
function date(value: CslItem["issued"]): string | undefined {
  if (!value) return undefined;
  const days = value["date-parts"].map((parts = []) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
  return days.map((day) => (value.circa ? `${day}~` : day)).join("/");
}

function entry(item: CslItem): string {
  const isNews = item.type === "article-newspaper";
  const fields: [string, string | undefined][] = [
    ["title", text(item.title)],
    ["author", item.author?.map(({ literal }) => `{${text(literal)}}`).join(" and ")],
    [isNews ? "journaltitle" : "organization", item["container-title"] && text(item["container-title"])],
    ["date", date(item.issued)],
    ["eventdate", date(item["event-date"])],
    ["venue", item["event-place"] && text(item["event-place"])],
    ["location", item["publisher-place"] && text(item["publisher-place"])],
    ["url", address(item.URL)],
    ["langid", languages[item.language.split("-")[0] ?? ""]],
    ["entrysubtype", isNews ? "newspaper" : undefined],
    ["note", text(`${item.archive}: ${item.archive_location}. ${item.note}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${isNews ? "article" : "online"}{${item.id},`, ...lines, "}"].join("\n");
}

/** Items as a biblatex file in UTF-8. The key of an entry is the id in the archive. */
export const biblatex = (items: readonly CslItem[]): string => `${items.map(entry).join("\n\n")}\n`;
