import { readFrontmatter } from "./frontmatter.ts";

/** What every frontmatter has in it that says so: few others do, and are read to know. */
const mayBe = /(?:^|[{,\s])["']?draft["']?\s*:/m;

/** Whether a file says `draft: true` of itself: it is checked, and shown while one writes, and is no part of what is published. */
export const isDraft = (source: string): boolean =>
  mayBe.test(source) && (readFrontmatter(source).data as { draft?: unknown } | null)?.draft === true;

/** The comments of a text, which in a draft are its source. */
export const outlineOf = (text: string): string => [...text.matchAll(/<!--([\s\S]*?)-->/g)].map(([, one = ""]) => one).join("\n");
