/** A day of the Gregorian calendar as an ISO 8601 string, `YYYY-MM-DD`; never a `Date`, so that no time zone can shift it. */
export type Day = string;

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

/** Whether `text` is a day, or a month or year of which no day is known: `2013-09-13`, `2013-09`, `2013` (ISO 8601, reduced precision). */
export function isDayOrPart(text: string): boolean {
  return isDay(text) || (/^\d{4}(?:-\d{2})?$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)));
}

/** The four digits of the year of `day`. */
export function yearOf(day: Day): string {
  return day.slice(0, 4);
}

/** The day after a day. */
export function dayAfter(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const two = (number: number) => String(number).padStart(2, "0");
  if (date < daysIn(year, month)) return `${day.slice(0, 8)}${two(date + 1)}`;
  return month < 12 ? `${day.slice(0, 5)}${two(month + 1)}-01` : `${year + 1}-01-01`;
}
