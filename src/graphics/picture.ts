import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";

/** What every picture has: a name for its ids, a title, and a description for those who cannot see it. */
interface PictureOptions {
  name: string;
  title: string;
  description: string;
  width: number;
  height: number;
}

/**
 * A picture as SVG text that stands in a page: its colours are the page's (classes, no styles of its own), its numbers stand in a table
 * beside it. Pictures with links in them are groups, others images.
 */
export function picture(
  { name, title, description, width, height }: PictureOptions,
  children: ElementContent[],
  linked = false,
): string {
  return toHtml(
    s(
      "svg",
      {
        className: ["picture", `picture-${name}`],
        viewBox: `0 0 ${width} ${height}`,
        role: linked ? "group" : "img",
        ariaLabelledBy: [`${name}-title`],
        ariaDescribedBy: [`${name}-description`],
      },
      [s("title", { id: `${name}-title` }, title), s("desc", { id: `${name}-description` }, description), ...children],
    ),
  );
}
