/** `1234` as "1,234". */
export function formatNumber(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `13` as "13th". */
export function formatOrdinal(ordinal: number): string {
  const teen = ordinal % 100 >= 11 && ordinal % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][ordinal % 10] ?? "th");
  return `${ordinal}${ending}`;
}

/** A number with what it counts. */
export const counted =
  (one: string, many = `${one}s`) =>
  (count: number): string =>
    `${formatNumber(count)} ${count === 1 ? one : many}`;

/** Numbers with what they count: "1 article", "2 articles". */
export const counts = {
  articles: counted("article"),
  drafts: counted("draft"),
  files: counted("file"),
  positions: counted("position"),
  meetings: counted("meeting"),
  members: counted("new member"),
  paragraphs: counted("paragraph"),
  passages: counted("passage"),
  results: counted("result"),
  mentions: counted("mention"),
  rows: counted("row"),
  states: counted("state"),
  times: counted("time"),
};

/** Names or years as a sentence lists them: "2012, 2013 and 2019". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
