import { isDay } from "./day.ts";

const two = (text: string) => text.padStart(2, "0");
const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthOf = (name: string) => two(String(names.indexOf(name.slice(0, 3).toLowerCase()) + 1));
const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const monthFirst = new RegExp(`^${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, "i");
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(\\d{4})$`, "i");

/**
 * The day, as `YYYY-MM-DD`, that a text gives in another form, where it can be no other: with a dot after the day, as German, Russian and Turkish have it, with the name
 * of the month, with the year first. "04/07/2024" is another day on either side of the Atlantic, and nothing.
 */
export function dayOf(text: string): string | undefined {
  const value = text.trim().replace(/[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, "");
  const [, year = "", number = "", date = ""] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(value) ?? [];
  const [, dottedDay = "", dottedMonth = "", dottedYear = ""] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(value) ?? [];
  const [, first = "", second = "", slashedYear = ""] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(value) ?? [];
  const [, named = "", namedDay = "", namedYear = ""] = monthFirst.exec(value) ?? [];
  const [, plainDay = "", plainMonth = "", plainYear = ""] = dayFirst.exec(value) ?? [];
  const slashed = Number(first) > 12 ? [second, first] : Number(second) > 12 || first === second ? [first, second] : [];
  const found = [
    `${year}-${two(number)}-${two(date)}`,
    `${dottedYear}-${two(dottedMonth)}-${two(dottedDay)}`,
    `${slashedYear}-${two(slashed[0] ?? "")}-${two(slashed[1] ?? "")}`,
    `${namedYear}-${monthOf(named)}-${two(namedDay)}`,
    `${plainYear}-${monthOf(plainMonth)}-${two(plainDay)}`,
  ];
  return found.find(isDay);
}
