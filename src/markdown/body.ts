import type { Heading, Nodes, Paragraph, RootContent } from "mdast";
import remarkDirective from "remark-directive";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { passages as words } from "../language/words.ts";
import type { Block, Body, Passage } from "../model/passage.ts";
import { blockHtml } from "./html.ts";
import { type BodyProblem, readHeading, readParagraph, type Reading } from "./mentions.ts";
import type { Names } from "./names.ts";
import { readNodes } from "./nodes.ts";

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

function numberParagraph(paragraph: Paragraph, carrier: Nodes, number: number): void {
  carrier.data = { ...carrier.data, hProperties: { id: `p${number}` } } as typeof carrier.data;
  paragraph.children.unshift(
    {
      type: "link",
      url: `#p${number}`,
      children: [{ type: "text", value: String(number) }],
      data: { hProperties: { dataNumber: "", dataPagefindIgnore: "", ariaLabel: words.paragraph(number) } },
    },
    { type: "text", value: " " },
  );
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
  const { blocks: read, links, problems } = readNodes(parser.parse(markdown), markdown);
  const reading: Reading = { names, linked: new Set(), problems };
  const passages: Passage[] = [];
  const blocks = read.map((block): Block => {
    const numbers: number[] = [];
    for (const { paragraph, carrier } of paragraphsOf(block)) {
      const passage = readParagraph(paragraph, passages.length + 1, reading);
      if (!numbered || passage.text === "") continue;
      passages.push(passage);
      numbers.push(passage.number);
      numberParagraph(paragraph, carrier, passage.number);
    }
    for (const heading of headingsOf(block)) readHeading(heading, reading);
    return { html: blockHtml(block as RootContent), paragraphs: numbers };
  });
  const inFile = <T extends { line: number }>(one: T): T => ({ ...one, line: one.line + firstLine - 1 });
  return { body: { blocks, passages, links: links.map(inFile) }, problems: problems.map(inFile) };
}
