import { wordsOf } from "../../model/text.ts";
import { oneLine, type Paragraph } from "./paragraph.ts";

/** Elements that are something else than a paragraph in an article. */
const kindOf: Record<string, Paragraph["kind"]> = {
  H1: "heading",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  LI: "item",
  BLOCKQUOTE: "quotation",
};
/** Elements before and behind which a text ends. */
const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL".split(
    " ",
  ),
);
/** Elements without words of the article. */
const silent = new Set(
  "AUDIO BUTTON CANVAS HEAD IFRAME IMG INPUT NOSCRIPT OBJECT PICTURE SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO".split(
    " ",
  ),
);

/** How many words a line has at most that stands for itself: an author, a day, a link. */
const label = 14;

/** The paragraphs that breaks part: two in a row always, as in old pages; one where a line is a label. */
function partedByBreaks(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((part) => {
    const lines = part
      .split("\n")
      .map(oneLine)
      .filter((line) => line !== "");
    const isLabel = (line: string) => !/[.!?,;:…”"]$/.test(line) && wordsOf(line).length <= label;
    return lines.some(isLabel) && lines.length > 1 ? lines : lines.length > 0 ? [lines.join(" ")] : [];
  });
}

/** How long a cell of a table is at most, in letters: what is longer is a page that is laid out with tables. */
const longestCell = 80;

/** A row of a table as one line; nothing where its cells hold more than a value. */
function rowOf(element: Element): string | undefined {
  const cells = [...element.children].filter(({ tagName }) => /^T[DH]$/i.test(tagName));
  const isValue = (cell: Element) =>
    cell.querySelector("p, div, ul, ol, table, br, a") === null && (cell.textContent ?? "").trim().length <= longestCell;
  return cells.length > 1 && cells.every(isValue)
    ? cells.map((cell) => oneLine(cell.textContent ?? "")).join(" | ")
    : undefined;
}

/** The paragraphs of an element, in their order. */
export function paragraphsOf(root: Element): Paragraph[] {
  const found: Paragraph[] = [];
  let text = "";
  const end = (kind: Paragraph["kind"]) => {
    for (const part of partedByBreaks(text)) found.push({ kind, text: part });
    text = "";
  };
  const walk = (node: Node, within: Paragraph["kind"]) => {
    if (node.nodeType === 3) text += (node.textContent ?? "").replace(/\s+/g, " ");
    if (node.nodeType !== 1) return;
    const name = (node as Element).tagName.toUpperCase();
    if (silent.has(name)) return;
    const row = name === "TR" ? rowOf(node as Element) : undefined;
    if (row !== undefined) {
      end(within);
      if (row.replaceAll("|", "").trim() !== "") found.push({ kind: "item", text: row });
      return;
    }
    if (name === "BR") text += "\n";
    const own = kindOf[name] ?? within;
    if (blocks.has(name)) end(within);
    for (const child of node.childNodes) walk(child, own);
    if (blocks.has(name)) end(own);
  };
  walk(root, "paragraph");
  end("paragraph");
  return found;
}
