import { htmlWith } from "../../src/model/archive-link.ts";
import type { Block } from "../../src/model/passage.ts";

/** A block's HTML with its links as they were typed. */
export const typedHtml = ({ html }: Block): string => htmlWith(html, (link) => link);
