import { counted, counts, formatNumber } from "./numbers.ts";

const references = counted("reference");

/** What was found, taken along. */
export const take = {
  title: (results: number) => (results === 1 ? "Export this result" : `Export these ${counts.results(results)}`),
  waiting: "Looking up how much there is to load …",
  loads: (bytes: number) =>
    bytes === 0 ? "Everything for it is loaded." : `For it, at most ${formatNumber(Math.ceil(bytes / 1000))} kB are loaded.`,
  done: (items: number) => `${references(items)} written.`,
  failed: "The references could not be loaded. Try again in a moment.",
};

/** The search, on its page and in its dialog. */
export const search = {
  title: "Search",
  description: "Search the articles, summits and states of the archive.",
  label: "Search the archive",
  pageLabel: "Search, or ask a question",
  hint: "Search (press /)",
  submit: "Search",
  help: "Use quotation marks for a phrase: {phrase}. Put - before a word to exclude it: {without}.",
  helpPhrase: '"political settlement"',
  helpWithout: "-sanctions",
  noScript: "Searching needs JavaScript, which is off here. The lists hold everything:",
  /** While the search is on its way, or where it cannot run. */
  waiting: "The search has not come yet. The lists hold everything:",
  nothing: "Fewer or other words may help, or fewer filters. Or look through the lists:",
  unavailable:
    "The browser could not load the index: it may be offline, or not allowed to run WebAssembly. The lists work without it:",
  /** While developing, where the pages are not indexed. */
  notIndexed:
    "There may be no search index yet. Run {command} once: this page finds it when it is there. The lists work without it:",
  buildCommand: "npm run build",
  failed: "The search could not be loaded.",
  searching: "Searching …",
  again: "Try again",
  results: "Results",
  more: "Show more results",
  refine: "Refine the search",
  toResults: "To the results",
  chosen: "Chosen filters",
  order: "Order",
  sorts: { relevance: "Best match", newest: "Newest", oldest: "Oldest" },
  years: "Years",
  from: "from",
  to: "to",
  filters: {
    kind: "Kind",
    year: "Year",
    meeting: "Meeting",
    state: "State",
    topic: "Topic",
    person: "Person",
    publisher: "Publisher",
  },
  clear: "Clear the filters",
  instead: (query: string) => `Search for “${query}” instead`,
  showing: "Showing results for",
  /** Typed words that no page has: told behind what is shown instead. */
  leftOut: (list: readonly string[]) => `, without ${list.map((word) => `“${word}”`).join(", ")}, which no page has`,
  /** Where no page has all words that were typed. */
  mostOf: "No page has all of these words; shown are those with most of them:",
  shortcut: "Open with the / key",
  remove: (label: string) => `Remove ${label}`,
  moreValues: (count: number) => `${count} more`,
  fromYear: (year: string) => `from ${year}`,
  toYear: (year: string) => `to ${year}`,
  found: (total: number, query: string) =>
    `${total === 0 ? "Nothing found" : counts.results(total)}${query === "" ? "" : ` for “${query}”`}`,
  follow: (name: string) => `Follow ${name} by feed`,
  dialog: "Search",
  dialogHelp: "Arrows choose, Enter opens, Escape closes.",
  dialogFailed: "Suggestions could not be loaded; Enter leads to the search.",
  suggestions: "Suggestions",
};

/** Words of a query that ask for a meeting without saying which, and words that say nothing. */
export const queryWords = {
  meeting: "summit summits meeting meetings declaration declarations communique council minister ministers".split(" "),
  filling: "sco heads head of state states the in at member foreign first a an and by for from on to with".split(" "),
  /** How the words begin that ask for a meeting of ministers. */
  ministers: "minister",
};
