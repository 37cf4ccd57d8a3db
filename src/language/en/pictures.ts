import { listed } from "./numbers.ts";

/** What pictures are called, and what they show in words. */
export const pictures = {
  timeline: (first: number, last: number) => `Meetings of the SCO, ${first} to ${last}`,
  timelineText: (meetings: string, first: number, last: number, withArticles: number) =>
    `${meetings} on a line from ${first} to ${last}; ${withArticles} of them ${withArticles === 1 ? "has" : "have"} articles. Below the line stand the states that became members, or how many did.`,
  /** Below a mark of the timeline: a state that became a member, or how many did. */
  joined: (who: string) => `+ ${who}`,
  founders: (states: number) => `${states} ${states === 1 ? "founder" : "founders"}`,
  ministers: "foreign ministers",
  /** A mark of the timeline: its meeting, and what is to be said of it. */
  mark: (name: string, facts: readonly string[]) => `${name}: ${facts.join(", ")}`,
  question: (topic: string) => `${topic} over the years`,
  questionText: (years: readonly string[], first: number, last: number, silent: number) =>
    `Articles treat it in ${listed(years)}, on a line from ${first} to ${last}.${
      silent === 0 ? "" : ` Rings: ${silent} ${silent === 1 ? "meeting" : "meetings"} with articles that say nothing on it.`
    }`,
  coverage: "Articles by meeting",
  coverageText: (articles: string, covered: number, meetings: string, none: number) =>
    `${articles} on ${covered} of ${meetings}; ${none} ${none === 1 ? "has" : "have"} none. Empty boxes are gaps.`,
  column: (name: string, articles: string) => `${name}: ${articles}`,
  noArticles: "none",
  map: (day: string) => `The SCO on ${day}`,
  mapText: (groups: readonly { status: string; states: readonly string[] }[], city: string | undefined) =>
    `${groups.map(({ status, states }) => `${status}: ${states.join(", ")}`).join(". ")}.${
      city === undefined ? "" : ` The meeting was in ${city}.`
    }`,
  mapState: (state: string, status: string) => `${state}: ${status}`,
  matrix: (first: string, last: string) => `States and summits, ${first} to ${last}`,
  matrixText: (states: number, meetings: number, statuses: readonly string[]) =>
    `${states} states by ${meetings} summits: ${statuses.join(", ")}. The table below it has every cell.`,
  statusBar: (state: string) => `${state} in the SCO`,
  statusBarText: (state: string, spans: readonly string[]) => `${state}: ${spans.join("; ")}.`,
  guestAt: (meeting: string) => `guest at ${meeting}`,
  span: (status: string, from: string, until: string | undefined, certain: boolean) =>
    `${status} from ${from}${until === undefined ? "" : ` until ${until}`}${certain ? "" : ", decided, not known to be in force"}`,
};
