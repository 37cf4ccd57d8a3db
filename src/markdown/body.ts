import type { Nodes, Paragraph, RootContent } from "mdast";
import remarkDirective from "remark-directive";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { passages as words } from "../language/words.ts";
import type { Block, Body, Passage } from "../model/passage.ts";
import { blockHtml } from "./html.ts";
import { type BodyProblem, type Reading, readInline, readParagraph } from "./mentions.ts";
import type { Names } from "./names.ts";
import { refusedIn } from "./refused.ts";

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

/** The text of raw HTML, without tags and without what scripts and styles hold. */
function htmlText(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi, " ")
    .replace(/<[^>]*(?:>|$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A block as it can be read: raw HTML becomes the paragraph of its text, a directive of its own is a problem, headings lose none of theirs. */
function readable(block: RootContent, reading: Reading): RootContent | undefined {
  if (block.type === "definition") return undefined;
  if (block.type === "html") {
    const value = htmlText(block.value);
    return value === "" ? undefined : { type: "paragraph", children: [{ type: "text", value }] };
  }
  if (block.type === "leafDirective" || block.type === "containerDirective")
    reading.problems.push({
      line: block.position?.start.line ?? 1,
      found: `"${block.type === "leafDirective" ? "::" : ":::"}${block.name}" on a line of its own`,
      expected: `one colon, within a paragraph, as in :${block.name}[…]{id=…}`,
    });
  if (block.type === "heading") readInline(block, reading);
  return block;
}

/**
 * Parses a text once: numbered paragraphs with their mentions, and safe HTML block by block. Of raw HTML only the
 * text stays; lines in problems count from 1 in `markdown`.
 */
export function parseBody(
  markdown: string,
  names: Names,
  options: { numbered: boolean },
): { body: Body; problems: BodyProblem[] } {
  const reading: Reading = { names, linked: new Set(), problems: [] };
  const passages: Passage[] = [];
  const blocks: Block[] = [];
  const tree = parser.parse(markdown);
  reading.problems.push(...refusedIn(tree));
  for (const original of tree.children as RootContent[]) {
    const block = readable(original, reading);
    if (block === undefined) continue;
    const paragraphs: number[] = [];
    for (const { paragraph, carrier } of paragraphsOf(block)) {
      if (!options.numbered) {
        readParagraph(paragraph, 0, reading);
        continue;
      }
      const passage = readParagraph(paragraph, passages.length + 1, reading);
      if (passage.text === "") continue;
      passages.push(passage);
      paragraphs.push(passage.number);
      numberParagraph(paragraph, carrier, passage.number);
    }
    blocks.push({ html: blockHtml(block), paragraphs });
  }
  return { body: { blocks, passages }, problems: reading.problems };
}
