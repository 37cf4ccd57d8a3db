import { kinds } from "../../model/kinds.ts";
import type { File } from "./files.ts";
import { readFrontmatter } from "./frontmatter.ts";

/** What every frontmatter has in it that says so: few others do, and are read to know. */
const mayBe = /(?:^|[{,\s])["']?draft["']?\s*:/m;
/** The line that says so, where the fields as a whole cannot be read. */
const line = /^draft:[ \t]*true[ \t]*(?:#.*)?$/m;
/** How many letters at the beginning of a file are looked at, where nothing says where its fields end. */
const head = 5000;

/** Whether the fields of a file say `draft: true`, be they in order or not. */
function saysSo(source: string): boolean {
  if (!mayBe.test(source)) return false;
  const { data, faults } = readFrontmatter(source);
  if ((data as { draft?: unknown } | null)?.draft === true) return true;
  return faults.length > 0 && line.test(source.slice(0, head).split(/^---[ \t]*$/m, 2).join("\n"));
}

/** Whether a file is that of a draft: it is checked, and shown while one writes, and is no part of what is published. Kinds without drafts have the field for a mistake. */
export const isDraft = ({ kind, source }: Pick<File, "kind" | "source">): boolean => "draft" in kinds[kind].schema.shape && saysSo(source);

/** The comments of a text, which in a draft are its source. */
export const outlineOf = (text: string): string => [...text.matchAll(/<!--([\s\S]*?)-->/g)].map(([, one = ""]) => one).join("\n");
