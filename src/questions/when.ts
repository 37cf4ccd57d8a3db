import { dayOfMonth, monthWords, ofMonth, rangeWords } from "../language/words.ts";
import { type Day, isDay } from "../model/day.ts";
import { isYear } from "../search/year.ts";

/** A time that a question names: its first and last day, both within. */
export interface Period {
  from: Day;
  to: Day;
  /** What it is: the day, month or year itself (`2012-06-07`, `2012-06`, `2012`), or the years of a range. */
  written: Day | { from: string; to: string };
}

const two = (number: string | number) => String(number).padStart(2, "0");
const date = (word: string | undefined) => dayOfMonth.exec(word ?? "")?.[1];
const month = (word: string | undefined) => {
  const index = monthWords.findIndex((names) => word !== undefined && names.includes(word));
  return index < 0 ? undefined : two(index + 1);
};

const year = (name: string): Period => ({ from: `${name}-01-01`, to: `${name}-12-31`, written: name });
const wholeMonth = (name: string): Period => ({ from: `${name}-01`, to: `${name}-31`, written: name });
const range = (from: string, to: string): Period => ({ from: `${from}-01-01`, to: `${to}-12-31`, written: { from, to } });
const single = (day: Day): Period | undefined => (isDay(day) ? { from: day, to: day, written: day } : undefined);

/** A day in figures, as 2013-09-13 or 13.09.2013; nothing where it may be read in two ways. */
function inFigures(a: string, b: string, c: string): Period | undefined {
  if (!/^\d{1,2}$/.test(b)) return undefined;
  if (isYear(a) && /^\d{1,2}$/.test(c)) return single(`${a}-${two(b)}-${two(c)}`);
  if (!isYear(c) || !/^\d{1,2}$/.test(a)) return undefined;
  const readings = [...new Set([`${c}-${two(b)}-${two(a)}`, `${c}-${two(a)}-${two(b)}`])].filter(isDay);
  return readings.length === 1 ? single(readings[0] ?? "") : undefined;
}

/** The day, month or year that begins at a word, and of how many words it is. */
function dayAt(words: readonly string[], at: number): { period: Period; length: number } | undefined {
  const [a = "", b = "", c = "", d = ""] = words.slice(at, at + 4);
  const found = (period: Period | undefined, length: number) => period && { period, length };
  const figures = inFigures(a, b, c);
  if (figures) return found(figures, 3);
  const day = date(a);
  if (day && month(b) && isYear(c)) return found(single(`${c}-${month(b)}-${two(day)}`), 3);
  if (day && b === ofMonth && month(c) && isYear(d)) return found(single(`${d}-${month(c)}-${two(day)}`), 4);
  if (month(a) && date(b) && isYear(c)) return found(single(`${c}-${month(a)}-${two(date(b) ?? "")}`), 3);
  if (month(a) && isYear(b)) return found(wholeMonth(`${b}-${month(a)}`), 2);
  return isYear(a) ? found(year(a), 1) : undefined;
}

/**
 * The time that begins at a word of a question (normal words), and of how many words it is; ranges are of years ("from 2005 to 2010", "since
 * 2015", "before 2010") and end, where they are open, on the days `first` and `last`.
 */
export function periodAt(
  words: readonly string[],
  at: number,
  first: Day,
  last: Day,
): { period: Period; length: number } | undefined {
  const [a = "", b = "", c = "", d = ""] = words.slice(at, at + 4);
  if (rangeWords.first.includes(a) && isYear(b) && rangeWords.second.includes(c) && isYear(d))
    return b <= d ? { period: range(b, d), length: 4 } : undefined;
  const isWithout = rangeWords.without.includes(a);
  const shifted = (by: number) => String(Number(b) + (isWithout ? by : 0));
  if (rangeWords.since.includes(a) && isYear(b)) return { period: range(shifted(1), last.slice(0, 4)), length: 2 };
  if (rangeWords.until.includes(a) && isYear(b)) return { period: range(first.slice(0, 4), shifted(-1)), length: 2 };
  return dayAt(words, at);
}
