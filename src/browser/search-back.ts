/**
 * The way back to the search from which the reader came, with its words and filters: the newest search in this tab's history, and
 * where the browser keeps that page, its place too. Browsers without the Navigation API know only the page just before.
 */
const { searchPage = "" } = document.body.dataset;

interface Visited {
  index: number;
  key: string;
  url: string | null;
}
const history = (globalThis as { navigation?: { entries(): Visited[]; currentEntry: Visited } }).navigation;
const isSearch = (address: string | null) => {
  const { pathname, search, origin } = new URL(address || "about:blank");
  return origin === location.origin && pathname === searchPage && search !== "";
};
const entry = history
  ?.entries()
  .filter(({ index, url }) => index < history.currentEntry.index && isSearch(url))
  .pop();
const address = entry?.url ?? (isSearch(document.referrer) ? document.referrer : undefined);

if (address) void import("./search-back-link.ts").then(({ showWayBack }) => showWayBack(address, entry?.key));
export {};
