import type { Archive } from "../../archive/archive.ts";
import type { Article } from "../../model/kinds.ts";

/** A text of the archive's own: where it stands, and what it says. */
interface OwnText {
  file: string;
  path: PropertyKey[];
  /** The line, where the text stands below the fields. */
  line?: number;
  text: string;
}

/** The paragraphs of an account, each with its line; of an article in full they are the source's, and none. */
export const paragraphsOf = ({ file, form, body }: Article): OwnText[] =>
  form === "account"
    ? body.passages.map(({ number, text }) => {
        const line = body.places.find((place) => place.number === number)?.line;
        return { file, path: [], text, ...(line === undefined ? {} : { line }) };
      })
    : [];

/** What the fields of an article say in the archive's own words: summary, notes, positions. */
export const fieldTextsOf = ({ file, summary, notes, positions }: Article): OwnText[] => [
  ...(summary === undefined ? [] : [{ file, path: ["summary"], text: summary }]),
  ...notes.map(({ text }, index) => ({ file, path: ["notes", index, "text"], text })),
  ...positions.map(({ summary: text }, index) => ({ file, path: ["positions", index, "summary"], text })),
];

/** All texts in the archive's own words, but for its pages: those of articles, and the notes on states, meetings and people. */
export function ownTexts(archive: Archive): OwnText[] {
  const noted = [...archive.states, ...archive.summits, ...archive.people].flatMap((one) =>
    "note" in one && one.note !== undefined ? [{ file: one.file, path: ["note"], text: one.note }] : [],
  );
  return [...archive.articles.flatMap((article) => [...paragraphsOf(article), ...fieldTextsOf(article)]), ...noted];
}
