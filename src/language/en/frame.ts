import { counts } from "./numbers.ts";

/** The archive's own name, the same where 16 letters must do (OpenSearch), and what it is in a sentence. */
export const site = {
  title: "SCO Summit Archive",
  shortTitle: "SCO Archive",
  /** What stands before the name of a meeting in a calendar. */
  calendarName: "SCO",
  description:
    "What was reported from the summits of the Shanghai Cooperation Organisation since 2001. Every statement links to its paragraph and its source.",
  /** On the card of all pages, where the title stands above already. */
  cardTitle: "What was reported from the summits",
  cardText: "The Shanghai Cooperation Organisation since 2001, every statement with its paragraph and source",
};

/** What stands on every page, round its content. */
export const frame = {
  skip: "Skip to the content",
  menu: "Menu",
  navigation: "Main",
  breadcrumb: "Breadcrumb",
  onThisPage: "On this page",
  lists: {
    home: "Home",
    summits: "Summits",
    states: "States",
    articles: "Articles",
    topics: "Topics",
    people: "People",
    organisations: "Organisations",
    search: "Search",
    data: "Data",
    about: "About",
    feed: "Feed",
    licences: "Licences",
  },
  aboutNavigation: "About the archive",
  questions: "Questions",
  corrections: "Corrections",
  design: "Design",
  rights: "The archive's own text and data may be reused under {licence}. The sources belong to their publishers.",
  licence: "CC BY 4.0",
  appearance: { label: "Appearance", system: "System", light: "Light", dark: "Dark" },
  timeline: "Timeline of the summits",
};

/** Where an archive is built in parts, by years. */
export const part = {
  name: ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from}–${to}`),
  own: ({ from, to }: { from: string; to: string }) =>
    `This part of the archive has the articles ${from === to ? `of ${from}` : `of ${from} to ${to}`}: what its pages say of articles is said of these alone.`,
  others: "The other parts:",
};

/** The way back to the search from which a reader came. */
export const searchBack = (query: string): string =>
  query === "" ? "Back to the search" : `Back to the results for “${query}”`;

/** The page about the archive. */
export const about = {
  changed: (day: string) => `The content was last changed on ${day}.`,
};

/** How to reach whoever runs this copy of the archive. */
export const contact = {
  title: "Write to the archive",
  at: "Corrections and questions of rights reach those who run this archive at {address}.",
  none: "Whoever runs this host has published this copy of the archive, and is responsible for it. They have set no address for letters.",
  issues: "Faults of content and code can be reported at {address}, where both are kept.",
  noIssues:
    "Content and code are plain files, kept in the repository from which this copy was built: faults are reported there.",
};

/** The page for addresses that lead nowhere. */
export const notFound = {
  title: "Not found",
  heading: "Page not found",
  lead: "Addresses of the archive are permanent: this one may be mistyped, or cut off at its end.",
  begin: "Or browse:",
};

/** Where to go on when there is nothing here. */
export const waysOn = {
  summits: "the timeline of the summits",
  states: "the index of states",
  articles: "all articles",
};

/** The home page. */
export const home = {
  /** What the organisation is, by its founding and by its members on the day of the newest meeting. */
  lead: (founded: string, founders: number, on: string, members: number) =>
    `The Shanghai Cooperation Organisation (SCO) was founded by ${counts.states(founders)} on ${founded}. On ${on} it had ${members} member ${members === 1 ? "state" : "states"}.`,
  /** What this archive is. */
  archive: (meetings: string, articles: string) =>
    `This archive retells what was reported from its summits: ${meetings} since 2001, ${articles} so far. Every statement links to its paragraph and its source.`,
  foundedBy: "Founded by",
  joined: (states: number) => (states === 1 ? "New member:" : "New members:"),
  /** Whose position it is, the SCO's own where nobody is named, and when it was reported. */
  heldBy: (name: string | undefined, day: string) => `${name ?? "The SCO"}, reported ${day}`,
  search: "Search summits, states, people and articles",
  summits: "The summits",
  table: "The summits as a table",
  newest: "Newest articles",
  all: "All articles",
  questions: "Questions over the years",
  allTopics: "All topics",
  states: "The states",
  statesOn: (day: string) => `Status on ${day}, the last day of the newest meeting in the archive.`,
};

/** The page of the tables. */
export const data = {
  title: "Data",
  name: "Data of the SCO Summit Archive",
  description: "The archive's tables as JSON and CSV, written with the site from the same content.",
  licence: "Creative Commons Attribution 4.0",
  packaged:
    "{package} describes the tables in CSV, field by field (Frictionless Data Package). In CSV the parts of a list stand between semicolons, and an apostrophe stands before a text that a spreadsheet would take for a formula.",
  lead: "The archive as tables, written with every build from the same content as the pages.",
  about:
    "Days are ISO 8601 strings. A code is that of ISO 3166-1, an id is what stands in the address of a page; each field says which it has. The tables may be reused under {licence}.",
  articles:
    "Each article is there for programs as well, with its numbered paragraphs, notes and reference: at the address of its page, with .json in place of the last slash.",
  whole: "{zip} has every table, bibliography and calendar, with licence and citation.",
  readme: (page: string) => `The data of the SCO Summit Archive: its tables as CSV and JSON, described field by field in
datapackage.json (Frictionless Data Package), its bibliography (archive.bib, archive.ris, archive.csl.json) and its
calendar of meetings (summits.ics). Days are ISO 8601; text is UTF-8; in CSV the parts of a list stand between
semicolons, and an apostrophe stands before a text that a spreadsheet would take for a formula.

From ${page}, where each table is explained. What the archive says itself may be reused under Creative Commons
Attribution 4.0 (LICENSE-CONTENT.md); the rights in the sources that it retells are as the table of articles says
of each. CITATION.cff says how to cite it.
`,
  idOf: (table: string) => `An id of ${table}.`,
  using: "Using them",
  usingText: "{address} is the address of this archive, without a slash at its end.",
  usingKnown: "{address} stands for {site}.",
  citing: "Bibliography and calendar",
  citingText:
    "Every meeting and every article, for programs that keep references; pages of articles, meetings, states and topics have their own. Of an article the work is the source, as its publisher has it; the archive is where it was read.",
  calendar: "{calendar}: every meeting, as a calendar to subscribe to (iCalendar).",
  feeds: "Feeds",
  atom: "{feed}: the newest articles, as Atom.",
  json: "{feed}: the same, as JSON Feed 1.1.",
};

/** The page of the design system. */
export const design = {
  title: "Design",
  description:
    "The archive's colours, type, signs and building blocks, shown by the very components that the pages are made of.",
  lead: "What the pages are made of, shown by the components themselves.",
  mark: "The mark",
  markText: "A meeting on the timeline, between the one before and the one after.",
  statuses: "Statuses",
  statusesText: "A colour and a shape each; what is no standing of the SCO's own, or only decided, is outlined.",
  status: "Status",
  shape: "Shape",
  letter: "Letter",
  inTimeline: "On the timeline",
  timelineText:
    "A ring is a meeting without articles, a disc one with articles, a diamond a meeting of ministers. The meeting of the page is larger and, where there is room, bears its name.",
  type: "Type",
  typeSizes: { h1: "Heading 1", h2: "Heading 2", h3: "Heading 3", lead: "Lead", reading: "Reading text", small: "Small" },
  typeSample: "Bishkek, 13 September 2013",
  figures: "Figures in tables have one width: {figures}.",
  colours: "Colours",
  coloursText: "Roles, each with a value for light and one for dark.",
  roles: {
    background: "Page",
    surface: "Surface",
    line: "Rule",
    "control-line": "Rule of a control",
    text: "Text",
    "text-quiet": "Quiet text",
    link: "Link",
    mark: "Mark",
    note: "Note",
  },
  blocks: "Building blocks",
  noteSample: "What is known otherwise stands beside the paragraph, with its source.",
};
