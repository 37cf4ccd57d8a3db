import { type Kind, kinds } from "../model/kinds.ts";
import type { File } from "./read/files.ts";

/** The parts of a file: its fields between their fences, and its text. Nothing where there are no fences. */
function partsOf(source: string): { head: string; fields: string; text: string } | undefined {
  const [, head = "", fields = "", text = ""] = /^(\uFEFF?---[ \t]*\n)([\s\S]*?\n)(?=---[ \t]*(?:\n|$))([\s\S]*)$/.exec(source) ?? [];
  return head === "" ? undefined : { head, fields, text };
}

const key = /^(["']?)([A-Za-z][\w-]*)\1[ \t]*:/;

/** How many lines above the first field are comments of its own: those behind the last empty line, where there is one. */
function ownComments(lines: readonly string[]): number {
  const empty = lines.findLastIndex((line) => line.trim() === "");
  return empty < 0 ? lines.length : lines.length - empty - 1;
}

/** The fields in the order of the schema, each with the comments above it; as they stand where they are not all fields, one below the other. */
function ordered(fields: string, kind: Kind): string {
  const lines = fields.split(/(?<=\n)/);
  const chunks: { name: string; lines: string[] }[] = [];
  // What stands above the first field is of all of them.
  const first = lines.findIndex((line) => key.test(line));
  const top = lines.slice(0, Math.max(0, first - ownComments(lines.slice(0, Math.max(0, first)))));
  let above: string[] = [];
  for (const line of lines.slice(top.length)) {
    const [, , name] = key.exec(line) ?? [];
    if (name !== undefined) {
      chunks.push({ name, lines: [...above, line] });
      above = [];
    } else if (/^#|^\s*$/.test(line)) above.push(line);
    else {
      const last = chunks.at(-1);
      if (!last) return fields;
      last.lines.push(...above, line);
      above = [];
    }
  }
  // What is written while one writes stands first.
  const order = ["draft", ...Object.keys(kinds[kind].schema.shape)];
  const rank = ({ name }: { name: string }) => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = chunks.toSorted((a, b) => rank(a) - rank(b));
  return sorted.every((chunk, at) => chunk === chunks[at]) ? fields : [...top, ...sorted.flatMap((chunk) => chunk.lines), ...above].join("");
}

/** Fields without blanks at the ends of lines; where a value goes on over lines as it stands, they may be its own. */
const withoutBlanks = (fields: string) => (/[>|][+-]?\d?[ \t]*(?:#.*)?$|["'][^"'\n]*$|\\[ \t]+$/m.test(fields.replace(/"[^"\n]*"|'[^'\n]*'/g, "")) ? fields : fields.replace(/[ \t]+$/gm, ""));

/** A text without blanks before empty lines and at its end, with one empty line between paragraphs, and one line end. Blanks before a line that goes on may be a break. */
const spaced = (text: string) =>
  `${text
    .replace(/(?<!\\)[ \t]+(?=\n[ \t]*(?:\n|$))/g, "")
    .replace(/^[ \t]+$/gm, "")
    .replace(/(?<=[^\s\\])[ \t](?=\n)/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;

/** What is mended of how a file is typed, in words; nothing where all is as it is to be. Line ends of other systems stay, and so does all of such a file. */
export function tidied({ source, kind }: Pick<File, "source" | "kind">): { source: string; what: string[] } {
  const parts = source.includes("\r") ? undefined : partsOf(source);
  if (!parts) return { source, what: [] };
  const { head, fields, text } = parts;
  const inOrder = ordered(fields, kind);
  const plain = withoutBlanks(inOrder);
  const below = spaced(text);
  const what = [
    ...(inOrder === fields ? [] : ["the order of fields"]),
    ...(plain === inOrder && below === text && head === head.replace(/[ \t]+\n/, "\n") ? [] : ["blanks and empty lines"]),
  ];
  return { source: `${head.replace(/[ \t]+\n/, "\n")}${plain}${below}`, what };
}
