import { type Article, type Content, kinds } from "../../model/kinds.ts";
import type { ParagraphNumber } from "../../model/paragraph-number.ts";
import type { Revision } from "../../model/revision.ts";
import { type RevisedKind, revisedKinds, revisionDigest, sealedEntry } from "../seal/entries.ts";
import { digestOf } from "../seal/lines.ts";
import { sealedOf } from "../seal/paragraphs.ts";
import type { Seals } from "../seal/seals.ts";
import type { Fault } from "./check.ts";
import { digestsOf } from "./numbers.ts";

/** A paragraph that is not as it was published: of one that is new nothing was; one that was taken out says so in its place. */
interface Changed {
  number: ParagraphNumber;
  line: number;
  was: string | undefined;
  isRemoved: boolean;
}

/** The paragraphs of an article that are not as they were published. */
export function changedIn(article: Pick<Article, "id" | "replaces" | "body">, seals: Seals): Changed[] {
  const sealed = new Map(sealedOf(seals.paragraphs, article).map(({ number, digest }) => [number, digest]));
  const digests = digestsOf(article.body, digestOf);
  return article.body.places.flatMap(({ number, line, isRemoved }, index) => {
    const was = sealed.get(number);
    return isRemoved || was !== digests[index] ? [{ number, line, was, isRemoved }] : [];
  });
}

const list = (changed: readonly Changed[]) => changed.map(({ number }) => `¶${number}`).join(", ");
const help = (path: string) => `\`npm run revise -- --entry ${path}\` writes it, with the earlier wording where Git has it.`;

/** What is wrong with the wordings that a new revision keeps: each is the one that was published of a paragraph that has another now. */
function* wordingFaults(file: string, revisions: readonly (readonly [Revision, number])[], changed: readonly Changed[], path: string): Iterable<Fault> {
  const kept = new Map<string, string>();
  for (const [{ before = {} }, index] of revisions)
    for (const [number, text] of Object.entries(before)) {
      kept.set(number, text);
      const one = changed.find((paragraph) => String(paragraph.number) === number);
      if (one?.was !== undefined && digestOf(text) === one.was) continue;
      yield {
        file,
        path: ["revisions", index, "before", number],
        found: one?.was === undefined ? `an earlier wording of ¶${number}, which stands as published` : `a wording of ¶${number} that was not published`,
        expected: one?.was === undefined ? "the paragraphs that have other words now" : `the one of which the digest is ${one.was}`,
        hint: one?.was === undefined ? undefined : help(path),
      };
    }
  const missing = changed.filter(({ number, was, isRemoved }) => was !== undefined && !isRemoved && !kept.has(String(number)));
  if (missing.length > 0)
    yield {
      file,
      path: ["revisions", revisions.at(-1)?.[1] ?? 0],
      found: `no earlier wording of ${list(missing)}`,
      expected: `before, with what ${missing.length === 1 ? "it" : "each"} said when it was published, word for word`,
      hint: help(path),
    };
}

/** What is wrong with the revisions of an entry that was published. */
function* faultsOf(kind: RevisedKind, entry: Content[RevisedKind][number], seals: Seals): Iterable<Fault> {
  const { file, id } = entry;
  const path = `${kinds[kind].folder}/${id}`;
  const sealed = sealedEntry(seals.entries, kind, entry);
  const changed = "publisher" in entry && entry.withdrawn === undefined ? changedIn(entry, seals) : [];
  const wasPublished = sealed !== undefined || (kind === "article" && sealedOf(seals.paragraphs, entry as Article).length > 0);
  if (!wasPublished) return;
  const digests: string[] = entry.revisions.map(revisionDigest);
  const gone = (sealed ?? []).filter(({ digest, place }) => place !== "" && !digests.includes(digest));
  for (const { place } of gone)
    yield {
      file,
      path: ["revisions"],
      found: `no revision as it was published at ${path}/${place}`,
      expected: "the entry as it was, with the same day and words",
      hint: "What was told of a change stays; a further change has an entry of its own.",
    };
  if (gone.length > 0) return;
  const told = new Set((sealed ?? []).map(({ digest }) => digest));
  const fresh = entry.revisions.map((one, index) => [one, index] as const).filter((_one, index) => !told.has(digests[index] ?? ""));
  const fields = sealed?.find(({ place }) => place === "")?.digest;
  const isWithdrawn = "withdrawn" in entry && entry.withdrawn !== undefined;
  const isChanged = !isWithdrawn && fields !== undefined && fields !== entry.fieldsSha256;
  const words = changed.filter(({ isRemoved }) => !isRemoved);
  if (fresh.length === 0 && (isChanged || words.length > 0)) {
    const edited = words.filter(({ was }) => was !== undefined);
    const what = [...(words.length > 0 ? [`other words in ${list(words)}`] : []), ...(isChanged ? ["fields that say something else"] : [])];
    yield {
      file,
      path: ["revisions"],
      ...(words[0] ? { line: words[0].line } : {}),
      found: `${what.join(" and ")} than what was published`,
      expected: `a new entry under revisions, with day, what and why${edited.length > 0 ? `, and under before what ${list(edited)} said` : ""}`,
      hint: help(path),
    };
  } else yield* wordingFaults(file, fresh, changed, path);
}

/** What was published changes only with an entry that tells readers of it; what such an entry says stays. */
export function* revisionFaults(content: Pick<Content, RevisedKind>, seals: Seals): Iterable<Fault> {
  for (const kind of revisedKinds) for (const entry of content[kind]) yield* faultsOf(kind, entry, seals);
}
