/** The host of a page, as readers know it. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, "").replace(/\.$/, "");

/** Whether sources may be independent of each other: pages of two hosts or more. */
export const areSeveral = (sources: readonly string[]): boolean => new Set(sources.map(hostOf)).size > 1;

/** One capture of a page; a list of captures, with a star for their days, is none. */
const capture = /\/web\/\d{4,14}(?:[a-z]{2}_)?\//;

/**
 * What a link to elsewhere carries, so that what it led to can be found when it leads there no more: the day on which it was stated, and a capture
 * where one is known (Robust Links: data-versiondate, data-versionurl). The day is that of the last change of the entry that names it: no other is recorded.
 */
export const robust = (day: string | undefined, archived?: string): Record<string, string> => ({
  ...(day === undefined ? {} : { "data-versiondate": day }),
  ...(archived !== undefined && capture.test(archived) ? { "data-versionurl": archived } : {}),
});
