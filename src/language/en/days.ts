import type { Day } from "../../model/day.ts";

/** The names of the months, from January on. */
export const months = [
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

/** The names by which readers call each month, in small letters. */
export const monthWords: readonly (readonly string[])[] = months.map((name) => {
  const word = name.toLowerCase();
  return [word, word.slice(0, 3), word.slice(0, 4)];
});

function parts(day: Day): { year: string; month: string; date: string } {
  const [year = "", month = "", date = ""] = day.split("-");
  return { year, month: months[Number(month) - 1] ?? "", date: date.replace(/^0/, "") };
}

/** `2013-09-13` as "13 September 2013", `2013-09` as "September 2013", `2013` as "2013". */
export function formatDay(day: Day): string {
  const { year, month, date } = parts(day);
  return [date, month, year].filter(Boolean).join(" ");
}

/** The day of publication, "about" where another is possible. */
export const formatPublished = ({ published, publishedCertainty }: { published: Day; publishedCertainty: string }): string =>
  publishedCertainty === "approximate" ? `about ${formatDay(published)}` : formatDay(published);

/** The days from `start` to `end`, both included, as "6–7 June 2012" or "31 August – 1 September 2025". */
export function formatDays(start: Day, end: Day): string {
  if (start === end) return formatDay(start);
  const [first, last] = [parts(start), parts(end)];
  if (first.year !== last.year) return `${formatDay(start)} – ${formatDay(end)}`;
  if (first.month !== last.month) return `${first.date} ${first.month} – ${formatDay(end)}`;
  return `${first.date}–${formatDay(end)}`;
}
