import { holds, readYears } from "../../model/shards.ts";

/** Where the archive's pages stand, told by the page: below its root, or, where it is in parts by years, each beside the others. */
const { searchPage = "/search/", searchParts = "[]" } = document.body.dataset;
const root = new URL(searchPage.replace(/search\/$/, ""), location.href).href;
const parts = JSON.parse(searchParts) as { name: string; address: string }[];

/** The address of an article's page. */
export function pageOf(article: string): string {
  const year = article.slice(0, 4);
  const part = parts.find(({ name }) => {
    const years = readYears(name);
    return years !== undefined && holds(years, year);
  });
  const own = part ? new URL(part.address.replace(/pagefind\/$/, ""), location.href).href : root;
  return `${own}articles/${article}/`;
}

/** The page of the dossier. */
export const dossierPage = `${root}dossier/`;

/** Where the dossier is kept: one for the whole archive, and not for others on the same host. */
export const storageKey = `dossier ${new URL(parts.length > 0 ? ".." : ".", root).pathname}`;
