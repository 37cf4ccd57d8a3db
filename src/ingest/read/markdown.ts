import { toString as textOf } from "mdast-util-to-string";
import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parseDocument } from "yaml";
import { oneLine, type Paragraph } from "./paragraph.ts";

const parser = unified().use(remarkParse).freeze();

/** Elements that end a paragraph, and others, which are left out of their texts. */
const border = /<\/?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|section|article|table|tr|td)\b[^>]*>/gi;
const tag = /<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi;

function paragraphsOf(node: Nodes, within: Paragraph["kind"] = "paragraph"): Paragraph[] {
  const parts = (text: string, kind = within): Paragraph[] =>
    text.split(/\n\s*\n/).map((part) => ({ kind, text: oneLine(part) }));
  if (node.type === "heading") return parts(textOf(node), "heading");
  if (node.type === "paragraph") return parts(textOf(node, { includeImageAlt: false }));
  // Four blanks before a line make code of it, and raw HTML is a text as well: neither is to be lost.
  if (node.type === "code") return parts(node.value);
  if (node.type === "html") return parts(node.value.replace(border, "\n\n").replace(tag, ""));
  if (!("children" in node)) return [];
  const kind = node.type === "listItem" ? "item" : node.type === "blockquote" ? "quotation" : within;
  return node.children.flatMap((child) => paragraphsOf(child, kind));
}

/** Fields as other programs write them above a text: YAML between lines of ---, TOML between lines of +++, JSON in braces. */
const forms: readonly RegExp[] = [
  /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/,
  /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/,
  /^(\{\n[\s\S]*?\n\})[ \t]*\n/,
];

/** The fields of lines, where a program cannot read them as a whole: a title with a colon in it, TOML. */
const byLine = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    [...text.matchAll(/^([A-Za-z][\w-]*)\s*[:=]\s*(.+)$/gm)].map(([, key = "", value = ""]) => [
      key,
      value.trim().replace(/^(["'])(.*)\1$/, "$2"),
    ]),
  );

function fieldsIn(text: string): Record<string, unknown> {
  // JSON is YAML, too.
  const document = parseDocument(text);
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return typeof data === "object" && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : byLine(text);
}

/** Whether a text begins with fields, as a Markdown file does. */
export const hasFields = (text: string): boolean =>
  forms.some((form) => /^[{\s]*["']?\w[\w-]*["']?\s*[:=]/.test(form.exec(text)?.[1] ?? ""));

/** The paragraphs of a Markdown file, and what the fields above its text say. */
export function readMarkdown(text: string): { paragraphs: Paragraph[]; fields: Record<string, unknown> } {
  const [all = "", fields = ""] = hasFields(text)
    ? (forms.map((form) => form.exec(text)).find((found) => found !== null) ?? [])
    : [];
  return {
    fields: fieldsIn(fields),
    paragraphs: paragraphsOf(parser.parse(text.slice(all.length))).filter((one) => one.text !== ""),
  };
}
