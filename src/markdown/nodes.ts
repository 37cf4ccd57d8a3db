import type { Definition, Heading, List, Nodes, Paragraph, Root } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import type { Link } from "../model/passage.ts";
import { unseenIn } from "../model/unseen.ts";
import type { BodyProblem } from "./mentions.ts";
import { partsOfHtml } from "./raw-html.ts";
import * as refusals from "./refusals.ts";

/** What is kept while the nodes of a text are read. */
interface Reading {
  source: string;
  /** The first definition of each name; what is left of all at the end is used by no link. */
  definitions: Map<string, Definition>;
  unused: Set<Definition>;
  problems: BodyProblem[];
  links: Link[];
}

/** What a node comes to: nodes that can be read; none where it was refused. */
type Decision<Type extends Nodes["type"]> = (node: Extract<Nodes, { type: Type }>, reading: Reading) => Nodes[];

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

/** The text of a node as it was typed. */
const typed = ({ position }: Nodes, { source }: Reading) => source.slice(position?.start.offset, position?.end.offset);

function refuse(node: Nodes, reading: Reading, refusal: refusals.Refusal): [] {
  reading.problems.push({ line: lineOf(node), ...refusal });
  return [];
}
const refuseAs = (refusal: refusals.Refusal) => (node: Nodes, reading: Reading) => refuse(node, reading, refusal);

const readNode = (node: Nodes, reading: Reading) =>
  (decisions[node.type] as (node: Nodes, reading: Reading) => Nodes[])(node, reading);

function keep(node: Nodes, reading: Reading): Nodes[] {
  if (!("children" in node)) return [node];
  return [{ ...node, children: node.children.flatMap((child) => readNode(child, reading)) } as Nodes];
}

/** What holds paragraphs: raw HTML in it is a block of its own. */
function keepBlocks(node: Nodes & { children: Nodes[] }, reading: Reading): Nodes[] {
  const children = node.children.flatMap((child) =>
    child.type === "html" ? readHtmlBlock(child, reading) : readNode(child, reading),
  );
  return [{ ...node, children } as Nodes];
}

function readHeading(node: Heading, reading: Reading): Nodes[] {
  if (!typed(node, reading).startsWith("#")) return refuse(node, reading, refusals.setext);
  return node.depth > 1 && node.depth < 5 ? keep(node, reading) : refuse(node, reading, refusals.heading(node.depth));
}

function readList(node: List, reading: Reading): Nodes[] {
  const numbers = node.ordered ? node.children.map((item) => Number.parseInt(typed(item, reading), 10)) : [];
  const [first = 1, second] = numbers;
  if (first > 99) return refuse(node, reading, refusals.yearAsList(first));
  // Every item may have the number of the first: Markdown counts.
  const step = second === first ? 0 : 1;
  for (const [index, number] of numbers.entries())
    if (number !== first + index * step)
      refuse(node.children[index] ?? node, reading, refusals.numberInList(number, first + index * step));
  return keep(node, reading);
}

/** A block of raw HTML comes to a paragraph for each of its own. */
function readHtmlBlock(node: Nodes & { value: string }, reading: Reading): Nodes[] {
  const lost: string[] = [];
  const paragraphs: Paragraph[] = [{ type: "paragraph", children: [] }];
  for (const part of partsOfHtml(node.value, lost)) {
    if (part === "border") paragraphs.push({ type: "paragraph", children: [] });
    else if (part === "break") paragraphs.at(-1)?.children.push({ type: "break" });
    else paragraphs.at(-1)?.children.push({ type: "text", value: part.text.replace(/\s+/g, " ") });
  }
  if (lost.length > 0) return refuse(node, reading, refusals.html(lost));
  const full = paragraphs.filter((paragraph) => textOf(paragraph).trim() !== "");
  // One paragraph stands where its HTML does; of several the HTML does not tell.
  return full.length === 1 && node.position ? full.map((one) => ({ ...one, position: node.position })) : full;
}

/** Raw HTML within a paragraph is one tag or comment. */
function readHtmlTag(node: Nodes & { value: string }, reading: Reading): Nodes[] {
  const lost: string[] = [];
  const parts = partsOfHtml(node.value, lost);
  if (lost.length > 0) return refuse(node, reading, refusals.html(lost));
  return parts.map((part): Nodes => {
    if (part === "break") return { type: "break" };
    return { type: "text", value: part === "border" ? " " : part.text };
  });
}

function readDirective(node: TextDirective, reading: Reading): Nodes[] {
  // A colon before a word ("at 10:am") reads as a directive: it is text, with whatever braces follow it.
  if (textOf(node) === "" && !node.attributes?.["id"]) return [{ type: "text", value: typed(node, reading) }];
  return keep(node, reading);
}

/** What becomes of each kind of node that Markdown can have: one decision each, at every depth. */
export const decisions: { [Type in Nodes["type"]]: Decision<Type> } = {
  root: keepBlocks,
  blockquote: keepBlocks,
  listItem: keepBlocks,
  list: readList,
  heading: readHeading,
  paragraph: (node, reading) => (refusals.isTable(textOf(node)) ? refuse(node, reading, refusals.table) : keep(node, reading)),
  thematicBreak: keep,
  text: (node, reading) => {
    const refusal = refusals.inText(node.value);
    return refusal ? refuse(node, reading, refusal) : [{ ...node, value: node.value.replace(/\n/g, " ") }];
  },
  emphasis: keep,
  strong: keep,
  inlineCode: keep,
  break: keep,
  html: readHtmlTag,
  link: (node, reading) => {
    reading.links.push({ url: node.url, line: lineOf(node) });
    return keep(node, reading);
  },
  linkReference: (node, reading) => {
    const definition = reading.definitions.get(node.identifier);
    if (definition === undefined) return [{ type: "text", value: typed(node, reading) }];
    reading.unused.delete(definition);
    const { url, title } = definition;
    return decisions.link({ ...node, type: "link", url, title: title ?? null }, reading);
  },
  definition: (node, reading) => (node.identifier.startsWith("^") ? refuse(node, reading, refusals.footnote) : []),
  textDirective: readDirective,
  leafDirective: (node, reading) => refuse(node, reading, refusals.blockDirective("::", node.name)),
  containerDirective: (node, reading) => refuse(node, reading, refusals.blockDirective(":::", node.name)),
  code: refuseAs(refusals.code),
  image: refuseAs(refusals.image),
  imageReference: (node, reading) => {
    const definition = reading.definitions.get(node.identifier);
    if (definition) reading.unused.delete(definition);
    return refuse(node, reading, refusals.image);
  },
  // Of extensions of Markdown that are not in use; named so that each kind has its decision.
  footnoteDefinition: refuseAs(refusals.footnote),
  footnoteReference: refuseAs(refusals.footnote),
  table: refuseAs(refusals.table),
  tableRow: refuseAs(refusals.table),
  tableCell: refuseAs(refusals.table),
  delete: keep,
  yaml: refuseAs(refusals.code),
};

/** Whether a node has more levels below it than a text has; looked at level by level, for those could be without end. */
function isTooDeep(node: Nodes): boolean {
  let level: Nodes[] = [node];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > refusals.mostLevels) return true;
    level = level.flatMap((one) => ("children" in one ? one.children : []));
  }
  return false;
}

/** Every text below a node, with the line of its node: words, code, titles of links. */
function* textsIn(node: Nodes): Iterable<{ text: string; node: Nodes }> {
  if ("value" in node) yield { text: node.value, node };
  if ("title" in node && node.title) yield { text: node.title, node };
  if ("children" in node) for (const child of node.children) yield* textsIn(child);
}

function* definitionsIn(node: Nodes): Iterable<Definition> {
  if (node.type === "definition" && !node.identifier.startsWith("^")) yield node;
  if ("children" in node) for (const child of node.children) yield* definitionsIn(child);
}

/**
 * The blocks of a text as they can be read, with every link in them: each character that was typed, less the mark-up, is in them, or what
 * holds it is a problem. Lines count from 1 in `source`.
 */
export function readNodes(typedRoot: Root, source: string): { blocks: Nodes[]; links: Link[]; problems: BodyProblem[] } {
  const deep = typedRoot.children.filter(isTooDeep);
  const root = { ...typedRoot, children: typedRoot.children.filter((block) => !deep.includes(block)) };
  const all = [...definitionsIn(root)];
  const definitions = new Map(all.toReversed().map((definition) => [definition.identifier, definition]));
  const reading: Reading = { source, definitions, unused: new Set(all), problems: [], links: [] };
  for (const block of deep) refuse(block, reading, refusals.tooDeep);
  const [read] = keepBlocks(root, reading) as [Root];
  for (const definition of reading.unused)
    refuse(definition, reading, refusals.unusedDefinition(definition.label ?? definition.identifier));
  for (const { text, node } of textsIn(read)) {
    const sign = unseenIn(text);
    if (sign !== undefined) refuse(node, reading, refusals.unseen(sign));
  }
  return { blocks: read.children, links: reading.links, problems: reading.problems };
}
