import type { Archive } from "../archive/archive.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";
import { idleRevisions } from "./check/revisions.ts";
import { type Seals, type Unsealed, unsealed } from "./seal/seals.ts";

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

/** What is not sealed as it stands: `(new)`, `(¶4)`, or `(fields or revisions)` where its text is. */
function openIn({ path, isNew, numbers }: Unsealed): string {
  const what = isNew ? "new" : numbers.map((number) => `¶${number}`).join(", ");
  return `${path} (${what || "fields or revisions"})`;
}

/** What is held by a number alone, or not sealed as it stands: told, and no fault. */
export function* warnings(archive: Archive, seals: Seals): Iterable<string> {
  const open = unsealed(archive, seals).map(openIn);
  if (open.length > 0)
    yield `Not sealed as they stand: ${some(open)}. npm run seal keeps what is published: the numbers of paragraphs, and that no change goes untold.`;
  const { articles, summits, states } = archive;
  const idle = idleRevisions({ article: [...articles], summit: [...summits], state: [...states] }, seals);
  if (idle.length > 0)
    yield `Revisions of nothing: ${some(idle)}. All is as it was published: take the entry out before it is sealed, after which it stays.`;
  const loose = withoutQuote(archive);
  if (loose.length > 0) yield `Paragraphs named without a quote: ${some(loose)}. A few words of each, as quote, hold on to it.`;
}
