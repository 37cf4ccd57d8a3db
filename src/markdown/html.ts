import type { Schema } from "hast-util-sanitize";
import { defaultSchema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import type { RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";

/**
 * What a text may bring: prose and links. No raw HTML reaches this point, so ids and data attributes can only be those that
 * the reading of the paragraphs set.
 */
const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: ["p", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "em", "strong", "code", "pre", "a", "br", "hr"],
  attributes: {
    a: ["href", "title", "ariaLabel", "dataKind", "dataNumber", "dataPagefindIgnore", "lang"],
    p: ["id"],
    li: ["id"],
    ol: ["start"],
  },
  protocols: { href: ["http", "https", "mailto", "archive"] },
};

/** A block of Markdown as safe HTML. */
export function blockHtml(block: RootContent): string {
  const tree = toHast({ type: "root", children: [block] });
  return toHtml(sanitize(tree, schema));
}
