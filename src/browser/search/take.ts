import { namedFormats } from "../../formats/citation/formats.ts";
import { type CslItem, pageItem } from "../../formats/citation/csl.ts";
import { citedCsv } from "../../formats/citation/table.ts";
import { take as words } from "../../language/words.ts";
import type { Answer } from "../../search/answer.ts";
import type { NameEntry } from "../../search/lookup.ts";
import { citedFile, type CitedIndex, type CitedPage } from "../../search/cited.ts";
import { download } from "../download.ts";
import { element } from "../element.ts";
import type { Part } from "./merged.ts";

/**
 * The references of all that a search has found, as a file: they are loaded from beside the index, of each year of articles those that are needed, and how
 * much that is is told before.
 */
const folders = (): string[] => {
  const { searchIndex = "", searchParts = "[]" } = document.body.dataset;
  const own = new URL("cited/", new URL(searchIndex, location.href)).href;
  const parts = (JSON.parse(searchParts) as Part[]).map(
    ({ address }) => new URL("cited/", new URL(address, location.href)).href,
  );
  return [own, ...parts.filter((part) => part !== own)];
};

const loaded = new Map<string, Promise<unknown>>();
/** Loads a file once; rejects where it cannot be had, and another attempt is made the next time. */
function load<T>(address: string): Promise<T> {
  const known = loaded.get(address);
  if (known) return known as Promise<T>;
  const coming = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`found ${response.status}, expected ${address}`);
    return response.json() as Promise<T>;
  });
  loaded.set(address, coming);
  coming.catch(() => loaded.delete(address));
  return coming;
}

/** A file with references that are needed. */
interface Needed {
  address: string;
  bytes: number;
}

/** The files that have the references of an answer, each once. */
async function neededFor({ ids, named }: Answer): Promise<Needed[]> {
  const wanted = new Set(ids);
  const files = new Set(named.map(({ kind, id }) => citedFile(kind, id)));
  const indexes = await Promise.all(
    folders().map(async (folder) => [folder, await load<CitedIndex>(`${folder}index.json`)] as const),
  );
  return indexes.flatMap(([folder, index]) =>
    Object.entries(index)
      .filter(([file, { hits }]) => files.has(file) || hits.split(" ").some((hit) => wanted.has(hit)))
      .map(([file, { bytes }]) => ({ address: `${folder}${file}.json`, bytes })),
  );
}

/** An address within the archive as others need it. */
const whole = (address: string): string =>
  address.startsWith("/") && location.protocol !== "file:" ? location.origin + address : address;

/** What an answer has found, in its order, each once: what it names first. */
async function itemsOf({ ids, named }: Answer, needed: readonly Needed[]): Promise<CslItem[]> {
  const pages = (await Promise.all(needed.map(({ address }) => load<CitedPage<CslItem>[]>(address)))).flat();
  const byHit = new Map(pages.map((page) => [page.hit, page]));
  const byEntry = new Map(pages.map((page) => [page.entry, page]));
  // A page that was made for a question stands in no index.
  const pageOf = ({ kind, id, label, url }: NameEntry): CitedPage<CslItem> =>
    byEntry.get(`${kind}/${id}`) ?? { entry: url, hit: "", item: pageItem(`${kind}-${id}`, label, url) };
  const found = [...named.map(pageOf), ...ids.map((id) => byHit.get(id))];
  const items = new Map(found.flatMap((page) => (page ? [[page.entry, page.item] as const] : [])));
  return [...items.values()].map((item) => ({
    ...item,
    URL: whole(item.URL),
    archive_location: whole(item.archive_location),
  }));
}

const formats = [...namedFormats, { ending: "csv", name: "CSV", type: "text/csv", write: citedCsv }];

/** Fills the box with a button for each format, and how much is loaded for it. */
export async function fill(box: HTMLElement, answer: Answer): Promise<void> {
  const status = element("p", { role: "status", class: "small quiet" });
  try {
    const needed = await neededFor(answer);
    const bytes = needed.filter(({ address }) => !loaded.has(address)).reduce((sum, one) => sum + one.bytes, 0);
    status.textContent = words.loads(bytes);
    const buttons = formats.map(({ ending, name, type, write }) => {
      const button = element("button", { type: "button" }, name);
      button.addEventListener("click", async () => {
        try {
          const items = await itemsOf(answer, needed);
          download(`sco-summit-archive.${ending}`, type, write(items));
          status.textContent = words.done(items.length);
        } catch (error) {
          console.warn(error);
          status.textContent = words.failed;
        }
      });
      return button;
    });
    box.replaceChildren(...buttons, status);
  } catch (error) {
    console.warn(error);
    status.textContent = words.failed;
    box.replaceChildren(status);
  }
}
