import type { PhrasingContent } from "mdast";
import type { Mention } from "../model/passage.ts";

/** A node with the offsets at which its text begins and ends in that of the paragraph. */
interface Piece {
  node: PhrasingContent;
  start: number;
  end: number;
}

function lengthOf(node: PhrasingContent): number {
  if (node.type === "break") return 1;
  if ("value" in node) return node.value.length;
  return "children" in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;
}

const holdsLink = (node: PhrasingContent): boolean =>
  node.type === "link" || ("children" in node && node.children.some(holdsLink));

/** The nodes with their offsets, texts cut where a mention begins or ends. */
function piecesOf(nodes: readonly PhrasingContent[], from: number, mentions: readonly Mention[]): Piece[] {
  let start = from;
  return nodes.flatMap((node) => {
    const begin = start;
    const end = begin + lengthOf(node);
    start = end;
    if (node.type !== "text") return [{ node, start: begin, end }];
    const cuts = new Set(mentions.flatMap((one) => [one.start, one.end]).filter((cut) => cut > begin && cut < end));
    const edges = [begin, ...[...cuts].sort((a, b) => a - b), end];
    return edges.slice(1).flatMap((edge, index): Piece[] => {
      const first = edges[index] ?? begin;
      if (edge === first) return [];
      return [{ node: { type: "text", value: node.value.slice(first - begin, edge - begin) }, start: first, end: edge }];
    });
  });
}

/**
 * The nodes of a paragraph with a link round the first mention of each entity that is not in `linked` yet, to which it is added. A mention
 * that begins within one element and ends outside it, or that stands in a link, gets none: the next one does.
 */
export function linkMentions(
  nodes: readonly PhrasingContent[],
  mentions: readonly Mention[],
  linked: Set<string>,
  from = 0,
): PhrasingContent[] {
  const pieces = piecesOf(nodes, from, mentions);
  const result: PhrasingContent[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const { node, start } = pieces[index] as Piece;
    const mention = mentions.find((one) => one.start === start && !linked.has(`${one.kind}/${one.id}`));
    const last = mention ? pieces.findIndex(({ end }, at) => at >= index && end === mention.end) : -1;
    const covered = pieces.slice(index, last + 1).map((piece) => piece.node);
    if (mention && last >= 0 && !covered.some(holdsLink)) {
      const { kind, id } = mention;
      linked.add(`${kind}/${id}`);
      result.push({ type: "link", url: `archive:${kind}/${id}`, children: covered as never });
      index = last;
    } else if ("children" in node && node.type !== "link")
      result.push({ ...node, children: linkMentions(node.children, mentions, linked, start) } as PhrasingContent);
    else result.push(node);
  }
  return result;
}
