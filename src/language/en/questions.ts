import type { Status } from "../../model/status.ts";
import { counted, formatNumber } from "./numbers.ts";
import { statusNames } from "./terms.ts";

/** A status within a sentence, of several states. */
const many = (status: Status) => statusNames[status].many.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
const some = (status: Status, count: number) =>
  `${formatNumber(count)} ${count === 1 ? statusNames[status].inText : many(status)}`;
const one: Record<Status, string> = {
  member: "a member state",
  observer: "an observer",
  "dialogue-partner": "a dialogue partner",
  partner: "an SCO partner",
  guest: "a guest",
};
const several = (status: Status, count: number) => (count === 1 ? one[status] : many(status));

/** Answers to questions. What stands in braces is replaced by names, which lead to their pages. */
export const answers = {
  title: "Answer",
  /** Between the names of a row, and before its last. */
  between: ", ",
  lastBetween: " and ",
  which: "Which is meant?",
  /** When something holds. */
  onDay: (day: string) => `on ${day}`,
  inPeriod: (period: string) => `in ${period}`,
  range: (from: string, to: string) => (from === to ? `in ${from}` : `from ${from} to ${to}`),
  atMeeting: "at {meeting}",
  asOf: "As of {day}, the last day of the newest meeting in the archive.",
  /** Where a state stood. */
  standing: "{state}: {standing}.",
  standingThen: "{state} {when}: {standing}.",
  decidedAt: "{standing}, decided at {meeting}",
  untilThen: "until {day} {standing}",
  firstly: "first {standing}",
  thenFrom: "; from {day} on {standing}",
  thenBy: "; then {standing}",
  before: "Before: {spans}.",
  span: (status: string, from: string, until: string) => `${status} from ${from} until ${until}`,
  guestAt: "guest at {meetings}",
  noOther: ", without a status otherwise",
  never: "{state} has never had a status in the SCO, as far as the archive knows.",
  notAmong: (status: Status) => `{state} was not among the ${many(status)} {when}.`,
  notYetAmong: (status: Status) => `{state} has not been among the ${many(status)}, as far as the archive knows.`,
  /** Who was what. */
  group: (status: Status, count: number) => `${some(status, count)}: {states}.`,
  groupThen: (status: Status, count: number) => `{when}, ${some(status, count)}: {states}.`,
  nobodyNow: (status: Status) => `No ${many(status)}.`,
  nobody: (status: Status) => `{when}, no ${statusNames[status].inText}.`,
  untilDay: "{when} until {day}",
  fromDay: "{when} from {day} on",
  fromUntil: "{when} from {from} until {until}",
  inForce: (status: Status, effect: string) => `${statusNames[status].one} in force later: ${effect}.`,
  noVisit: "No visit of {state} as a guest{when} is recorded.",
  visits: "Visits of guests are recorded of few states, and may not be all.",
  /** What is open about a status. */
  open: "{state}: {standing}. {confidence}",
  notAttendance: "Status on the last day of the meeting; this is not a list of who attended.",
  guests: "Guests at {meeting}, as far as pages report it: {states}.",
  noGuests: "No guest {when} is recorded.",
  decided: (day: string, statuses: string) => `${statuses} by a decision of ${day}, not known to be in force: {states}.`,
  /** Who became what. */
  joinedCount: counted("state"),
  became: (status: Status, count: number) => `{day}, {meeting}: {states} became ${several(status, count)}.`,
  becameBy: (status: Status, count: number) => `{day}, {meeting}: {states} as ${several(status, count)}.`,
  toBecome: (status: Status, count: number) =>
    `{day}, {meeting}: {states} to become ${several(status, count)}, not known to be in force.`,
  noneBecame: (status: Status) => `No state became ${one[status]}{when}, as far as the archive knows.`,
  noChange: "No change of a status{when} is recorded.",
  founded: "The SCO was founded on {day}{at}.",
  atFounding: ", at {meeting}",
  founders: (count: number) => `${counted("founding member")(count)}, {day}: {states}.`,
  /** Meetings. */
  summits: counted("summit"),
  meetings: counted("meeting"),
  met: "{meeting}: {days}, {city}, {host}{format}; {line}.",
  chairAt: "{meeting}, {days}: {chair} in the chair{person}.",
  hostOf: "{meeting}, {days}: hosted by {host}{format}.",
  formatOf: "{meeting}, {days}: {format}.",
  /** What tells a meeting of ministers from a summit, in a question. */
  ministers: "foreign ministers",
  numberOf: "{meeting}, {days}: {line}.",
  documentOf: "{meeting}, {days}: {document}.",
  noDocument: "{meeting}: no main document is recorded.",
  remote: (format: string) => ` (${format})`,
  basis: (text: string) => ` (${text})`,
  noneHosted: "The archive lists no summit hosted by {host}.",
  noneChaired: "The archive lists no summit with {host} in the chair.",
  newest: "The newest in the archive.",
  /** Positions, and what people were. */
  asReported: "As articles of the archive report:",
  asReportedOn: "As articles on {meeting} report:",
  /** Somebody who acted for a state. */
  actingFor: (state: string) => ` (${state})`,
  reported: "{holder}{acting}{about}: {text} {source}",
  onTopic: " on {topic}",
  source: (publisher: string, day: string) => `${publisher}, ${day}`,
  /** How much a silence says. */
  coverage: (reported: number, all: number) =>
    `The archive has articles on ${formatNumber(reported)} of ${formatNumber(all)} meetings.`,
  moreOf: (name: string) => `More on the page of ${name}`,
  noPosition: "No position of {holder} on {topic} is recorded{when}.",
  noPositionOn: "No position on {topic} is recorded{when}.",
  noPositionOf: "No position of {holder} is recorded{when}.",
  noArticle: "The archive has no article on {meetings} yet.",
  hasArticles: "The archive has articles on {meetings}; no such position was found in them.",
  more: (count: number, name: string) => `All ${formatNumber(count)}, on the page of ${name}`,
  office: "{person}: {role} {source}",
  noOffice: "No office of {person} is recorded.",
  noOfficeThen: "No office of {person} is recorded from then.",
};

/** Questions that the archive offers: each must be one that it understands. */
export const askWords = {
  /** The group of the suggestions. */
  group: "Questions",
  examples: "Ask, for example:",
  allExamples: "More questions, with their answers",
  title: "Questions and answers",
  description: "Questions that the search answers by itself, each with its answer from the archive's tables.",
  lead: "Questions like these are answered above the results of the search, from the archive's tables. These are the answers as they stand.",
  since: (state: string, status: Status) => `Since when is ${state} ${one[status]}?`,
  isMember: (state: string) => `Is ${state} a member?`,
  joined: (state: string) => `When did ${state} join?`,
  position: (holder: string, topic: string) => `${holder} on ${topic}`,
  hosted: (state: string) => `Summits hosted by ${state}`,
  whoIs: (person: string) => `Who is ${person}?`,
  saidAbout: (topic: string) => `What was said about ${topic}?`,
  said: (holder: string, topic: string, year: string | undefined) =>
    `What did ${holder} say about ${topic}${year === undefined ? "" : ` in ${year}`}?`,
  chaired: (city: string, year: string) => `Who chaired ${city} ${year}?`,
  whoAt: (status: Status, city: string, year: string) => `${statusNames[status].many} at ${city} ${year}`,
  whoIn: (status: Status, year: string) => `${statusNames[status].many} in ${year}`,
  howManyNow: (status: Status) => `How many ${many(status)} are there now?`,
  founded: "When was the SCO founded?",
  changed: (city: string, year: string) => `What changed at ${city} ${year}?`,
};
