import type { Heading, Nodes, Paragraph, RootContent } from "mdast";
import remarkDirective from "remark-directive";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type ParagraphNumber, wholeOf } from "../model/paragraph-number.ts";
import type { Block, Body, Passage, Place } from "../model/passage.ts";
import { blockHtml } from "./html.ts";
import { type BodyProblem, type Reading, readParagraph, readSilently } from "./mentions.ts";
import type { Names } from "./find-names.ts";
import { readNodes } from "./nodes.ts";
import { takeMark, writeNumber } from "./numbering.ts";
import { mostSigns, tooLong } from "./refusals.ts";

const parser = unified().use(remarkParse).use(remarkDirective).freeze();

/** Every paragraph below `node`, with the element that carries its number: a tight list item stands for its first paragraph. */
function paragraphsOf(node: Nodes, parent?: Nodes): { paragraph: Paragraph; carrier: Nodes }[] {
  if (node.type === "paragraph") {
    const first = parent?.type === "listItem" && parent.children[0] === node;
    return [{ paragraph: node, carrier: first ? parent : node }];
  }
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => paragraphsOf(child, node));
}

function headingsOf(node: Nodes): Heading[] {
  if (node.type === "heading") return [node];
  return "children" in node ? node.children.flatMap(headingsOf) : [];
}

/** A text without what is longer than any paragraph, and where that stood. */
function withoutLong(markdown: string): { text: string; problems: BodyProblem[] } {
  if (markdown.length <= mostSigns) return { text: markdown, problems: [] };
  const problems: BodyProblem[] = [];
  let line = 1;
  const parts = markdown.split(/(\n(?:[ \t]*\n)+)/).map((part) => {
    const lines = part.split("\n").length - 1;
    const isLong = part.length > mostSigns && part.trim() !== "";
    if (isLong) problems.push({ line: line + (/^\n*/.exec(part)?.[0].length ?? 0), ...tooLong });
    line += lines;
    // The lines stay, so that all others have their numbers.
    return isLong ? "\n".repeat(lines) : part;
  });
  return { text: parts.join(""), problems };
}

/**
 * Parses a text once: numbered paragraphs with their mentions, safe HTML block by block, and every link. `firstLine` is the line of its file
 * on which the text begins: lines of problems and links are those of the file.
 */
export function parseBody(
  markdown: string,
  names: Names,
  { numbered, firstLine = 1 }: { numbered: boolean; firstLine?: number },
): { body: Body; problems: BodyProblem[] } {
  const { text, problems: long } = withoutLong(markdown);
  const { blocks: read, links, problems } = readNodes(parser.parse(text), text);
  problems.push(...long);
  const reading: Reading = { names, linked: new Set(), problems };
  const passages: Passage[] = [];
  const places: Place[] = [];
  const blocks = read.map((block): Block => {
    const numbers: ParagraphNumber[] = [];
    for (const { paragraph, carrier } of paragraphsOf(block)) {
      const mark = numbered ? takeMark(paragraph, text, problems) : undefined;
      const { number, isRemoval, removal } = mark ?? { number: wholeOf(places.at(-1)?.number ?? 0) + 1, isRemoval: false };
      const passage = isRemoval ? readSilently(paragraph, reading) : readParagraph(paragraph, number, reading);
      if (!numbered || passage?.text === "") continue;
      if (passage) passages.push(passage);
      const { line = places.at(-1)?.line ?? 1, offset } = paragraph.position?.start ?? {};
      const column = offset === undefined ? undefined : offset - text.lastIndexOf("\n", offset - 1);
      places.push({
        number,
        line,
        column,
        isMarked: mark !== undefined,
        isRemoved: isRemoval,
        ...(removal ? { removal } : {}),
      });
      numbers.push(number);
      writeNumber(paragraph, carrier, { number, isRemoval });
    }
    for (const heading of headingsOf(block)) readSilently(heading, reading);
    return { html: blockHtml(block as RootContent), paragraphs: numbers };
  });
  const inFile = <T extends { line: number }>(one: T): T => ({ ...one, line: one.line + firstLine - 1 });
  return { body: { blocks, passages, places: places.map(inFile), links: links.map(inFile) }, problems: problems.map(inFile) };
}
