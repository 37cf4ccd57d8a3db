import matter from "gray-matter";
import { isMap, isNode, LineCounter, parseDocument } from "yaml";

/** A file taken apart: its data, its text, and where things stand in it. */
export interface Frontmatter {
  data: unknown;
  text: string;
  /** The line of the file on which the text begins, from 1. */
  textLine: number;
  /** The YAML as it stands between the fences. */
  yaml: string;
  /** Faults of the YAML itself. */
  faults: { line: number; message: string }[];
}

const refuse = {
  parse(): never {
    throw new Error("only YAML is read");
  },
};

/**
 * Takes a content file apart; nothing in it is ever evaluated. gray-matter would run `---js` and brings an old YAML: every
 * language but YAML is refused here, and YAML 1.2 reads that. Line ends may be of any system.
 */
export function readFrontmatter(source: string): Frontmatter {
  const file = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const faults: Frontmatter["faults"] = [];
  const none = { data: {}, text: "", textLine: 1, yaml: "", faults };
  if (!/^---[ \t]*\n/.test(file)) {
    const first = file.split("\n", 1)[0]?.slice(0, 40);
    return { ...none, faults: [{ line: 1, message: first ? `"${first}"` : "an empty line" }] };
  }
  if (!/\n---[ \t]*(?:\n|$)/.test(file.slice(3))) return { ...none, faults: [{ line: 1, message: "frontmatter without an end" }] };

  const parse = (yaml: string): object => {
    const lines = new LineCounter();
    const document = parseDocument(yaml.replace(/^\n/, ""), { lineCounter: lines });
    for (const error of document.errors) {
      const message = error.message.split("\n", 1)[0] ?? error.code;
      faults.push({ line: 1 + lines.linePos(error.pos[0]).line, message: message.replace(/ at line.*$/, "") });
    }
    return faults.length > 0 ? {} : ((document.toJS() ?? {}) as object);
  };
  const { data, content, matter: yaml } = matter(file, { engines: { yaml: { parse }, javascript: refuse, json: refuse, coffee: refuse } });
  const before = file.slice(0, file.length - content.length);
  return { data, text: content, textLine: before.split("\n").length, yaml: yaml.replace(/^\n/, ""), faults };
}

/** The line of the file on which the value at `path` stands, or the nearest value above it that is there. */
export function lineOf(yaml: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return 1 + lines.linePos(node.range[0]).line;
  }
  return 1;
}
