/** The index of states and its other orders. */
export const states = {
  title: "States",
  description: "Every state that has had a status in the SCO, by its status at present, with since when.",
  lead: (day: string) => `By their status on ${day}, the last day of the newest meeting in the archive.`,
  formerly: "Former guests, or with a status before",
  others: "Other states that articles mention",
  map: "Map",
  mapSource:
    "Shapes: Natural Earth 4.1 (2018), simplified, the same for all days. Hatched areas are in dispute and have no state's colour: Crimea; Kashmir with Aksai Chin, and Arunachal Pradesh, in outlines that are only roughly right. Other borders are disputed too, among them those of Taiwan, Abkhazia and South Ossetia. The map takes no position.",
  matrix: "States and summits",
  matrixText: "The status of each state on the last day of each summit.",
  matrixPicture: "Picture of the matrix",
  matrixLegend: "Frame: the host. Shaded: articles mention the state. Ring: another status decided, not known to be in force.",
  matrixTable: "The matrix as a table",
  matrixLetters:
    "M member state, O observer, D dialogue partner, G guest; (P) SCO partner, decided but not known to be in force; without a letter, no status. A frame marks the host, a small number the articles on the meeting that mention the state.",
  matrixState: "State",
  host: "host",
  decided: (status: string) => `${status} decided, not known to be in force`,
  order: "Order of the states",
  byStatus: "By status",
  orders: { name: "By name", since: "By date of status", articles: "By articles", mentions: "By mentions" },
  orderTitles: {
    name: "States by name",
    since: "States by date of status",
    articles: "States by articles",
    mentions: "States by mentions",
  },
  orderDescription: (title: string) => `${title}: every state of the archive, with its status in the SCO.`,
  orderLead: (day: string) => `States and their SCO status on ${day}.`,
  table: {
    state: "State",
    since: "Since",
    before: "Before",
    hosted: "Hosted",
    articles: "Articles",
    mentions: "Mentions",
  },
  statusSince: "Status, since",
  decidedOn: (status: string, day: string) => `${status}, decided ${day}`,
  decidedNote: "What is only decided is not known to be in force.",
  /** Where the same was decided for all states of a list. */
  decidedForAll: (status: string, day: string) => `Decided for all of them on ${day}, not known to be in force: ${status}.`,
  formerGuest: (status: string, times: string) => `${status} ${times}`,
  former: (status: string, year: string) => `${status} from ${year}`,
};

/** Who was what on a day. */
export const onDay = {
  ask: "Look up a date",
  show: "Show",
  summitDays: "Choose a summit",
  another: "Another day",
  title: (day: string) => `Members, observers and partners on ${day}`,
  description: (day: string) => `Members, observers and partners of the SCO on ${day}.`,
  lead: "Status on the last day of {meeting}. This is not a list of who attended.",
  table: { state: "State", since: "Since", decidedAt: "Decided at", sources: "Sources" },
  newOnDay: "new on this day",
  newAtMeeting: "new at this meeting",
  decidedHere: "decided at this meeting",
  sourcesOf: (name: string, status: string) => `${name} as ${status}`,
  /** What was decided and is not known to be in force. */
  decided: (day: string, status: string, states: readonly string[]) =>
    `Decided on ${day}, but not known to be in force: ${states.map((name) => `${name} (${status})`).join(", ")}. The lists show the status before it.`,
  heading: (day: string) => `On ${day}`,
  none: "No state had a status in the SCO on this day.",
  noDay: (text: string) => `“${text}” is no day. A day is written as 2013-09-13.`,
  unknown: (day: string, newest: string) => `The archive knows nothing of ${day}: its newest meeting ended on ${newest}.`,
  failed: "The histories of the states could not be loaded. The days of the summits have pages of their own.",
};

/** The page of a state. */
export const state = {
  description: (name: string) =>
    `${name} and the SCO: status and since when, summits hosted, and every passage of the archive that mentions it.`,
  sinceDay: (day: string) => `since ${day}`,
  /** Where it is open from which day a decision holds. */
  byDecision: (day: string) => `by a decision of ${day}`,
  without: "State without a status in the SCO",
  /** The same on a card, as a line of its own. */
  decidedFrom: (status: string, day: string) => `To become ${status} by a decision of ${day}, not known to be in force`,
  toBecome: (status: string, day: string) => `; to become ${status} by a decision of ${day}, not known to be in force`,
  officialName: "Official name",
  capital: "Capital",
  code: "ISO 3166-1",
  foundAs: "Also written as",
  history: "Status in the SCO",
  noHistory: (name: string) => `${name} has never had a status in the SCO, as far as the archive knows.`,
  picture: "Status over the years",
  pictureText:
    "Drawn from the list below. A dashed outline is what is decided but not known to be in force; a ring is a meeting as a guest.",
  guestAt: (days: string) => `at {meeting}, ${days}`,
  span: (certain: boolean, hasEnd: boolean) =>
    certain
      ? `from {from}${hasEnd ? " until {until}" : ""}; decided at {meeting}`
      : `decided at {meeting} on {from}${hasEnd ? ", until {until}" : ""}; not known to be in force`,
  inForce: (effect: string) => `In force later: ${effect}.`,
  sourcesOfNote: (name: string) => `the note on ${name}`,
  sourcesOf: (status: string, day: string) => `${status} from ${day}`,
  hosted: (meetings: string) => `${meetings} hosted`,
  /** The status of a day, where it differs from that of the newest meeting: "now member state". */
  now: (status: string) => `now ${status}`,
  asOf: (day: string) => `As of ${day}`,
};

/** The field that narrows the index of states. */
export const stateFilter = {
  label: "Find a state by name",
  none: "No state has this name",
  shown: (count: number) => `${count} shown`,
};
