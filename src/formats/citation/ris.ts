import { citation } from "../../language/words.ts";
import { type CslItem, whereRead } from "./csl.ts";

const types: Record<CslItem["type"], string> = { "article-newspaper": "NEWS", webpage: "ELEC" };

/** A day as RIS has it, `2013/09/13/`; empty where a part is not known. */
const day = ([year, month, date]: readonly number[] = []) =>
  `${[year, month, date].map((part) => (part === undefined ? "" : String(part).padStart(2, "0"))).join("/")}/`;

/** A value on one line: a line of its own would be a field of its own. */
const line = (value: string) => value.replace(/\s+/g, " ").trim();

function entry(item: CslItem): string[] {
  const [when] = item.issued?.["date-parts"] ?? [];
  const fields: [string, string | undefined][] = [
    ["TY", types[item.type]],
    ["ID", item.id],
    ["TI", item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ["AU", literal]),
    ["T2", item["container-title"]],
    ["PY", when && String(when[0])],
    ["DA", when && day(when)],
    ["LA", item.language],
    ["UR", item.URL],
    ["DP", item.archive],
    ["N1", whereRead(item)],
    ["N1", item.issued?.circa && citation.approximate],
    ["N1", item.note],
  ];
  return [...fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${line(value)}`])), "ER  - "];
}

/** Items as a RIS file: a line for each field, CRLF at their ends, and an empty line behind each item. */
export const ris = (items: readonly CslItem[]): string => items.map((item) => `${entry(item).join("\r\n")}\r\n`).join("\r\n");
