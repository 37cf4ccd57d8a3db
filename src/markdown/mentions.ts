import type { Heading, Paragraph, PhrasingContent } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import type { MentionKind } from "../model/kinds.ts";
import { kinds, mentionKinds } from "../model/kinds.ts";
import { cleanName } from "../model/name-form.ts";
import { suggestion } from "../model/nearest.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";
import type { Mention, Passage } from "../model/passage.ts";
import type { Problem } from "../model/problem.ts";
import { idPattern, one } from "../model/schema.ts";
import { linkMentions } from "./link-mentions.ts";
import type { Names } from "./find-names.ts";

/** A problem whose file the caller knows. */
export type BodyProblem = Omit<Problem, "file">;

/** What is kept from one paragraph to the next of the same text. */
export interface Reading {
  names: Names;
  /** Entities already linked: only the first mention is a link. */
  linked: Set<string>;
  problems: BodyProblem[];
}

/** Stands in for a sign in which no name is sought: of code, of a label that is settled. */
const opaque = "\ufffc";

const isMentionKind = (name: string): name is MentionKind => (mentionKinds as readonly string[]).includes(name);

/** Whether a directive names an entity or nothing; what else it is is a problem. */
function checkDirective(node: TextDirective, label: string, { names, problems }: Reading): MentionKind | undefined {
  if (node.name === "plain") return undefined;
  const line = node.position?.start.line ?? 1;
  const id = node.attributes?.["id"];
  if (!isMentionKind(node.name)) {
    const known = [...mentionKinds, "plain"];
    const hint = suggestion(node.name, known);
    problems.push({ line, found: `the directive ":${node.name}"`, expected: `:${known.join(", :")}`, hint });
  } else if (label === "")
    problems.push({ line, found: `:${node.name}{id=${id}} without a name`, expected: `:${node.name}[name]{id=${id}}` });
  else if (!id || !names.ids[node.name].includes(id))
    problems.push({
      line,
      found: id ? `${node.name} "${id}"` : `:${node.name}[${label}] without an id`,
      expected: `the id of ${one(node.name)}, as in :${node.name}[${label}]{id=…}`,
      hint: id ? suggestion(id, names.ids[node.name]) : undefined,
      make: id && idPattern.test(id) ? `${kinds[node.name].folder}/${id}.md` : undefined,
    });
  else return node.name;
  return undefined;
}

/**
 * Reads one paragraph: its plain text, every mention in it (names are found across emphasis and links), and its nodes with the first mention
 * of each entity as a link.
 */
function readInline(children: readonly PhrasingContent[], reading: Reading) {
  const mentions: Mention[] = [];
  let text = "";
  let sought = "";
  const take = (value: string, isSought: boolean) => {
    text += value;
    sought += isSought ? value : opaque.repeat(value.length);
  };

  const read = (nodes: readonly PhrasingContent[], isSought: boolean): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === "text") take(node.value, isSought);
      else if (node.type === "inlineCode") take(node.value, false);
      else if (node.type === "break") take(" ", isSought);
      else if (node.type === "textDirective") {
        const start = text.length;
        const kind = checkDirective(node, textOf(node), reading);
        const label = read(node.children, false);
        const id = node.attributes?.["id"] ?? "";
        if (kind) mentions.push({ kind, id, text: cleanName(text.slice(start)), start, end: text.length });
        return label;
      } else if ("children" in node) return [{ ...node, children: read(node.children, isSought) } as PhrasingContent];
      return [node];
    });

  const nodes = read(children, true);
  for (const { kind, id, text: name, start, end } of reading.names.find(sought))
    mentions.push({ kind, id, text: name, start, end });
  mentions.sort((a, b) => a.start - b.start);
  return { text, mentions, children: linkMentions(nodes, mentions, reading.linked) };
}

/** Reads one paragraph and numbers it. Changes `paragraph`: the first mention of each entity becomes a link. */
export function readParagraph(paragraph: Paragraph, number: ParagraphNumber, reading: Reading): Passage {
  const { text, mentions, children } = readInline(paragraph.children, reading);
  paragraph.children = children;
  const lead = text.length - text.trimStart().length;
  const shifted = mentions.map((mention) => ({ ...mention, start: mention.start - lead, end: mention.end - lead }));
  return { number, text: text.trim(), mentions: shifted };
}

/** Reads what names nothing itself: a heading, the line in place of a paragraph that was taken out. Changes `node`. */
export function readSilently(node: Heading | Paragraph, reading: Reading): undefined {
  const silent = { ...reading, names: { ...reading.names, find: () => [] }, linked: new Set<string>() };
  node.children = readInline(node.children, silent).children;
}
