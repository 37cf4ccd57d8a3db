import { type Article, type Content, kinds } from "../../model/kinds.ts";
import type { ParagraphNumber } from "../../model/paragraph-number.ts";
import { type Revision, revisionNames } from "../../model/revision.ts";
import {
  frameDigest,
  isRevision,
  removalDigest,
  type RevisedKind,
  revisedKinds,
  revisionDigest,
  type SealedEntry,
  sealedEntry,
} from "../seal/entries.ts";
import { digestOf, merged } from "../seal/lines.ts";
import { sealedOf } from "../seal/paragraphs.ts";
import type { Seals } from "../seal/seals.ts";
import type { Fault } from "./check.ts";
import { digestsOf } from "./numbers.ts";

/** A paragraph that has other words than those that were published under its number: of one that is new nothing was. */
interface Changed {
  number: ParagraphNumber;
  line: number;
  was: string | undefined;
}

/** The paragraphs of an article that are not as they were published. One that was taken out says so in its place, and needs no more. */
function changedIn(article: Pick<Article, "id" | "replaces" | "body">, seals: Seals): Changed[] {
  const sealed = new Map(sealedOf(seals.paragraphs, article).map(({ number, digest }) => [number, digest]));
  const wasRemoved = new Set((sealedEntry(seals.entries, "article", article) ?? []).map(({ place }) => place));
  const digests = digestsOf(article.body, digestOf);
  return article.body.places.flatMap(({ number, line, isRemoved }, index) => {
    if (isRemoved) return [];
    // What was taken out before and is back has nothing that stood there until now.
    const was = wasRemoved.has(`#p${number}`) ? undefined : sealed.get(number);
    return was !== digests[index] ? [{ number, line, was }] : [];
  });
}

const list = (changed: readonly Changed[]) => changed.map(({ number }) => `¶${number}`).join(", ");
const help = (path: string) =>
  `\`npm run revise -- --entry ${path}\` writes it${path.startsWith("articles/") ? ", with the earlier wording where Git has it" : ""}.`;

/** What is wrong with the wordings that new revisions keep: each is the one that was published of a paragraph that has another now, or none. */
function* wordingFaults(
  { file, id, replaces, body }: Article,
  fresh: readonly (readonly [Revision, number])[],
  changed: readonly Changed[],
  seals: Seals,
): Iterable<Fault> {
  const sealed = new Map(sealedOf(seals.paragraphs, { id, replaces }).map(({ number, digest }) => [String(number), digest]));
  const stands = new Set(body.places.filter(({ number, isRemoved }) => !isRemoved && !changed.some((one) => one.number === number)).map(({ number }) => String(number)));
  const kept = new Set<string>();
  const advice = `Take this entry out, and let it be written: ${help(`articles/${id}`)}`;
  for (const [{ before = {} }, index] of fresh)
    for (const [number, text] of Object.entries(before)) {
      const at = { file, path: ["revisions", index, "before", number] };
      const was = sealed.get(number);
      kept.add(number);
      if (stands.has(number) || was === undefined)
        yield {
          ...at,
          found: `an earlier wording of ¶${number}, which ${was === undefined ? "was not published" : "stands as published"}`,
          expected: "the paragraphs that have other words now",
          hint: merged,
        };
      else if (digestOf(text) !== was)
        yield { ...at, found: `a wording of ¶${number} that was not published`, expected: `the one of which the digest is ${was}`, hint: advice };
    }
  const missing = changed.filter(({ number, was }) => was !== undefined && !kept.has(String(number)));
  if (missing.length > 0)
    yield {
      file,
      path: ["revisions", fresh.at(-1)?.[1] ?? 0],
      found: `no earlier wording of ${list(missing)}`,
      expected: `before, with what ${missing.length === 1 ? "it" : "each"} said when it was published, word for word`,
      hint: advice,
    };
}

/** The revisions that were not published yet, each with its place in the list: those behind the ones that were. */
export const freshRevisions = (revisions: readonly Revision[], sealed: SealedEntry | undefined): (readonly [Revision, number])[] =>
  revisions.map((one, index) => [one, index] as const).slice((sealed ?? []).filter(isRevision).length);

/** Of what was told when it was published the parts that are told otherwise now: revisions, and the lines in place of paragraphs that were taken out. */
function* retold(entry: Content[RevisedKind][number], path: string, sealed: SealedEntry): Iterable<Fault> {
  const names = revisionNames(entry.revisions);
  const at = { file: entry.file, hint: "What was told of a change stays; a further change has an entry of its own." };
  for (const [index, { digest, place }] of sealed.filter(isRevision).entries()) {
    const now = entry.revisions[index];
    if (now === undefined || revisionDigest(now) !== digest || `#revision-${names[index]}` !== place)
      yield {
        ...at,
        path: ["revisions", index],
        found: `no revision as it was published at ${path}/${place}`,
        expected: "the entry as it was, in its place, with the same day and words",
      };
  }
  for (const { number, line, removal } of entry.body.places) {
    const was = sealed.find(({ place }) => place === `#p${number}`)?.digest;
    if (removal && was !== undefined && was !== removalDigest(removal))
      yield {
        ...at,
        path: [],
        line,
        found: `another day or reason in place of ¶${number} than was published`,
        expected: "the line as it was",
      };
  }
}

/** What an entry says otherwise than it was published, in words, and which paragraphs have other words. */
export function changesOf(
  kind: RevisedKind,
  entry: Pick<Content[RevisedKind][number], "id" | "replaces" | "body" | "fieldsSha256">,
  seals: Seals,
): { words: Changed[]; changes: string[] } {
  const sealed = sealedEntry(seals.entries, kind, entry);
  const stateOf = (place: string) => (sealed ?? []).find((one) => one.place === place)?.digest;
  const words = kind === "article" ? changedIn(entry, seals) : [];
  const edited = words.filter(({ was }) => was !== undefined);
  const changes = [
    ...(edited.length > 0 ? [`other words in ${list(edited)}`] : []),
    ...(words.length > edited.length ? [`other paragraphs (${list(words.filter(({ was }) => was === undefined))})`] : []),
    ...(sealed && stateOf("") !== entry.fieldsSha256 ? ["fields that say something else"] : []),
    ...(stateOf("#text") !== undefined && stateOf("#text") !== frameDigest(entry.body) && words.length === 0 ? ["another order, other headings or links"] : []),
  ];
  return { words, changes };
}

/** The entries in which a revision that was not published yet tells of nothing: all is as it was. */
export const idleRevisions = (content: Pick<Content, RevisedKind>, seals: Seals): string[] =>
  revisedKinds.flatMap((kind) =>
    content[kind].flatMap((entry) => {
      const sealed = sealedEntry(seals.entries, kind, entry);
      if (!sealed || ("withdrawn" in entry && entry.withdrawn) || freshRevisions(entry.revisions, sealed).length === 0) return [];
      const isCut = entry.body.places.some(({ number, isRemoved }) => isRemoved && !sealed.some(({ place }) => place === `#p${number}`));
      return isCut || changesOf(kind, entry, seals).changes.length > 0 ? [] : [entry.file];
    }),
  );

/** What is wrong with the revisions of an entry that was published. */
function* faultsOf(kind: RevisedKind, entry: Content[RevisedKind][number], seals: Seals): Iterable<Fault> {
  const path = `${kinds[kind].folder}/${entry.id}`;
  const sealed = sealedEntry(seals.entries, kind, entry);
  const article = "publisher" in entry ? entry : undefined;
  if (!sealed && !(article && sealedOf(seals.paragraphs, article).length > 0)) return;
  const stateOf = (place: string) => (sealed ?? []).find((one) => one.place === place)?.digest;
  if (article?.withdrawn) {
    // With its text an article that is withdrawn may lose all that it told; that it was, and why, stays.
    const was = stateOf("#withdrawn");
    if (was !== undefined && was !== entry.fieldsSha256)
      yield {
        file: entry.file,
        path: ["withdrawn"],
        found: "another headline, day or reason than those with which it was withdrawn",
        expected: "them as they were published",
      };
    return;
  }
  const told = sealed ? [...retold(entry, path, sealed)] : [];
  yield* told;
  if (told.length > 0) return;
  const fresh = freshRevisions(entry.revisions, sealed);
  const { words, changes } = changesOf(kind, entry, seals);
  const edited = words.filter(({ was }) => was !== undefined);
  if (fresh.length === 0 && changes.length > 0)
    yield {
      file: entry.file,
      path: ["revisions"],
      ...(words[0] ? { line: words[0].line } : {}),
      found: `${changes.join(" and ")} than what was published`,
      expected: `a new entry under revisions, with day, what and why${edited.length > 0 ? `, and under before what ${list(edited)} said` : ""}`,
      hint: help(path),
    };
  else if (article) yield* wordingFaults(article, fresh, words, seals);
}

/** What was published changes only with an entry that tells readers of it; what such an entry says stays. */
export function* revisionFaults(content: Pick<Content, RevisedKind>, seals: Seals): Iterable<Fault> {
  for (const kind of revisedKinds) for (const entry of content[kind]) yield* faultsOf(kind, entry, seals);
}
