import type { CslItem } from "../../formats/citation/item.ts";
import type { DossierPassage } from "../../formats/dossier.ts";
import type { Kept } from "./store.ts";

/** The page of an article and its reference, as they stand in the archive: what a dossier shows comes from the pages themselves. */
interface Loaded {
  page: Document;
  item: CslItem;
  address: string;
}

const got = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`found ${response.status}, expected ${address}`);
  return response;
};

async function load(root: string, article: string): Promise<Loaded> {
  const address = new URL(`articles/${article}/`, new URL(root, location.href)).href;
  const [html, [item]] = await Promise.all([
    got(address).then((response) => response.text()),
    got(address.replace(/\/$/, ".csl.json")).then((response) => response.json() as Promise<CslItem[]>),
  ]);
  if (!item) throw new Error(`found no reference, expected one for ${article}`);
  // Its styles hold for no page here, and the policy of this one would say so.
  const plain = html.replace(/<style>.*?<\/style>/gs, "");
  return { page: new DOMParser().parseFromString(plain, "text/html"), item, address };
}

const textOf = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** A passage of a loaded page; nothing where it is not there. */
function passageIn({ page, item, address }: Loaded, { paragraph, note }: Kept): DossierPassage | undefined {
  const found = page.getElementById(`p${paragraph}`);
  if (!found) return undefined;
  const copy = found.cloneNode(true) as Element;
  copy.querySelector("a[data-number]")?.remove();
  const text = textOf(copy);
  const linked = new Set([...found.querySelectorAll("a")].map((link) => link.getAttribute("href")));
  const statuses = [...page.querySelectorAll("li.state")].flatMap((row) => {
    const link = row.querySelector("a");
    const name = textOf(link);
    return linked.has(link?.getAttribute("href") ?? "") || text.includes(name)
      ? [`${name}: ${textOf(row.querySelector(".badge"))}`]
      : [];
  });
  const notes = [...page.querySelectorAll(`[id="note-${paragraph}"], [id^="note-${paragraph}-"]`)].map((one) => ({
    text: textOf(one.querySelector("p")),
    sources: [...one.querySelectorAll<HTMLAnchorElement>(".sources a")].map((link) => link.href),
  }));
  const archived = item.archive_location.startsWith("/") ? address : item.archive_location;
  return {
    paragraph,
    address: `${archived}#p${paragraph}`,
    text,
    meeting: textOf(page.querySelector(".account>header a[href*='/summits/']")),
    statusOn: textOf(page.querySelector("[aria-labelledby=states] > p")).replace(/\.$/, ""),
    statuses,
    notes,
    own: note,
    item: { ...item, archive_location: archived },
  };
}

const dayOf = ({ item }: DossierPassage) =>
  (item.issued?.["date-parts"][0] ?? []).map((part) => String(part).padStart(4, "0")).join("-");
const numberOf = ({ paragraph }: DossierPassage) => Number.parseInt(paragraph, 10);

/** The passages in order of time, and what could not be had. `root` is the archive's address. */
export async function loadPassages(
  root: string,
  kept: readonly Kept[],
): Promise<{ passages: (DossierPassage & { kept: Kept })[]; lost: Kept[] }> {
  const articles = new Map<string, Promise<Loaded | undefined>>();
  for (const { article } of kept)
    if (!articles.has(article))
      articles.set(
        article,
        load(root, article).catch((error: unknown) => {
          console.warn(error);
          return undefined;
        }),
      );
  const found = await Promise.all(
    kept.map(async (one) => {
      const loaded = await articles.get(one.article);
      const passage = loaded && passageIn(loaded, one);
      return { one, passage: passage && { ...passage, kept: one } };
    }),
  );
  const passages = found.flatMap(({ passage }) => (passage ? [passage] : []));
  passages.sort(
    (a, b) =>
      (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0) ||
      (a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : 0) ||
      numberOf(a) - numberOf(b) ||
      (a.paragraph < b.paragraph ? -1 : 1),
  );
  return { passages, lost: found.filter(({ passage }) => !passage).map(({ one }) => one) };
}
