/** The host of a page, as readers know it. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, "").replace(/\.$/, "");

/** Whether sources may be independent of each other: pages of two hosts or more. */
export const areSeveral = (sources: readonly string[]): boolean => new Set(sources.map(hostOf)).size > 1;
