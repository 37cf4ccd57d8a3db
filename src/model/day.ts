/** A day of the Gregorian calendar as an ISO 8601 string, `YYYY-MM-DD`; never a `Date`, so that no time zone can shift it. */
export type Day = string;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parts(day: Day): [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, date] = parts(text);
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

/** The day after `day`. */
export function dayAfter(day: Day): Day {
  const [year, month, date] = parts(day);
  if (date < daysIn(year, month)) return iso(year, month, date + 1);
  return month < 12 ? iso(year, month + 1, 1) : iso(year + 1, 1, 1);
}

function iso(year: number, month: number, date: number): Day {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
}

/** The four digits of the year of `day`. */
export function yearOf(day: Day): string {
  return day.slice(0, 4);
}

/** `2013-09-13` as "13 September 2013". */
export function formatDay(day: Day): string {
  const [year, month, date] = parts(day);
  return `${date} ${months[month - 1]} ${year}`;
}

/** The days from `start` to `end`, both included, as "6–7 June 2012" or "31 August – 1 September 2025". */
export function formatDays(start: Day, end: Day): string {
  if (start === end) return formatDay(start);
  const [year, month, date] = parts(start);
  const [endYear, endMonth] = parts(end);
  if (year !== endYear) return `${formatDay(start)} – ${formatDay(end)}`;
  if (month !== endMonth) return `${date} ${months[month - 1]} – ${formatDay(end)}`;
  return `${date}–${formatDay(end)}`;
}
