import { type Day, isDay } from "../../model/day.ts";
import { type Clue, clue, type Sureness } from "../clue.ts";

/** The names of months, by their number; of longer forms the beginning is enough. */
const months: readonly (readonly string[])[] = [
  ["jan", "янв"],
  ["feb", "фев"],
  ["mar", "мар"],
  ["apr", "апр"],
  ["may", "мая", "май"],
  ["jun", "июн"],
  ["jul", "июл"],
  ["aug", "авг"],
  ["sep", "сен"],
  ["oct", "окт"],
  ["nov", "ноя"],
  ["dec", "дек"],
];
const english =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const russian = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";
const month = `(?:${english}|${russian})`;
const dash = "\\s?[-–—]\\s?";

/** A day that a text names, or some: month and day, and the year where it is named. */
interface NamedDays {
  year?: string;
  month: string;
  from: string;
  to: string;
  /** As it stands there. */
  text: string;
  /** Whether the order of month and day could be the other. */
  isOpen?: boolean;
}

const two = (text: string) => text.padStart(2, "0");
function numberOf(name: string): string {
  const at = months.findIndex((names) => names.some((one) => name.toLowerCase().startsWith(one)));
  return two(String(at + 1));
}

interface Form {
  pattern: RegExp;
  read(groups: Record<string, string | undefined>): Omit<NamedDays, "text">;
}
const forms: readonly Form[] = [
  {
    pattern: /(?<![\d-])(?<y>\d{4})[-/.](?<m>\d{2})[-/.](?<d>\d{2})(?!\d)/g,
    read: ({ y, m = "", d = "" }) => ({ year: y ?? "", month: m, from: d, to: d }),
  },
  {
    pattern: /(?<y>\d{4})\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?[日号]/g,
    read: ({ y, m = "", d = "" }) => ({ year: y ?? "", month: two(m), from: two(d), to: two(d) }),
  },
  {
    pattern: /(?<![\d年])(?<m>\d{1,2})月(?<d>\d{1,2})日/g,
    read: ({ m = "", d = "" }) => ({ month: two(m), from: two(d), to: two(d) }),
  },
  {
    pattern: /(?<![\d.-])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?!\d)/g,
    read: ({ y, m = "", d = "" }) => ({ year: y ?? "", month: two(m), from: two(d), to: two(d) }),
  },
  {
    pattern: /(?<![\d/])(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})(?!\d)/g,
    read({ y, m = "", d = "" }) {
      // Day first, as most of the world has it, unless that cannot be.
      const [day, number] = Number(m) > 12 ? [m, d] : [d, m];
      return {
        year: y ?? "",
        month: two(number),
        from: two(day),
        to: two(day),
        ...(Number(d) < 13 && Number(m) < 13 && d !== m ? { isOpen: true } : {}),
      };
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?<n>${month})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:(?:${dash}|\\s+(?:to|and)\\s+)(?<e>\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d|:)(?:,?\\s+(?<y>\\d{4}))?`,
      "giu",
    ),
    read: ({ n = "", d = "", e, y }) => ({ ...(y ? { year: y } : {}), month: numberOf(n), from: two(d), to: two(e ?? d) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.])(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:(?:${dash}|\\s+(?:to|and|и)\\s+)(?<e>\\d{1,2})(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?(?<n>${month})(?!\\p{L})\\.?(?:,?\\s+(?<y>\\d{4}))?`,
      "giu",
    ),
    read: ({ n = "", d = "", e, y }) => ({ ...(y ? { year: y } : {}), month: numberOf(n), from: two(d), to: two(e ?? d) }),
  },
];

/** Every day that a text names, in English, Russian, Chinese or figures. */
export function daysNamed(text: string): NamedDays[] {
  return forms.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map(({ 0: all, groups = {} }) => ({ ...read(groups), text: all.trim() })),
  );
}

/** The days of a text that have a year and exist. */
export const wholeDays = (text: string): { day: Day; text: string; isOpen: boolean }[] =>
  daysNamed(text).flatMap(({ year, month: number, from, text: found, isOpen = false }) => {
    const day = `${year}-${number}-${from}`;
    return year !== undefined && isDay(day) ? [{ day, text: found, isOpen }] : [];
  });

/** Whether a line ends with a day, with or without an hour: as one that was put behind it. */
export const endsWithDay = (line: string): boolean => {
  const day = wholeDays(line).at(-1)?.text;
  return day !== undefined && /^[\s,]*(?:\d{1,2}[:.]\d{2})?[\s.]*$/.test(line.slice(line.lastIndexOf(day) + day.length));
};

/** A line without day and hour. */
export const withoutDay = (line: string): string =>
  wholeDays(line)
    .reduce((rest, { text }) => rest.replace(text, " "), line)
    .replace(/\b\d{1,2}[:.]\d{2}\b/g, " ")
    .trim();

/** The day that a value gives which is made to be one: of a moment the day at its own place, as a page prints it. */
function dayIn(value: string): { day: Day; isOpen: boolean } | undefined {
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(value)?.[1] ?? /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(value)?.slice(1).join("-");
  if (iso !== undefined && isDay(iso)) return { day: iso, isOpen: false };
  return wholeDays(value)[0];
}

/** What is known of the day on which a source was published: from what it says of itself, and from a line of its own that is a day. */
export function proposePublished(
  told: readonly Clue[],
  { above, lines }: { above: readonly string[]; lines: readonly string[] },
  address: string | undefined,
): Clue[] {
  // A moment at its own place is of the day that the page prints; in universal time it may be of the day before.
  const isUniversal = (value: string) => /T\d{2}:.*Z$/.test(value);
  const local = told.toSorted((a, b) => (a.sure === b.sure ? Number(isUniversal(a.value)) - Number(isUniversal(b.value)) : 0));
  const known = local.flatMap(({ value, sure, evidence }) => {
    const found = dayIn(value);
    return found ? [clue(found.day, sureOf(sure, found.isOpen), `${evidence}: ${value}`)] : [];
  });
  const ofPublication = /publi(?:sh|c)|posted|issued|опубликован|发布|发表/i;
  const ofAnother = /updat|modif|amend|printed|last edited|today|обновл|изменен|更新|修改/i;
  const parts = (list: readonly string[]) => list.flatMap((line) => line.split(/\s*[|·•]\s*/));
  const ofHead = new Set(parts(above));
  const printed = [...parts(lines), ...ofHead]
    .toSorted((a, b) => Number(ofPublication.test(b)) - Number(ofPublication.test(a)))
    .flatMap((line) =>
      wholeDays(line).map(({ day, text, isOpen }) => {
        // Above the headline a page prints the day on which it was saved, too.
        const isDoubted = !ofPublication.test(line) && (ofHead.has(line) || ofAnother.test(line));
        return clue(day, sureOf("likely", isOpen || isDoubted), `a line with the day: ${text}`);
      }),
    );
  const [, year, number, date] = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(address ?? "") ?? [];
  const inAddress = `${year}-${two(number ?? "")}-${two(date ?? "")}`;
  return [...known, ...printed, ...(isDay(inAddress) ? [clue(inAddress, "likely", "the address")] : [])];
}

const sureOf = (sure: Sureness, isOpen: boolean): Sureness => (isOpen ? "guess" : sure);
