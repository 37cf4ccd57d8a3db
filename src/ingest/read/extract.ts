import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { startsWithPlace } from "../propose/credits.ts";
import { wordsOf } from "../../model/text.ts";
import { agreed, differenceOf } from "./agree.ts";
import { paragraphsOf } from "./page-paragraphs.ts";
import { oneLine, type Paragraph, type Removed, wordKey } from "./paragraph.ts";

/** The document of a page. */
export const documentOf = (html: string): Document =>
  parseHTML(/<body\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document as unknown as Document;

/** Why most of what a page holds is left out. */
export const outside = "outside of the article, as the page is built";

/** What extractors make of a page. */
interface Extracted {
  paragraphs: Paragraph[];
  removed: Removed[];
  /** How far two extractors differ: the share of all their words that only one of them has. */
  difference: number;
}

/**
 * A document of its own, which an extractor takes apart. What no program can read of its data would be told on the console. A box of facts is part of the article,
 * and has no links, as boxes of other articles have: extractors leave out what an `aside` holds.
 */
function copyOf(html: string): Document {
  const document = documentOf(html);
  for (const aside of document.querySelectorAll("article aside, main aside")) {
    if (aside.querySelector("a, form, button, input, iframe")) continue;
    const box = document.createElement("section");
    box.append(...aside.childNodes);
    aside.replaceWith(box);
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      JSON.parse(script.textContent ?? "");
    } catch {
      script.remove();
    }
  return document;
}

const inBody = (html: string) => paragraphsOf(documentOf(`<!doctype html><html><body>${html}</body></html>`).body);

/** How many words a caption has at most. */
const longestCaption = 25;

/** Parts paragraphs from captions: what a picture says of itself as well. */
function withoutCaptions(
  paragraphs: readonly Paragraph[],
  document: Document,
): { paragraphs: Paragraph[]; removed: Removed[] } {
  const told = [
    ...[...document.querySelectorAll("img[alt], amp-img[alt]")].map((one) => one.getAttribute("alt") ?? ""),
    ...[...document.querySelectorAll("figcaption, .wp-caption-text, .caption")].map((one) => one.textContent ?? ""),
  ]
    .map(wordKey)
    .filter((one) => one.split(" ").length > 3);
  // A lead may be what the picture above it says, too.
  const isCaption = ({ text, kind }: Paragraph) =>
    kind === "paragraph" &&
    wordsOf(text).length < longestCaption &&
    !startsWithPlace(text) &&
    told.some(
      (one) => one === wordKey(text) || (one.length > wordKey(text).length / 2 && ` ${wordKey(text)} `.startsWith(` ${one} `)),
    );
  return {
    paragraphs: paragraphs.filter((one) => !isCaption(one)),
    removed: paragraphs.filter(isCaption).map(({ text }) => ({ text, why: "a caption, which its picture says as well" })),
  };
}

/** What was taken out, each text once. */
const distinct = (removed: readonly Removed[]) =>
  removed.filter(({ text }, at) => removed.findIndex((one) => one.text === text) === at);

/**
 * The article of a page, as `defuddle` finds it, with `@mozilla/readability` as a second opinion. Nothing is fetched: the first would ask third parties where it
 * finds nothing in the page, unless it is told not to.
 */
export async function extract(html: string, address: string | undefined): Promise<Extracted> {
  const { content } = await Defuddle(copyOf(html), address, {
    useAsync: false,
    fetch: () => Promise.reject(new Error("Nothing is fetched.")),
    removeImages: true,
    includeReplies: false,
  });
  const read = new Readability(copyOf(html), { charThreshold: 200 }).parse();
  const readings = [inBody(content), read?.content ? inBody(read.content) : []].map((one) =>
    withoutCaptions(one, documentOf(html)),
  );
  const [first = [], second = []] = readings.map((one) => one.paragraphs);
  const { paragraphs, removed: apart } = agreed(first, second);
  const removed = [...apart, ...readings.flatMap((one) => one.removed)];
  const told = new Set([...paragraphs, ...removed].map(({ text }) => oneLine(text)));
  const others = paragraphsOf(documentOf(html).body).filter(({ text }) => !told.has(text));
  return {
    paragraphs,
    removed: [...distinct(removed), ...others.map(({ text }) => ({ text, why: outside }))],
    difference: second.length === 0 ? 1 : differenceOf(first, second),
  };
}
