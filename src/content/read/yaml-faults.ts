import { Document, isAlias, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar, visit } from "yaml";
import { inQuotes, keyed, shown, told, type YamlFault } from "./yaml-words.ts";

/** A quoted text that swallows the next keys: its second quotation mark was forgotten, or is that of another. */
function unclosed(document: Document, yaml: string): Scalar | undefined {
  let found: Scalar | undefined;
  visit(document, {
    Scalar(_key, node) {
      if (!node.range || (node.type !== "QUOTE_DOUBLE" && node.type !== "QUOTE_SINGLE")) return;
      const source = yaml.slice(node.range[0], node.range[1]);
      const isUnclosed = source.length < 2 || source.at(-1) !== source[0];
      if (isUnclosed || source.split("\n").slice(1).some((line) => keyed.test(line) || line.startsWith("---"))) found ??= node;
    },
  });
  return found;
}

/** The tags of what plain YAML has (YAML 1.2.2, 10.3): with any other, `!!js/function` among them, a program would make something else of a value. */
const plainTag = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** What YAML takes for something else than the text that it looks like: `*name`, `&name`, `!name`. */
function references(document: Document): { node: Node; sign: string }[] {
  const found: { node: Node; sign: string }[] = [];
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) found.push({ node, sign: "*" });
      else if (node.anchor !== undefined) found.push({ node, sign: "&" });
      else if (node.tag !== undefined && !plainTag.test(node.tag)) found.push({ node, sign: "!" });
    },
  });
  return found;
}

/** Keys that would be lost on the way, for they are no names to JavaScript. */
function prototypes(document: Document): Scalar[] {
  const found: Scalar[] = [];
  visit(document, {
    Pair(_key, { key }) {
      if (isScalar(key) && key.value === "__proto__") found.push(key);
    },
  });
  return found;
}

/** Entries of a list that begin further in than the others: YAML reads them as the end of the text before. */
function swallowed(document: Document, rows: readonly string[], lineAt: (offset: number) => number): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (node.type !== "PLAIN" || !node.range) return;
      const [first, last] = [lineAt(node.range[0]), lineAt(Math.max(node.range[0], node.range[1] - 1))];
      for (let line = first + 1; line <= last; line++)
        if (/^\s*- /.test(rows[line - 1] ?? ""))
          found.push({
            line,
            found: `${shown(rows[line - 1] ?? "")}, further in than the entry before it`,
            expected: "the entries of a list below one another",
            hint: "Begin it below the hyphen above it.",
          });
    },
  });
  return found;
}

/** What YAML takes for sound, and is not meant. Looked for where there are not hundreds of errors: those nest what follows, each in the one before. */
function othersIn(document: Document, rows: readonly string[], lineAt: (offset: number) => number): YamlFault[] {
  const rowAt = (line: number) => rows[line - 1] ?? "";
  return [
    ...references(document).map(({ node, sign }) => {
      const line = lineAt(node.range?.[0] ?? 0);
      return {
        line,
        found: `${sign} before a word, which YAML takes for a reference, in ${shown(rowAt(line))}`,
        expected: "a text in quotation marks",
        hint: inQuotes(rowAt(line)),
      };
    }),
    ...prototypes(document).map((node) => ({
      line: lineAt(node.range?.[0] ?? 0),
      found: 'the key "__proto__"',
      expected: "a name: JavaScript has that word for something else",
    })),
    ...swallowed(document, rows, lineAt),
  ];
}

/** The first fault of a YAML text: what comes after it is most often of its making. */
function firstFault(document: Document, rows: readonly string[], lines: LineCounter): YamlFault | undefined {
  const lineAt = (offset: number) => Math.min(lines.linePos(offset).line, rows.length);
  const rowAt = (line: number) => rows[line - 1] ?? "";
  const open = document.errors.length > 0 ? unclosed(document, rows.join("\n")) : undefined;
  const first = Math.min(...document.errors.slice(0, 100).map(({ pos }) => lineAt(pos[0])));
  const faults = [
    // Only those on the first line can be the first: there may be thousands.
    ...document.errors
      .filter(({ pos }) => lineAt(pos[0]) === first)
      .map((error) => ({ line: first, ...told(error, rows, first - 1) })),
    ...(document.errors.length < 100 ? othersIn(document, rows, lineAt) : []),
  ];
  if (open?.range) {
    const line = lineAt(open.range[0]);
    faults.push({
      line,
      found: `a quotation mark that is not closed, ${shown(rowAt(line))}`,
      expected: "another at the end of the value",
    });
  }
  // Of two on one line, the quotation mark tells more.
  return faults.reverse().reduce<YamlFault | undefined>((first, fault) => (first && first.line <= fault.line ? first : fault), undefined);
}

/** How many faults of one file are told: each is looked for in the whole of it. */
export const mostFaults = 20;

const isTopmost = (row: string) => /^[^\s#-]/.test(row);

/**
 * Reads a YAML text as far as it goes: each fault costs the topmost key in which it stands, and the rest is read without it. Gives the
 * document of the rest with the lines on which it stood, every fault, and the keys that could not be read.
 */
export function readYaml(text: string): { document: Document; lines: LineCounter; faults: YamlFault[]; damaged: Set<string> } {
  const rows = text.split("\n");
  const faults: YamlFault[] = [];
  const damaged = new Set<string>();
  for (;;) {
    const lines = new LineCounter();
    const document = parseDocument(rows.join("\n"), { lineCounter: lines, logLevel: "error" });
    const fault = firstFault(document, rows, lines);
    if (fault === undefined) return { document, lines, faults, damaged };
    const at = fault.line - 1;
    const from = Math.max(0, rows.slice(0, at + 1).findLastIndex(isTopmost));
    const after = rows.findIndex((row, index) => index > at && isTopmost(row));
    const to = after < 0 ? rows.length : after;
    if (faults.length === mostFaults) {
      faults.push({ line: fault.line, found: `more than ${mostFaults} lines that YAML cannot read`, expected: "fields as docs/fields.md has them" });
      return { document: new Document({}), lines, faults, damaged };
    }
    // All keys that stand further out than the first are one mistake.
    if (!isMisplaced(fault) || !faults.some(isMisplaced)) faults.push(fault);
    damaged.add(/^\s*([\w-]+)/.exec(rows[from] ?? "")?.[1] ?? "");
    if (rows.slice(from, to).every((row) => row === "")) return { document: new Document({}), lines, faults, damaged };
    rows.fill("", from, to);
  }
}

const isMisplaced = ({ found }: YamlFault) => found.endsWith("further in or out than the keys before it");

/** A plain value with a comment behind it on its line: YAML cuts the value there, whatever was meant. */
export function cutValues(document: Document): { path: PropertyKey[]; value: string; comment: string }[] {
  const found: { path: PropertyKey[]; value: string; comment: string }[] = [];
  visit(document, {
    Scalar(_key, node, path) {
      if (node.type !== "PLAIN" || !node.comment) return;
      // Behind a key without a value stands the comment on the next field; that there is no value is told by itself.
      if (!node.source && node.comment.startsWith(" ")) return;
      found.push({ path: pathOf(path, node), value: String(node.source ?? ""), comment: node.comment });
    },
  });
  return found;
}

/** The keys and places that lead to a node, from the nodes above it. */
function pathOf(above: readonly unknown[], node: Node): PropertyKey[] {
  const all = [...above, node];
  return all.flatMap((one, index): PropertyKey[] => {
    if (isPair(one)) return [String(isScalar(one.key) ? one.key.value : one.key)];
    return isSeq(one) ? [one.items.indexOf(all[index + 1])] : [];
  });
}
