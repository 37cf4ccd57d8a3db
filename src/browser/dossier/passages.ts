import type { ArticleData } from "../../formats/article-data.ts";
import { publishedOf } from "../../formats/citation/csl.ts";
import type { DossierPassage } from "../../formats/dossier.ts";
import { pageOf } from "./place.ts";
import type { Kept } from "./passage.ts";

/** A passage that is kept, and the address at which it stands on this host. */
export interface KeptPassage extends DossierPassage {
  kept: Kept;
  here: string;
}

async function load(page: string): Promise<ArticleData> {
  const address = page.replace(/\/$/, ".json");
  const response = await fetch(address);
  if (!response.ok) throw new Error(`found ${response.status}, expected ${address}`);
  return response.json() as Promise<ArticleData>;
}

/** A passage of a loaded article; nothing where it is not there. */
function passageIn({ item, meeting, statusOn, paragraphs }: ArticleData, page: string, kept: Kept): KeptPassage | undefined {
  const found = paragraphs.find(({ number }) => number === kept.paragraph);
  if (!found) return undefined;
  const { text, sha256, statuses, notes } = found;
  // Where the archive's own address is not known it is that of the host; a copy on a disk has none.
  const isOnHost = location.protocol !== "file:";
  const archived = item.archive_location.startsWith("/") && isOnHost ? page : item.archive_location;
  return {
    kept,
    here: `${page}#p${kept.paragraph}`,
    paragraph: kept.paragraph,
    address: `${archived}#p${kept.paragraph}`,
    text,
    sha256,
    meeting,
    statusOn,
    statuses,
    notes,
    own: kept.note,
    item: { ...item, archive_location: archived },
  };
}

const order = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
/** The passages in order of time, and what could not be had or is not there. */
export async function loadPassages(kept: readonly Kept[]): Promise<{ passages: KeptPassage[]; lost: Kept[] }> {
  const articles = new Map<string, Promise<ArticleData | undefined>>();
  for (const { article } of kept) {
    const lost = (error: unknown) => {
      console.warn(error);
      return undefined;
    };
    if (!articles.has(article)) articles.set(article, load(pageOf(article)).catch(lost));
  }
  const found = await Promise.all(
    kept.map(async (one) => {
      const data = await articles.get(one.article);
      return { one, passage: data && passageIn(data, pageOf(one.article), one) };
    }),
  );
  const passages = found.flatMap(({ passage }) => (passage ? [passage] : []));
  passages.sort(
    (a, b) =>
      order(publishedOf(a.item), publishedOf(b.item)) ||
      order(a.item.id, b.item.id) ||
      order(Number.parseInt(a.paragraph, 10), Number.parseInt(b.paragraph, 10)) ||
      order(a.paragraph, b.paragraph),
  );
  return { passages, lost: found.filter(({ passage }) => !passage).map(({ one }) => one) };
}
