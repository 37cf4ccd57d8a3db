/** The checks of the content, by name, in the order in which they are made, each with what it holds. */
export const checkNames = {
  files: "Nothing but Markdown files in UTF-8, each in the folder of its kind, none with the id of another.",
  seal: "What `npm run seal` has kept is there, whole and as it was written.",
  fields: "Each field is one that its kind has, in its form, and none that is needed is missing.",
  references: "Each id in a field is that of a file.",
  markdown: "Texts hold what pages can show, and marks of names and numbers that can be read.",
  comments: "What is published has no comments: those of a draft are its source.",
  numbers: "A paragraph that was published stands under its number.",
  ids: "Names of files are ids, and tell what the entry is.",
  days: "Days follow each other as they can.",
  duplicates: "No name, code or address stands for two.",
  history: "Statuses follow each other without overlap, each decided on a day of its meeting.",
  texts: "Articles and pages have a text, and nothing else has.",
  paragraphs: "Notes, positions and roles lead to paragraphs that are there and carry them.",
  links: "Links within the archive lead somewhere.",
  revisions: "What was published changes only with an entry that tells of it.",
  published: "Every page that was published is there, or says what has taken its place.",
  synonyms: "Words of readers stand for words that an account has.",
  quotations: "At most six words of a source are quoted at once.",
  "own-words": "No eight words in a row are the source's, where that is at hand: ARCHIVE_SOURCES names the folder.",
  notes: "A note that compares an article with itself names nothing that is known from elsewhere.",
  unused: "People, organisations, topics and states are named or used somewhere (a question).",
  unknown: "Names in accounts, capitalised twice or behind an office, have an entry (a question).",
  exceptions: "exceptions.yaml lists what is right all the same, with reasons, and nothing else.",
} as const;

export type CheckName = keyof typeof checkNames;
