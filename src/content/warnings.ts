import type { Archive } from "../archive/archive.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";
import { type Seal, type Unsealed, unsealed } from "./seal.ts";

/** How many names a warning gives. */
const most = 5;

/** Some names, and how many more there are. */
const some = (names: readonly string[]) =>
  [...names.slice(0, most), ...(names.length > most ? [`${names.length - most} more`] : [])].join(", ");

/** The files in which a paragraph is named by its number alone. */
function withoutQuote({ articles, people }: Archive): string[] {
  const isHeld = ({ paragraph, quote }: { paragraph?: ParagraphNumber | undefined; quote?: string | undefined }) =>
    paragraph === undefined || quote !== undefined;
  return [
    ...articles.filter(({ notes, positions }) => ![...notes, ...positions].every(isHeld)),
    ...people.filter(({ roles }) => !roles.every(isHeld)),
  ].map(({ file }) => file);
}

/** What is held by a number alone, not sealed as it stands, or sealed and no longer there: told, and no fault. */
export function* warnings(archive: Archive, seal: Seal): Iterable<string> {
  const numbers = ({ isNew, numbers: changed }: Unsealed) => (isNew ? "new" : changed.map((number) => `¶${number}`).join(", "));
  const open = unsealed(archive.articles, seal).map((one) => `${one.id} (${numbers(one)})`);
  if (open.length > 0) yield `Not sealed as they stand: ${some(open)}. npm run seal keeps the numbers of their paragraphs.`;
  const ids = new Set(archive.articles.map(({ id }) => id));
  const gone = [...seal.keys()].filter((id) => !ids.has(id));
  if (gone.length > 0) yield `Sealed and no longer there: ${some(gone)}. What was published stays: put it back.`;
  const loose = withoutQuote(archive);
  if (loose.length > 0) yield `Paragraphs named without a quote: ${some(loose)}. A few words of each, as quote, hold on to it.`;
}
