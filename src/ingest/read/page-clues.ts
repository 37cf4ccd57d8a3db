import { type Clue, clue, type Clues, noClues } from "../clue.ts";
import { isPageAddress } from "../page-address.ts";
import { articleIn, textIn, textsIn } from "./json-ld.ts";
import { oneLine, wordKey } from "./paragraph.ts";

/** The names under which pages keep what they say of themselves, the best first: meta tags by `name`, `property` or `itemprop`. */
const metaNames: Record<keyof Clues, readonly string[]> = {
  title: ["og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title", "headline"],
  publisher: ["og:site_name", "dc.publisher", "dcterms.publisher", "application-name", "publisher"],
  byline: ["author", "dc.creator", "dcterms.creator", "article:author", "parsely-author", "sailthru.author", "byl"],
  published: [
    "article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "pubdate",
    "publish_date",
    "publish-date",
    "date",
    "og:published_time",
  ],
  address: ["og:url"],
  language: ["content-language", "dc.language", "og:locale", "inlanguage"],
};

/** Elements that carry the day, the author or the headline in pages without any of that. */
const elements: Partial<Record<keyof Clues, readonly string[]>> = {
  title: ['[itemprop="headline"]', "h1"],
  byline: [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    '[rel="author"]',
    ".byline",
    ".author-name",
    ".entry-author",
    ".author",
  ],
  published: [
    '[itemprop="datePublished"]',
    "time[pubdate]",
    "time.published",
    "time.entry-date",
    "article time[datetime]",
    "time[datetime]",
    ".published",
    ".entry-date",
    ".post-date",
    ".pubdate",
    ".article-date",
    ".date",
  ],
};

/** What a page calls itself, by which its own data are told from those of others that it names. */
const headlinesOf = (document: Document): string[] =>
  [
    document.querySelector("h1")?.textContent,
    document.querySelector('meta[property="og:title"]')?.getAttribute("content"),
    document.querySelector("title")?.textContent,
  ].map((one) => wordKey(one ?? ""));

function fromLinkedData(document: Document): { clues: Partial<Clues>; isBroken: boolean } {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent ?? "",
  );
  const own = headlinesOf(document).filter((one) => one !== "");
  const { article, isBroken, isOnly } = articleIn(scripts, (headline) =>
    own.some((one) => one.includes(wordKey(headline)) || wordKey(headline).includes(one)),
  );
  if (!article) return { clues: {}, isBroken };
  // What could not be read in part, and one of several that is not the page's by its headline, may be of another page: it is heard last.
  const sure = isBroken || !isOnly ? "guess" : "certain";
  const told = (field: string, value: unknown): Clue[] => {
    const text = textIn(value);
    return text === undefined ? [] : [clue(oneLine(text), sure, `JSON-LD, ${field}`)];
  };
  const authors = textsIn(article["author"]).filter((name) => !/^https?:/.test(name));
  return {
    isBroken,
    clues: {
      title: told("headline", article["headline"] ?? article["name"]),
      publisher: told("publisher", article["publisher"]),
      byline: authors.length > 0 ? [clue(authors.join(", "), sure, "JSON-LD, author")] : [],
      published: told("datePublished", article["datePublished"]),
      address: told("url", article["mainEntityOfPage"] ?? article["url"]).concat(told("url", article["url"])),
      language: told("inLanguage", article["inLanguage"]),
    },
  };
}

function fromMeta(document: Document, field: keyof Clues): Clue[] {
  const metas = [...document.querySelectorAll("meta[content]")];
  return metaNames[field].flatMap((name) => {
    const meta = metas.find((one) =>
      ["property", "name", "itemprop", "http-equiv"].some((attribute) => one.getAttribute(attribute)?.toLowerCase() === name),
    );
    const value = oneLine(meta?.getAttribute("content") ?? "");
    return value === "" ? [] : [clue(value, "certain", `meta tag ${name}`)];
  });
}

/** Where a day or a name is that of the page, or of other articles, not of this one. */
const elsewhere = ["nav", "aside", "footer", "body > header"]
  .concat(["related", "sidebar", "topbar", "top-bar", "comments"].map((name) => `[class*='${name}']:not(body)`))
  .join(", ");

/** The elements of a selector that are the article's: those behind its headline, or within the article, first; above it a page has today's day. */
function elementsOf(document: Document, selector: string): { element: Element; isBehind: boolean }[] {
  const own = [...document.querySelectorAll(selector)].filter((one) => one.closest(elsewhere) === null);
  const headline = document.querySelector("h1");
  const found = own.map((element) => ({
    element,
    isBehind:
      headline === null ||
      element === headline ||
      (headline.compareDocumentPosition(element) & 4) !== 0 ||
      element.closest("article, main, [itemprop='articleBody']") !== null,
  }));
  return [...found.filter(({ isBehind }) => isBehind), ...found.filter(({ isBehind }) => !isBehind)];
}

function fromElements(document: Document, field: keyof Clues): Clue[] {
  return (elements[field] ?? []).flatMap((selector) => {
    const [{ element, isBehind } = { element: undefined, isBehind: false }] = elementsOf(document, selector);
    const value = oneLine(element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent ?? "");
    return value === "" || value.length > 300
      ? []
      : [clue(value, isBehind ? "likely" : "guess", `element ${selector}${isBehind ? "" : ", above the headline"}`)];
  });
}

/** The address that a browser has put above a page that it saved. */
const savedFrom = /saved from url=\(\d+\)(\S+)|\burl:\s+(https?:\/\/\S+)/i;

/** An address as a page means it: whole, and of a capture in the Internet Archive what was captured. */
function addressOf(value: string, base: string | undefined): string | undefined {
  const whole = URL.canParse(value, base) ? new URL(value, base).href : undefined;
  const captured = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(https?:\/\/.*)$/.exec(whole ?? "")?.[1] ?? whole;
  return captured !== undefined && isPageAddress(captured) ? captured : undefined;
}

/** What a page says of itself: its JSON-LD first, then its meta tags, then its elements; and what is to be looked at. */
export function cluesIn(document: Document, html: string): { clues: Clues; remarks: string[] } {
  const { clues: linked, isBroken } = fromLinkedData(document);
  const clues = noClues();
  for (const field of Object.keys(clues) as (keyof Clues)[])
    clues[field] = [...(linked[field] ?? []), ...fromMeta(document, field), ...fromElements(document, field)];
  const [, browser, singleFile] = savedFrom.exec(html.slice(0, 3000)) ?? [];
  const saved = browser ?? singleFile;
  const base = document.querySelector("base[href]")?.getAttribute("href") ?? saved;
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? "";
  clues.address = [
    ...(canonical === "" ? [] : [clue(canonical, "certain", "canonical link")]),
    ...clues.address,
    ...(saved === undefined ? [] : [clue(saved, "likely", "a remark of the browser that saved it")]),
  ].flatMap((one) => {
    const value = addressOf(one.value, base !== undefined && URL.canParse(base) ? base : undefined);
    return value === undefined ? [] : [{ ...one, value }];
  });
  const lang = document.documentElement?.getAttribute("lang");
  if (lang) clues.language.unshift(clue(lang, "certain", "attribute lang of the page"));
  const title = oneLine(document.querySelector("title")?.textContent ?? "");
  if (title !== "") clues.title.push(clue(title, "guess", "title of the page"));
  return { clues, remarks: isBroken ? ["Its JSON-LD cannot be read in full: what it says is taken as a guess."] : [] };
}
