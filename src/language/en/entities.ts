/** Topics and the positions on them. */
export const topics = {
  title: "Topics",
  description: "Questions the articles cover.",
  lead: "Questions the articles cover.",
  none: "No topic has been recorded yet.",
  pageTitle: (name: string) => `${name} (topic)`,
  positions: "Positions over time",
  noPositions: "No position on this question has been recorded yet.",
  meeting: "Meeting",
  reported: (publisher: string, day: string) => `${publisher}, ${day}`,
  /** The years of meetings that follow one another. */
  years: (years: readonly string[]) => [...new Set([years[0], years.at(-1)])].join("–"),
  noArticle: (meetings: number) =>
    meetings === 1
      ? "The archive has no article on this meeting yet."
      : `The archive has no article on these ${meetings} meetings yet.`,
  nothing: "An article, but nothing on this: {meetings}",
  outcome: "The meeting itself:",
  sourcesOfOutcome: (meeting: string) => `what ${meeting} brought`,
  noPosition: "No position recorded; passages: {passages}",
  morePassages: (count: number) => `${count} more`,
  /** Where a row of years has no room for all. */
  allSteps: (count: number) => `all ${count}`,
  allStepsOn: (count: number, topic: string) => `All ${count} meetings on ${topic}`,
  related: "Related topics",
};

/** What somebody was reported to hold, on the pages of who holds it. */
export const positions = {
  title: "Reported positions",
  own: "Each as an article of the archive reports it.",
  /** Where those who stand with the holder count as well. */
  ofState: "Each as an article of the archive reports it; those of people who acted for the state are among them.",
  ofWhole: "Each as an article of the archive reports it; those of its bodies are among them.",
  newest: (count: number) => `The newest ${count}, oldest first:`,
  all: (count: string) => `All ${count}`,
  more: "More positions",
  pageTitle: (name: string, page: number) => `${name}: positions${page > 1 ? `, page ${page}` : ""}`,
  range: (first: number, last: number, count: string) => `${first} to ${last} of ${count}, oldest first.`,
};

/** People and what they were. */
export const people = {
  sourcesOf: (name: string) => `the note on ${name}`,
  title: "People",
  description: "Every person that the articles of the archive name.",
  lead: "The people whom the articles name, with what each was reported to be.",
  none: "No person has been recorded yet.",
  name: "Name",
  roles: "Roles, as reported",
  passages: "Passages",
  personDescription: (name: string) => `${name}: office as reported, and every passage of the archive that names them.`,
  foundAs: "Also written as {names}",
  roleOn: (day: string, role: string) => `${role}, ${day}`,
  stateOn: (day: string) => `{state}: {status} in the SCO on ${day}`,
};

/** Organisations, bodies, talks and media. */
export const organisations = {
  title: "Organisations",
  description: "The organisations, bodies, talks and media that the articles name.",
  lead: "Bodies of the SCO, other organisations, rounds of talks, and the media that reported.",
  none: "No organisation has been recorded yet.",
  published: (articles: string) => `${articles} published`,
};
