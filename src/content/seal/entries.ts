import { type Content, kinds } from "../../model/kinds.ts";
import { byText } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import { type Revision, revisionNames } from "../../model/revision.ts";
import { canonical, digestOf, readLines } from "./lines.ts";

/** The kinds of entry of which a change is told to readers. */
export const revisedKinds = ["article", "summit", "state"] as const;
export type RevisedKind = (typeof revisedKinds)[number];

/** What was published of an entry: the digest of what its fields said, with no place, and of each of its revisions. */
type SealedEntry = readonly { digest: string; place: string }[];

/** What was published of articles, summits and states, by the path of each: `states/syria`. */
export type SealedEntries = ReadonlyMap<string, SealedEntry>;

/** The file in the content folder that keeps it: a line for the fields of each entry and for each of its revisions, in the form of sha256sum. */
export const entriesFile = "entries-sha256.txt";

/** The digest of what the fields of a file say, however they are typed; of revisions and the day of the last change others tell. */
export function fieldsDigest(data: unknown): string {
  const { revisions: _revisions, modified: _modified, ...fields } = (data ?? {}) as Record<string, unknown>;
  return digestOf(canonical(fields));
}

/** The digest of a revision. */
export const revisionDigest = ({ day, what, why, before = {} }: Revision): string =>
  digestOf(canonical({ day, what, why, ...(Object.keys(before).length > 0 ? { before } : {}) }));

const folders = revisedKinds.map((kind) => kinds[kind].folder).join("|");
const form = new RegExp(`^([0-9a-f]{64}) {2}((?:${folders})/[a-z0-9-]+)/(#revision-[0-9-]+)?$`);

/** Reads what was published; nothing where no file is there. */
export function readSealedEntries(folder: string): { entries: SealedEntries; problems: Problem[] } {
  const { rows, problems } = readLines(folder, {
    file: entriesFile,
    expected: "a digest, two spaces and the address of an article, a summit or a state, or of a revision of one",
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

/** What articles, summits and states are now, by the path of each. */
export const entriesNow = (revised: Revised): SealedEntries =>
  new Map(
    revisedKinds.flatMap((kind) =>
      revised[kind].map(({ id, revisions, fieldsSha256 }) => {
        const names = revisionNames(revisions);
        const told = revisions.map((one, index) => ({ digest: revisionDigest(one), place: `#revision-${names[index]}` }));
        return [`${kinds[kind].folder}/${id}`, [{ digest: fieldsSha256, place: "" }, ...told]] as const;
      }),
    ),
  );

/** The lines of the file over what was published. What is sealed of entries that are no longer there stays. */
export const entriesText = (revised: Revised, before: SealedEntries): string =>
  [...new Map([...before, ...entriesNow(revised)])]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([path, list]) => list.map(({ digest, place }) => `${digest}  ${path}/${place}\n`))
    .join("");
