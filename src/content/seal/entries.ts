import { type Content, kinds } from "../../model/kinds.ts";
import { byText } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import { paragraphPattern } from "../../model/paragraph-number.ts";
import type { Body, Removal } from "../../model/passage.ts";
import { type Revision, revisionNames } from "../../model/revision.ts";
import { canonical, digestOf, readLines } from "./lines.ts";

/** The kinds of entry of which a change is told to readers. */
export const revisedKinds = ["article", "summit", "state"] as const;
export type RevisedKind = (typeof revisedKinds)[number];

/**
 * What was published of an entry, each with the place of its page where it stands: what its fields said (no place; of an article that was withdrawn
 * `#withdrawn`), how its text is put together (`#text`), its revisions, and the lines in place of paragraphs that were taken out (`#p4`).
 */
export type SealedEntry = readonly { digest: string; place: string }[];

/** Whether a part of what was published is a revision. */
export const isRevision = ({ place }: SealedEntry[number]): boolean => place.startsWith("#revision-");

/** What was published of articles, summits and states, by the path of each: `states/syria`. */
export type SealedEntries = ReadonlyMap<string, SealedEntry>;

/** The file in the content folder that keeps it: a line for each part of each entry, in the form of sha256sum. */
export const entriesFile = "entries-sha256.txt";

/**
 * The digest of what the fields of a file say, however they are typed; of revisions and the day of the last change others tell. Of an article that was
 * withdrawn it is what its page says.
 */
export function fieldsDigest(data: unknown): string {
  const { revisions: _revisions, modified: _modified, ...fields } = (data ?? {}) as Record<string, unknown>;
  const { title, withdrawn } = fields;
  return digestOf(canonical(withdrawn === undefined ? fields : { title, withdrawn }));
}

/** The digest of a revision. */
export const revisionDigest = ({ day, what, why, before = {} }: Revision): string =>
  digestOf(canonical({ day, what, why, ...(Object.keys(before).length > 0 ? { before } : {}) }));

/** The digest of the line in place of a paragraph that was taken out. */
export const removalDigest = ({ day, why }: Removal): string => digestOf(canonical({ day, why }));

/** The digest of what a text says beside the words of its paragraphs: their order, what has no number (headings), and where links lead. */
export const frameDigest = ({ blocks, places, links }: Body): string =>
  digestOf(
    canonical({
      order: places.map(({ number }) => number),
      unnumbered: blocks.flatMap(({ html, paragraphs }) => (paragraphs.length > 0 ? [] : [html.pieces.join("").replace(/<[^>]*>/g, "")])),
      links: links.map(({ url }) => url),
    }),
  );

const folders = revisedKinds.map((kind) => kinds[kind].folder).join("|");
const form = new RegExp(`^([0-9a-f]{64}) {2}((?:${folders})/[a-z0-9-]+)/(#revision-[0-9-]+|#withdrawn|#text|#p${paragraphPattern})?$`);

/** Reads what was published; nothing where no file is there. */
export function readSealedEntries(folder: string): { entries: SealedEntries; problems: Problem[] } {
  const { rows, problems } = readLines(folder, {
    file: entriesFile,
    expected: "a digest, two spaces and the address of an article, a summit or a state, or of a part of one",
    read(line) {
      const [, digest, path, place = ""] = form.exec(line) ?? [];
      return digest && path ? { digest, path, place } : undefined;
    },
    key: ({ path, place }) => `${path}/${place}`,
  });
  return { entries: Map.groupBy(rows, ({ path }) => path), problems };
}

/** What was published of an entry, under its own id or one that it replaces; nothing of one that was not. */
export const sealedEntry = (
  entries: SealedEntries,
  kind: RevisedKind,
  { id, replaces }: { id: string; replaces: readonly string[] },
): SealedEntry | undefined => [id, ...replaces].map((one) => entries.get(`${kinds[kind].folder}/${one}`)).find((found) => found);

type Revised = { [K in RevisedKind]: readonly Content[K][number][] };

function nowOf(entry: Content[RevisedKind][number]): SealedEntry {
  const { fieldsSha256, body } = entry;
  const names = revisionNames(entry.revisions);
  const revisions = entry.revisions.map((one, index) => ({ digest: revisionDigest(one), place: `#revision-${names[index]}` }));
  if ("withdrawn" in entry && entry.withdrawn) return [{ digest: fieldsSha256, place: "#withdrawn" }, ...revisions];
  return [
    { digest: fieldsSha256, place: "" },
    ...("publisher" in entry ? [{ digest: frameDigest(body), place: "#text" }] : []),
    ...body.places.flatMap(({ number, removal }) => (removal ? [{ digest: removalDigest(removal), place: `#p${number}` }] : [])),
    ...revisions,
  ];
}

/** What articles, summits and states are now, by the path of each. */
export const entriesNow = (revised: Revised): SealedEntries =>
  new Map(revisedKinds.flatMap((kind) => revised[kind].map((entry) => [`${kinds[kind].folder}/${entry.id}`, nowOf(entry)] as const)));

/** The lines of the file over what was published. What is sealed of entries that are no longer there stays, but of those that another replaces. */
export function entriesText(revised: Revised, before: SealedEntries): string {
  const all = new Map([...before, ...entriesNow(revised)]);
  for (const kind of revisedKinds)
    for (const { replaces } of revised[kind]) for (const id of replaces) all.delete(`${kinds[kind].folder}/${id}`);
  return [...all]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([path, list]) => list.map(({ digest, place }) => `${digest}  ${path}/${place}\n`))
    .join("");
}
