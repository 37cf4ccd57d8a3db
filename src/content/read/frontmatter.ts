import matter from "gray-matter";
import { type Document, isMap, isNode, type LineCounter, visit } from "yaml";
import { cutValues, mostFaults, readYaml } from "./yaml-faults.ts";
import type { YamlFault } from "./yaml-words.ts";

/** A file taken apart: its data, its text, and where things stand in it. */
export interface Frontmatter {
  data: unknown;
  text: string;
  /** The line of the file on which the text begins, from 1. */
  textLine: number;
  /** The line of the file on which the value at `path` stands, or the nearest value above it that is there; 1 where none is. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Faults of the YAML itself; lines are those of the file. */
  faults: YamlFault[];
  /** The topmost keys whose values could not be read; nothing where no fields were found at all. */
  damaged: ReadonlySet<string> | undefined;
  /** Values that end at a number sign. */
  cut: { path: PropertyKey[]; value: string; comment: string }[];
}

const refuse = {
  parse(): never {
    throw new Error("only YAML is read");
  },
};

/** The most lines that the fields of a file may take. */
const mostRows = 10_000;

const fences = {
  expected: "a first line of ---, the fields, and a second line of ---",
  hint: "docs/fields.md says which fields there are.",
};

/** The data of a document. */
function dataOf(document: Document): unknown {
  visit(document, {
    Scalar(_key, node) {
      // The line end after a text in further lines is YAML's own, not the archivist's.
      if (node.type?.startsWith("BLOCK") && typeof node.value === "string") node.value = node.value.replace(/\n+$/, "");
    },
  });
  return document.toJS() ?? {};
}

/** The line of the file on which the value at `path` stands; the first line of the file is the fence. */
function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return 1 + lines.linePos(node.range[0]).line;
  }
  return 1;
}

/**
 * Takes a content file apart; nothing in it is ever evaluated. gray-matter would run `---js` and brings an old YAML: every
 * language but YAML is refused here, and YAML 1.2 reads that. Line ends may be of any system.
 */
export function readFrontmatter(source: string): Frontmatter {
  const file = source.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const none = { data: {}, text: "", textLine: 1, lineOf: () => 1, cut: [], damaged: undefined };
  if (!/^---[ \t]*\n/.test(file)) {
    const first = file.split("\n", 1)[0]?.slice(0, 40);
    const found = first ? JSON.stringify(first) : file === "" ? "an empty file" : "an empty line";
    return { ...none, faults: [{ line: 1, found, ...fences }] };
  }
  // gray-matter ends the fields at the first line that begins so, whatever follows on it.
  const rows = file.split("\n");
  const end = rows.findIndex((row, index) => index > 0 && row.startsWith("---"));
  if (end > mostRows)
    return { ...none, faults: [{ line: 1, found: `${end} lines of fields`, expected: `at most ${mostRows}, which is more than any entry has` }] };
  if (!/^---[ \t]*$/.test(rows[end] ?? "")) {
    const near = end > 0 ? end : rows.findIndex((row, index) => index > 0 && /^\s*[-–—]{2,}\s*$/.test(row));
    const found = near < 0 ? "no second line of ---" : `${JSON.stringify(rows[near]?.slice(0, 40))} where the fields may end`;
    return { ...none, faults: [{ line: Math.max(near, 0) + 1, found, ...fences }] };
  }

  let found: Omit<Frontmatter, "text" | "textLine"> = { data: {}, lineOf: () => 1, faults: [], damaged: new Set(), cut: [] };
  const parse = (block: string): object => {
    const { document, lines, faults, damaged } = readYaml(block.replace(/^\n/, ""));
    found = {
      data: dataOf(document),
      lineOf: (path) => lineIn(document, lines, path),
      cut: cutValues(document),
      faults: faults.map((fault) => ({ ...fault, line: fault.line + 1 })),
      // Where too much of it is wrong nothing is known of the rest.
      damaged: faults.length > mostFaults ? undefined : damaged,
    };
    return {};
  };
  const { content } = matter(file, { engines: { yaml: { parse }, javascript: refuse, json: refuse, coffee: refuse } });
  const before = file.slice(0, file.length - content.length);
  return { ...found, text: content, textLine: before.split("\n").length };
}
