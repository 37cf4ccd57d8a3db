import type { Heading, Paragraph, PhrasingContent, Text } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import type { MentionKind } from "../model/kinds.ts";
import { kinds, mentionKinds } from "../model/kinds.ts";
import { suggestion } from "../model/nearest.ts";
import type { Mention, Passage } from "../model/passage.ts";
import type { Problem } from "../model/problem.ts";
import { idPattern, one } from "../model/schema.ts";
import type { Names } from "./names.ts";

/** A problem whose file the caller knows. */
export type BodyProblem = Omit<Problem, "file">;

/** What is kept from one paragraph to the next of the same text. */
export interface Reading {
  names: Names;
  /** Entities already linked: only the first mention is a link. */
  linked: Set<string>;
  problems: BodyProblem[];
}

const isMentionKind = (name: string): name is MentionKind => (mentionKinds as readonly string[]).includes(name);

/** Reads one paragraph: finds its mentions and turns the first of each entity into a link. Changes `paragraph`. */
export function readParagraph(paragraph: Paragraph, number: number, reading: Reading): Passage {
  const mentions: Mention[] = [];
  let text = "";

  const mention = (kind: MentionKind, id: string, children: PhrasingContent[], name: string, linkable: boolean) => {
    mentions.push({ kind, id, text: name, start: text.length, end: text.length + name.length });
    text += name;
    const key = `${kind}/${id}`;
    if (!linkable || reading.linked.has(key)) return children;
    reading.linked.add(key);
    return [{ type: "link", url: `archive:${key}`, children, data: { hProperties: { dataKind: kind } } } as const];
  };

  const readText = (node: Text, linkable: boolean): PhrasingContent[] => {
    const parts: PhrasingContent[] = [];
    let from = 0;
    const plain = (to: number) => {
      if (to > from) parts.push({ type: "text", value: node.value.slice(from, to) });
      text += node.value.slice(from, to);
    };
    for (const found of reading.names.find(node.value)) {
      plain(found.start);
      parts.push(...mention(found.kind, found.id, [{ type: "text", value: found.text }], found.text, linkable));
      from = found.end;
    }
    plain(node.value.length);
    return parts;
  };

  const readDirective = (node: TextDirective, linkable: boolean): PhrasingContent[] => {
    const label = textOf(node);
    const id = node.attributes?.["id"];
    if (label === "" && !id) {
      // A colon before a word ("at 10:am") reads as a directive: it is text.
      text += `:${node.name}`;
      return [{ type: "text", value: `:${node.name}` }];
    }
    if (node.name === "plain") {
      text += label;
      return node.children;
    }
    const line = node.position?.start.line ?? 1;
    if (!isMentionKind(node.name)) {
      const known = [...mentionKinds, "plain"];
      reading.problems.push({
        line,
        found: `the directive ":${node.name}"`,
        expected: `:${known.join(", :")}`,
        hint: suggestion(node.name, known),
      });
    } else if (label === "") {
      reading.problems.push({
        line,
        found: `:${node.name}{id=${id}} without a name`,
        expected: `:${node.name}[name]{id=${id}}`,
      });
    } else if (!id || !reading.names.ids[node.name].includes(id)) {
      reading.problems.push({
        line,
        found: id ? `${node.name} "${id}"` : `:${node.name}[${label}] without an id`,
        expected: `the id of ${one(node.name)}, as in :${node.name}[${label}]{id=…}`,
        hint: id ? suggestion(id, reading.names.ids[node.name]) : undefined,
        make: id && idPattern.test(id) ? `${kinds[node.name].folder}/${id}.md` : undefined,
      });
    } else return mention(node.name, id, node.children, label, linkable);
    return node.children;
  };

  const read = (nodes: readonly PhrasingContent[], linkable: boolean): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === "text") return readText({ ...node, value: node.value.replace(/\n/g, " ") }, linkable);
      if (node.type === "textDirective") return readDirective(node, linkable);
      if (node.type === "image") return readText({ type: "text", value: node.alt ?? "" }, linkable);
      if (node.type === "html") return [];
      if (node.type === "inlineCode") text += node.value;
      if (node.type === "break") text += " ";
      if ("children" in node)
        return [{ ...node, children: read(node.children, linkable && node.type !== "link") } as PhrasingContent];
      return [node];
    });

  paragraph.children = read(paragraph.children, true);
  const lead = text.length - text.trimStart().length;
  for (const found of mentions) {
    found.start -= lead;
    found.end -= lead;
  }
  return { number, text: text.trim(), mentions };
}

/** Reads the directives of a heading, which names nothing: what is no directive of the archive's stays as text. Changes `heading`. */
export function readInline(heading: Heading, reading: Reading): void {
  const paragraph: Paragraph = { type: "paragraph", children: heading.children };
  readParagraph(paragraph, 0, { ...reading, names: { ...reading.names, find: () => [] }, linked: new Set() });
  heading.children = paragraph.children;
}
