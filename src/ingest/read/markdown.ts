import { toString as textOf } from "mdast-util-to-string";
import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readFrontmatter } from "../../content/read/frontmatter.ts";
import { oneLine, type Paragraph } from "./paragraph.ts";

const parser = unified().use(remarkParse).freeze();

function paragraphsOf(node: Nodes, within: Paragraph["kind"] = "paragraph"): Paragraph[] {
  if (node.type === "heading") return [{ kind: "heading", text: oneLine(textOf(node)) }];
  if (node.type === "paragraph") return [{ kind: within, text: oneLine(textOf(node, { includeImageAlt: false })) }];
  if (!("children" in node)) return [];
  const kind = node.type === "listItem" ? "item" : node.type === "blockquote" ? "quotation" : within;
  return node.children.flatMap((child) => paragraphsOf(child, kind));
}

/** The paragraphs of a Markdown file, and what the fields above its text say, as other programs write them. */
export function readMarkdown(text: string): { paragraphs: Paragraph[]; fields: Record<string, unknown> } {
  const hasFields = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.test(text);
  const { data, text: body } = hasFields ? readFrontmatter(text) : { data: {}, text };
  const fields = typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
  return { fields, paragraphs: paragraphsOf(parser.parse(body)).filter((one) => one.text !== "") };
}
