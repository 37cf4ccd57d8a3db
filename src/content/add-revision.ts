import { isSeq, parseDocument, stringify } from "yaml";
import type { Revision } from "../model/revision.ts";

/** The source of a file with one more entry under `revisions`, behind those that are there; nothing where these stand in brackets. */
export function withRevision(source: string, { before = {}, ...told }: Revision): string | undefined {
  const end = source.includes("\r\n") ? "\r\n" : "\n";
  const lines = source.split(/\r?\n/);
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  const fields = lines.slice(1, close).join("\n");
  const lineAt = (offset: number) => fields.slice(0, offset).split("\n").length;
  const there = parseDocument(fields).get("revisions", true);
  const entry = stringify([{ ...told, ...(Object.keys(before).length > 0 ? { before } : {}) }], { lineWidth: 0 }).trimEnd();
  const indented = (indent: string) => entry.split("\n").map((line) => indent + line);
  // Nothing stands behind the key, or an empty list.
  const empty = lines.findIndex((line, index) => index < close && /^revisions:\s*(?:\[\s*\]\s*)?$/.test(line));
  if (empty > 0 && !(isSeq(there) && there.items.length > 0))
    return [...lines.slice(0, empty), "revisions:", ...indented("  "), ...lines.slice(empty + 1)].join(end);
  if (there === undefined) return [...lines.slice(0, close), "revisions:", ...indented("  "), ...lines.slice(close)].join(end);
  if (!isSeq(there) || there.flow || !there.range) return undefined;
  const [from, to] = there.range;
  const indent = /^ */.exec(lines[lineAt(from)] ?? "")?.[0] ?? "";
  // The list ends behind its last line that is not empty.
  const behind = lineAt(fields.slice(0, to).trimEnd().length) + 1;
  return [...lines.slice(0, behind), ...indented(indent), ...lines.slice(behind)].join(end);
}
