/** What each table holds, and what those of its fields mean that the files of the content do not have: the others are described where they are written. */
export const tableWords = {
  articles: {
    about: "One row for each article.",
    id: "The article's id.",
    url: "Its address.",
    published: "When the source was published: a day, or its month or year where the day is not known.",
    publishedCertainty:
      "How sure the day is: printed on the page, derived from it or its address, or approximate: another day is possible.",
    originalUrl: "Where the source stood.",
    publisher: "The name of who published the source.",
    states: "Codes of every state that the text mentions.",
    people: "Ids of every person that it mentions.",
    organisations: "Ids of every organisation that it mentions.",
    rights: "The publisher's rights in the source, and the licence of the archive's account.",
  },
  summits: {
    about: "One row for each meeting.",
    id: "The meeting's id.",
    city: "The host city; of a meeting by video conference the chair's seat.",
    chairBasis: "How the chair is known, where no source states it.",
    host: "The code of the state in which it met.",
    chair: "The code of the state that presided; at times another than the host.",
    articles: "Ids of the articles that report it.",
  },
  states: {
    about: "One row for each state that has had a status in the SCO, or that an article mentions.",
    id: "The state's id.",
    status: "Its status at the newest meeting, or null.",
    history:
      "Its statuses, oldest first: status, from, until (the first day it no longer holds; absent while it does), decidedAt (the meeting), sources, certain (false: decided, but not known to be in force).",
    articles: "Ids of the articles that mention it.",
  },
  statuses: {
    about: "One row for each status that a state has had in the SCO.",
    state: "The state's id.",
    until: "The first day on which it no longer holds; absent while it does.",
    confidence: "How well it is supported: what is recorded, or else how many sources there are.",
  },
  positions: {
    about: "One row for each position that an article reports.",
    article: "The article's id.",
    topic: "The id of the topic.",
    holderKind: "Whether a state, a person or an organisation holds it.",
    paragraph: "The number of the paragraph that carries it.",
    holder: "The id of who holds it.",
    published: "When the article was published: a day, or a month or a year where the day is not known.",
    meeting: "The id of the meeting that the article reports.",
  },
  topics: {
    about: "One row for each question that articles treat.",
    id: "The topic's id.",
  },
  people: {
    about: "One row for each person that an article names.",
    id: "The person's id.",
    otherNames: "Other spellings, as texts use them.",
  },
  organisations: {
    about: "One row for each organisation, body, round of talks or publisher.",
    id: "The organisation's id.",
    otherNames: "Short forms and other names, as texts use them.",
  },
  mentions: {
    about: "One row for each place where a paragraph names a state, a person, an organisation or a meeting.",
    article: "The article's id.",
    paragraph: "The number of the paragraph.",
    kind: "What is named: state, person, organisation or summit.",
    id: "The id of what is named.",
    text: "The name as it stands there.",
  },
  changes: {
    about: "One row for each page that was added, each change after that, and each article that was withdrawn, by day.",
    day: "The day: that on which it was sealed first, or that which its file gives.",
    change: "What was done: added, revised or withdrawn.",
    entryKind: "The kind of what it is about.",
    entry: "The id of what it is about.",
    url: "Where it is told of.",
    what: "What was changed; absent where all of it was added or withdrawn.",
    why: "Why; absent of what was added.",
    paragraphs: "The paragraphs of an article that have other words now, or were taken out.",
  },
  statements: {
    about:
      "One row for each statement of fact that the archive makes itself, beside the articles, with the pages that carry it.",
    id: "The statement's id; its number is its place among those of the field, and may change with them.",
    entryKind: "What it is about: summit, state, person, organisation or article.",
    entry: "The id of what it is about.",
    field: "What it states: a meeting with its days and place, its chair, an outcome, a status, a description, or a note.",
    paragraph: "Of a note on an article: the number of the paragraph that it is on.",
    text: "What is stated.",
    sources:
      "The addresses of the pages that carry it; none where a note compares an article with itself, or says what is open.",
    notSeen: "Addresses that others cite for it, and that nobody here has seen.",
    confidence: "How well it is supported; of a status, from how many sources there are where nothing else is recorded.",
  },
  sources: {
    about: "One row for each page on which the archive rests: the sources of its articles, and of its own statements.",
    url: "Its address.",
    host: "The host of the page.",
    seen: "False: others cite it, nobody here has seen it. Absent for the source of an article that carries nothing else: its text was received, not taken from the page.",
    article: "The id of the article that retells it.",
    statements: "Ids of the statements that it carries.",
  },
};

/** Statements of fact as the table of them words them. */
export const statementWords = {
  meeting: (name: string, line: string, days: string, place: string | undefined) =>
    `${name}: ${line}, ${days}, ${place === undefined ? "by video conference" : `in ${place}`}.`,
  chair: (name: string, chair: string, basis: string | undefined) =>
    `${name}: chair ${chair}${basis === undefined ? "" : ` (${basis})`}.`,
  status: (state: string, status: string, from: string, until: string | undefined, isCertain: boolean) =>
    `${state}: ${status} from ${from}${until === undefined ? "" : `, no longer from ${until}`}${isCertain ? "" : "; decided, not known to be in force"}.`,
};
