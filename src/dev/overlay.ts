import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ErrorPayload } from "vite";
import type { ContentError } from "../model/problem.ts";

const asText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The lines of a file round the one at fault, which is marked. */
function codeOf(file: string, at: number): string {
  let lines: string[];
  try {
    lines = readFileSync(file, "utf8").split("\n");
  } catch {
    return "";
  }
  const from = Math.max(0, at - 4);
  const shown = lines.slice(from, at + 3).map((line, index) => {
    const number = from + index + 1;
    return `<span class="line${number === at ? " error-line" : ""}">${String(number).padStart(4)}  ${asText(line)}</span>`;
  });
  return `<pre><code>${shown.join("\n")}</code></pre>`;
}

/**
 * What the development server's own overlay shows: every problem, and the place of the first, which an editor can open. The overlay
 * is Astro's; it takes what it is given for HTML.
 */
export function overlay(error: ContentError, folder: string): ErrorPayload {
  const [first] = error.problems;
  const [head = "", ...lines] = error.message.split("\n");
  const loc = first && first.file !== "" ? { file: join(folder, first.file), line: first.line, column: 1 } : undefined;
  const shown = {
    name: "Content",
    title: head.replace(/:$/, ""),
    message: lines.map(asText).join("<br>"),
    stack: "Mend the file and save it: the page comes back by itself.",
    ...(loc ? { loc, id: loc.file, highlightedCode: codeOf(loc.file, loc.line) } : {}),
  };
  return { type: "error", err: shown };
}

/** The page that stands where pages cannot be made: the overlay opens over it; without script it tells the same. */
export function problemPage(error: ContentError, base: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Content</title>
<script type="module" src="${base.replace(/\/$/, "")}/@vite/client"></script>
<noscript><pre>${asText(error.message)}</pre></noscript>
</html>
`;
}
