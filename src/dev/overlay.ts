import { join } from "node:path";
import type { ErrorPayload } from "vite";
import type { ContentError } from "../model/problem.ts";

export const asText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * What the development server's overlay shows: every problem, and the place of the first, which an editor can open. The overlay is
 * Astro's, which makes HTML of the texts and adds the lines of the file.
 */
export function overlay(error: ContentError, folder: string): ErrorPayload {
  const [first] = error.problems;
  const [head = "", ...lines] = error.message.split("\n");
  const place = first && first.file !== "" ? { file: join(folder, first.file), line: first.line, column: 1 } : undefined;
  const shown = {
    name: "Content",
    title: head.replace(/:$/, ""),
    message: lines.join("\n"),
    stack: "Mend the file and save it: the page comes back by itself.",
    ...(place ? { id: place.file, loc: place } : {}),
  };
  return { type: "error", err: shown };
}

/** What a page on which a problem stands is told when there is none any more. */
export const soundEvent = "archive:sound";

/** The page that stands where pages cannot be made: the overlay opens over it; without script it tells the same. */
export function problemPage(error: ContentError, base: string): string {
  const client = JSON.stringify(`${base.replace(/\/$/, "")}/@vite/client`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Content</title>
<script type="module">
  import { createHotContext } from ${client};
  createHotContext("/problem").on("${soundEvent}", () => location.reload());
</script>
<noscript><pre>${asText(error.message)}</pre></noscript>
</html>
`;
}
