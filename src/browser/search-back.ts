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
const history = (
  globalThis as { navigation?: { entries(): Visited[]; currentEntry: Visited; traverseTo(key: string): unknown } }
).navigation;
const isSearch = (address: string | null) => {
  const { pathname, search, origin } = new URL(address || "about:blank");
  return origin === location.origin && pathname === searchPage && search !== "";
};
const entry = history
  ?.entries()
  .filter(({ index, url }) => index < history.currentEntry.index && isSearch(url))
  .pop();
const address = entry?.url ?? (isSearch(document.referrer) ? document.referrer : undefined);

if (address) {
  const { searchBack } = await import("../language/words.ts");
  const query = new URL(address).searchParams.get("q") ?? "";
  const link = document.createElement("a");
  link.href = address;
  link.textContent = `← ${searchBack(query)}`;
  link.addEventListener("click", (event) => {
    if (!history || !entry || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.traverseTo(entry.key);
  });
  const trail = document.querySelector(".trail");
  if (trail) trail.append(link);
  else document.querySelector("main")?.prepend(link);
}
export {};
