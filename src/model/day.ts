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

/** The four digits of the year of `day`. */
export function yearOf(day: Day): string {
  return day.slice(0, 4);
}
