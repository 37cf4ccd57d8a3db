import { addressForm } from "../content/check/duplicates.ts";
import { isDraft, outlineOf } from "../content/read/drafts.ts";
import type { File } from "../content/read/files.ts";
import type { SourceAtHand } from "../content/read/sources.ts";
import { readFrontmatter } from "../content/read/frontmatter.ts";
import { nearSame, sharedOf, shinglesOf } from "./shingles.ts";

/** A text that is known: an article of the archive or a draft, a source at hand, an input before this one. */
interface Known {
  name: string;
  address?: string | undefined;
  /** The address as addresses are compared. */
  form?: string | undefined;
  sha256?: string | undefined;
  shingles?: ReadonlySet<string>;
  /** A source at hand, which may be the very file that is read. */
  isSource?: true;
}

/** A likely duplicate: what it is of, why, and whether it is beyond doubt. */
export interface Duplicate {
  of: string;
  why: string;
  isSame: boolean;
}

const formOf = (address: string | undefined) =>
  address !== undefined && URL.canParse(address) ? addressForm(address) : undefined;

/** What is known of articles and drafts: of articles addresses and digests, of drafts their outlines, of articles in full their texts. */
function knownFile(one: File): Known {
  const { file, source } = one;
  const { data, text } = readFrontmatter(source);
  const { originalUrl, sourceSha256, form } = (data ?? {}) as Record<string, unknown>;
  const said = (value: unknown) => (typeof value === "string" ? value : undefined);
  const own = isDraft(one) ? outlineOf(text) : form === "full-text" ? text : "";
  return {
    name: file,
    address: said(originalUrl),
    form: formOf(said(originalUrl)),
    sha256: said(sourceSha256),
    ...(own === "" ? {} : { shingles: shinglesOf(own) }),
  };
}

/** Collects what is known, and tells what a new text may be a duplicate of. */
export function createKnown(articles: readonly File[], sources: readonly SourceAtHand[]) {
  const known: Known[] = articles.map(knownFile);
  for (const { name, sha256, text } of sources) known.push({ name, sha256, shingles: shinglesOf(text), isSource: true });
  return {
    /** What is likely to be the same; a source at hand of the same digest is this one itself. */
    duplicatesOf({ address, sha256, text }: { address: string | undefined; sha256: string; text: string }): Duplicate[] {
      const shingles = shinglesOf(text);
      const at = formOf(address);
      return known.flatMap((one): Duplicate[] => {
        if (one.sha256 === sha256) return one.isSource ? [] : [{ of: one.name, why: "the same bytes", isSame: true }];
        if (at !== undefined && one.form === at)
          return [{ of: one.name, why: `the same address, ${one.address}`, isSame: true }];
        const shared = one.shingles ? sharedOf(shingles, one.shingles) : 0;
        return shared >= nearSame
          ? [{ of: one.name, why: `${Math.round(shared * 100)} % of its runs of four words`, isSame: false }]
          : [];
      });
    },
    /** What comes later is compared with this one, too. */
    add(name: string, address: string | undefined, sha256: string, text: string): void {
      known.push({ name, address, form: formOf(address), sha256, shingles: shinglesOf(text) });
    },
  };
}
