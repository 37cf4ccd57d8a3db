import { type Clue, clue, type Clues, noClues } from "../clue.ts";
import { articleIn, textIn, textsIn } from "./json-ld.ts";
import { oneLine } from "./paragraph.ts";

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

function fromLinkedData(document: Document): { clues: Partial<Clues>; isBroken: boolean } {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent ?? "",
  );
  const { article, isBroken } = articleIn(scripts);
  if (!article) return { clues: {}, isBroken };
  const told = (field: string, value: unknown): Clue[] => {
    const text = textIn(value);
    return text === undefined ? [] : [clue(oneLine(text), "certain", `JSON-LD, ${field}`)];
  };
  const authors = textsIn(article["author"]).filter((name) => !/^https?:/.test(name));
  return {
    isBroken,
    clues: {
      title: told("headline", article["headline"] ?? article["name"]),
      publisher: told("publisher", article["publisher"]),
      byline: authors.length > 0 ? [clue(authors.join(", "), "certain", "JSON-LD, author")] : [],
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

function fromElements(document: Document, field: keyof Clues): Clue[] {
  return (elements[field] ?? []).flatMap((selector) => {
    const element = document.querySelector(selector);
    const value = oneLine(element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent ?? "");
    return value === "" || value.length > 300 ? [] : [clue(value, "likely", `element ${selector}`)];
  });
}

/** The address that a browser has put above a page that it saved. */
const savedFrom = /saved from url=\(\d+\)(\S+)|\burl:\s+(https?:\/\/\S+)/i;

/** What a page says of itself: its JSON-LD first, then its meta tags, then its elements. */
export function cluesIn(document: Document, html: string): { clues: Clues; isBroken: boolean } {
  const { clues: linked, isBroken } = fromLinkedData(document);
  const clues = noClues();
  for (const field of Object.keys(clues) as (keyof Clues)[])
    clues[field] = [...(linked[field] ?? []), ...fromMeta(document, field), ...fromElements(document, field)];
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? "";
  const [, browser, singleFile] = savedFrom.exec(html.slice(0, 3000)) ?? [];
  const saved = browser ?? singleFile;
  clues.address = [
    ...(canonical === "" ? [] : [clue(canonical, "certain", "canonical link")]),
    ...clues.address,
    ...(saved === undefined ? [] : [clue(saved, "likely", "a remark of the browser that saved it")]),
  ].filter(({ value }) => /^https?:\/\/[^/]+\/./.test(value) && URL.canParse(value));
  const lang = document.documentElement?.getAttribute("lang");
  if (lang) clues.language.unshift(clue(lang, "certain", "attribute lang of the page"));
  const title = oneLine(document.querySelector("title")?.textContent ?? "");
  if (title !== "") clues.title.push(clue(title, "guess", "title of the page"));
  return { clues, isBroken };
}
