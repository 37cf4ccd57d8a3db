import { type Clue, clue, type Clues } from "./clue.ts";
import { partsOfTitle, titlesOfPage } from "./propose/titles.ts";
import { documentOf, extract } from "./read/extract.ts";
import { cluesIn } from "./read/page-clues.ts";
import { paragraphsOf } from "./read/page-paragraphs.ts";
import { wordKey } from "./read/paragraph.ts";
import type { Raw } from "./source.ts";

/** How much two extractors may differ before an archivist is told of it: the share of all their words. */
const toldDifference = 0.05;
/** How many lines before and behind its headline belong to an article's head. */
const [linesBefore, linesBehind] = [3, 6];

/** The bar that the Internet Archive puts above a page that it has kept: its days are those of captures. */
const withoutToolbar = (html: string): string =>
  html.replace(/<!--\s*BEGIN WAYBACK TOOLBAR INSERT\s*-->[\s\S]*?<!--\s*END WAYBACK TOOLBAR INSERT\s*-->/gi, "");

/** What a saved page has in it. */
export async function readPage(saved: string): Promise<Raw> {
  const html = withoutToolbar(saved);
  const document = documentOf(html);
  for (const bar of document.querySelectorAll("#wm-ipp-base, #wm-ipp, #wm-ipp-print")) bar.remove();
  const all = paragraphsOf(document.body);
  const { clues, remarks: told } = cluesIn(document, html);
  const { paragraphs, removed, difference } = await extract(html, clues.address[0]?.value);
  const title = titlesOfPage(clues.title, all);
  const at = all.findIndex(({ text }) => title[0] && wordKey(text).includes(wordKey(title[0].value)));
  const ends = clues.title.filter(({ sure }) => sure === "guess").flatMap(({ value }) => partsOfTitle(value).ends);
  const house = ends
    .toSorted((a, b) => b.length - a.length)
    .map((end): Clue => clue(end, "guess", "the end of the page's title"));
  const whole: Clues = { ...clues, title, publisher: [...clues.publisher, ...house] };
  const remarks = [
    ...told,
    ...(difference > toldDifference
      ? [`Two extractors differ in ${Math.round(difference * 100)} % of the words: look at the outline beside the page.`]
      : []),
  ];
  return {
    clues: whole,
    paragraphs,
    removed,
    above: all.slice(Math.max(0, at - linesBefore), Math.max(0, at)),
    lines: all.slice(Math.max(0, at), at + linesBehind),
    last: paragraphs.at(-1)?.text,
    remarks,
  };
}
