import type { Element, ElementContent, Nodes } from "hast";
import type { Schema } from "hast-util-sanitize";
import { defaultSchema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import type { RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { type Html, readArchiveLink } from "../model/archive-link.ts";
import { rightToLeft } from "../model/direction.ts";

/**
 * What a text may bring: prose and links. No raw HTML reaches this point, so ids and data attributes can only be those that
 * the reading of the paragraphs set.
 */
const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: ["p", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "em", "strong", "code", "pre", "a", "bdi", "br", "hr"],
  attributes: {
    a: ["href", "title", "ariaLabel", "dataNumber", "lang"],
    p: ["id", "dataRemoved"],
    li: ["id", "dataRemoved"],
    ol: ["start"],
  },
  protocols: { href: ["http", "https", "mailto", "archive"] },
};

/** What is written from right to left gets a direction of its own, so that the signs and numbers round it keep theirs. */
function isolate(node: Nodes): void {
  if (!("children" in node)) return;
  node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    isolate(child);
    if (child.type !== "text") return [child];
    const parts: ElementContent[] = [];
    let from = 0;
    for (const { 0: run, index } of child.value.matchAll(rightToLeft)) {
      if (index > from) parts.push({ type: "text", value: child.value.slice(from, index) });
      parts.push({ type: "element", tagName: "bdi", properties: {}, children: [{ type: "text", value: run }] });
      from = index + run.length;
    }
    if (from < child.value.length) parts.push({ type: "text", value: child.value.slice(from) });
    return parts;
  });
}

/** What stands for an address until there is one. No text holds it: CommonMark reads U+0000, however it is typed, as another sign. */
const gap = "\0";
const writtenGap = "&#x0;";

/** Takes the links within the archive out, in their order. */
function takeLinks(node: Nodes): string[] {
  const url = node.type === "element" && node.tagName === "a" ? String(node.properties["href"] ?? "") : "";
  const own = readArchiveLink(url) === undefined ? [] : [url];
  if (own.length > 0) (node as Element).properties["href"] = gap;
  return "children" in node ? [...own, ...node.children.flatMap(takeLinks)] : own;
}

/** A block of Markdown as safe HTML. */
export function blockHtml(block: RootContent): Html {
  const tree = toHast({ type: "root", children: [block] });
  isolate(tree);
  const safe = sanitize(tree, schema);
  const links = takeLinks(safe);
  return { pieces: toHtml(safe).split(writtenGap), links };
}
