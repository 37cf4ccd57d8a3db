import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { mentionKinds } from "../model/kinds.ts";
import type { BodyProblem } from "./mentions.ts";

type Refusal = Pick<BodyProblem, "found" | "expected" | "hint">;

const names = [...mentionKinds, "plain"].join("|");
const tableRule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/m;
const spacedDirective = new RegExp(`(?::\\s*(?:${names})\\s+\\[|:\\s+(?:${names})\\s*\\[|\\]\\s*\\{id=)`);
const aFootnote: Refusal = {
  found: "a footnote",
  expected: "a note",
  hint: "Write it under notes: with the number of its paragraph.",
};
const footnote = /\[\^[^\]\s]+\]/;

/** What an account does not hold, and would lose or garble: each kind with what to write instead. */
function refusal(node: Nodes): Refusal | undefined {
  switch (node.type) {
    case "heading":
      if (node.depth > 1 && node.depth < 5) return undefined;
      return {
        found: `a heading with ${"#".repeat(node.depth)}`,
        expected: "##, ### or ####",
        hint: "The first heading of the page is the title.",
      };
    case "code":
      return {
        found: "a block of code (four spaces before a line, or ``` round it)",
        expected: "a paragraph",
        hint: "Take the spaces or the ``` away.",
      };
    case "image":
    case "imageReference":
      return { found: "an image", expected: "words", hint: "Say in the text or in a note what it shows, where that matters." };
    case "definition":
      if (!node.identifier.startsWith("^")) return undefined;
      return aFootnote;
    case "paragraph": {
      const text = textOf(node);
      if (tableRule.test(text)) return { found: "a table", expected: "sentences or a list", hint: "Tables are not read." };
      return undefined;
    }
    case "text":
      if (footnote.test(node.value)) return aFootnote;
      if (spacedDirective.test(node.value))
        return {
          found: JSON.stringify(node.value.trim().slice(0, 60)),
          expected: "a name without spaces round its signs, as in :state[Moscow]{id=russia}",
        };
      return undefined;
    default:
      return undefined;
  }
}

/** Every place at or below `node` that holds what an account does not; of one within another, only the outer. */
export function refusedIn(node: Nodes): BodyProblem[] {
  const found = refusal(node);
  if (found) return [{ line: node.position?.start.line ?? 1, ...found }];
  return "children" in node ? node.children.flatMap((child) => refusedIn(child)) : [];
}
