import { counts } from "./numbers.ts";

/** What a meeting is called. */
export const meeting = {
  /** The short name: "Bishkek 2013", "Moscow 2020 (foreign ministers)". */
  name: (city: string, year: string, council: boolean) => `${city} ${year}${council ? "" : " (foreign ministers)"}`,
  /** What it is: "13th meeting of the Council of Heads of State". */
  line: (ordinal: string | undefined, body: string) =>
    `${ordinal === undefined ? "Meeting" : `${ordinal} meeting`} of the ${body}`,
  /** Further names by which it is searched for. */
  searchNames: (city: string, year: string, ordinal: string | undefined) => [
    `${city} summit ${year}`,
    ...(ordinal === undefined ? [] : [`${ordinal} summit`]),
  ],
  noArticle: "no article yet",
};

/** The timeline of all meetings. */
export const summits = {
  title: "Summits",
  oldestTitle: "Summits, oldest first",
  description: "Every summit of the SCO since 2001, on a timeline: days, place, documents, and who joined.",
  lead: (councils: number, others: number, withArticles: number) =>
    `${counts.meetings(councils)} of the Council of Heads of State since 2001${
      others === 0 ? "" : `, and ${counts.meetings(others)} of ministers that articles report`
    }. ${withArticles} of them ${withArticles === 1 ? "has" : "have"} articles.`,
  legend: "Filled: we have an article. Ring: none yet. Diamond: foreign ministers. Below the line: new members, or how many.",
  order: "Order of the timeline",
  subscribe: "Subscribe to the meetings as a calendar",
  newestFirst: "Newest first",
  oldestFirst: "Oldest first",
  table: { meeting: "Meeting", days: "Days", host: "Host", members: "New members", articles: "Articles" },
};

/** The page of a meeting. */
export const summit = {
  description: (line: string, days: string, city: string) => `${line}, ${days}, ${city}: documents, membership, articles.`,
  days: "Days",
  place: "Place",
  chair: "Chair",
  document: "Main document",
  noDocument: "none recorded",
  outcomes: "Outcomes",
  noOutcomes: "None recorded yet.",
  noArticles: "No article yet",
  noArticlesText: "The archive has no article on this meeting. {all}",
  allArticles: "All articles",
  named: "Named in the articles",
  topics: "Topics",
  before: "before: {meeting}",
  after: "after: {meeting}",
  statusOn: (day: string) => `Members, observers and partners on ${day}`,
  lastDayOf: (meeting: string) => `Status on the last day of ${meeting}`,
  statusText: "Status on that day. This is not a list of who attended.",
  otherDays: "Look up another day",
  sources: "Sources",
  around: "Meetings before and after",
  previous: "Before",
  next: "After",
  /** Changes of status: "Observers (until then guest): Iran". */
  change: (status: string, before: string | undefined, certain: boolean) =>
    certain
      ? `${status}${before === undefined ? "" : ` (until then ${before})`}: {states}`
      : `${status} (decided, not known to be in force): {states}`,
};
