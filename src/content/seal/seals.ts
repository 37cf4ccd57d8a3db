import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../archive/archive.ts";
import { pageAddresses } from "../../archive/page-addresses.ts";
import { kinds } from "../../model/kinds.ts";
import { manifestName, readManifest } from "../../model/manifest.ts";
import type { ParagraphNumber } from "../../model/paragraph-number.ts";
import type { Problem } from "../../model/problem.ts";
import { type Addresses, addressesFile, addressesText, readAddresses } from "./addresses.ts";
import { entriesFile, entriesNow, entriesText, readSealedEntries, revisedKinds, type SealedEntries, sealedEntry } from "./entries.ts";
import { digestOf, merged } from "./lines.ts";
import { readReleases } from "./releases.ts";
import { paragraphsText, readSeal, type Seal, sealFile, unsealedIn } from "./paragraphs.ts";

/** What was published, as `npm run seal` has kept it. */
export interface Seals {
  paragraphs: Seal;
  entries: SealedEntries;
  addresses: Addresses;
}

/** The files that it writes, at the top of the content. */
export const sealFiles: readonly string[] = [addressesFile, entriesFile, manifestName, sealFile];

/** Those of the seal's files that are not as they were sealed, by the manifest that was written with them; none where none is there. */
function damaged(folder: string): Problem[] {
  const manifest = join(folder, manifestName);
  if (!statSync(manifest, { throwIfNoEntry: false })?.isFile()) return [];
  const { digests } = readManifest(readFileSync(manifest, "utf8"));
  return [addressesFile, entriesFile, sealFile].flatMap((file) => {
    const path = join(folder, file);
    const now = existsSync(path) ? digestOf(readFileSync(path, "utf8").replaceAll("\r\n", "\n")) : undefined;
    if (now === digests.get(file)) return [];
    return [
      {
        file,
        line: 1,
        found: now === undefined ? "no file" : "another file than the one that was sealed",
        expected: `that of ${manifestName}`,
        hint: `Take it back from Git. ${merged}`,
      },
    ];
  });
}

/** Reads all that was published. Where a file of it is lost or damaged that is told, and nothing is held to the others. */
export function readSeals(folder: string): { seals: Seals; problems: Problem[] } {
  const paragraphs = readSeal(folder);
  const entries = readSealedEntries(folder);
  const addresses = readAddresses(folder);
  const faulty = [...addresses.problems, ...entries.problems, ...paragraphs.problems];
  const problems = faulty.length > 0 ? faulty : damaged(folder);
  return {
    seals:
      problems.length > 0
        ? { paragraphs: new Map(), entries: new Map(), addresses: new Map() }
        : { paragraphs: paragraphs.seal, entries: entries.entries, addresses: addresses.addresses },
    problems: [...problems, ...readReleases(folder).problems],
  };
}

/** Of an archive what is sealed entry by entry. */
const revisedIn = ({ articles, withdrawn, summits, states }: Archive) => ({ article: [...articles, ...withdrawn], summit: summits, state: states });

/** The texts of the files that keep what the archive publishes, but the manifest, over what was published. `day` is that of new addresses. */
export const sealTexts = (archive: Archive, { paragraphs, entries, addresses }: Seals, day: string): Record<string, string> => ({
  [addressesFile]: addressesText(pageAddresses(archive), addresses, day),
  [entriesFile]: entriesText(revisedIn(archive), entries),
  [sealFile]: paragraphsText(revisedIn(archive).article, paragraphs),
});

/** An entry that is not sealed as it stands. */
export interface Unsealed {
  /** Its kind's folder and its id: `states/syria`. */
  path: string;
  /** Whether nothing of it is sealed. */
  isNew: boolean;
  /** The numbers of paragraphs that are new or have another text. */
  numbers: ParagraphNumber[];
  /** How many paragraphs it has. */
  paragraphs: number;
}

/** The articles, summits and states that are not sealed as they stand, in their order. */
export function unsealed(archive: Archive, seals: Seals): Unsealed[] {
  const revised = revisedIn(archive);
  const now = entriesNow(revised);
  const places = (list: readonly { digest: string; place: string }[] | undefined) =>
    (list ?? []).map(({ digest, place }) => digest + place).join();
  return revisedKinds.flatMap((kind) =>
    revised[kind].flatMap((entry) => {
      const path = `${kinds[kind].folder}/${entry.id}`;
      const numbers = "publisher" in entry ? unsealedIn(entry, seals.paragraphs) : [];
      if (numbers.length === 0 && places(seals.entries.get(path)) === places(now.get(path))) return [];
      const wasPublished = sealedEntry(seals.entries, kind, entry) ?? (kind === "article" ? seals.paragraphs.get(entry.id) : undefined);
      return [{ path, isNew: wasPublished === undefined, numbers, paragraphs: entry.body.places.length }];
    }),
  );
}
