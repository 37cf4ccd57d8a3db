import type { Inspection } from "../content/at-work.ts";
import { kindOf } from "../model/kinds.ts";
import { messageOf } from "../model/problem.ts";
import { createUrls } from "../urls.ts";
import { asText } from "./overlay.ts";

/** The address of the page of an entry, by its file. */
export function addressOf(file: string, base: string): string | undefined {
  const kind = kindOf(file);
  const id = /([^/]+)\.md$/.exec(file)?.[1];
  return kind === undefined || id === undefined ? undefined : createUrls(base).entry(kind, id);
}

/** The page on which drafts are listed while one writes: each with what is missing or wrong in it, with its line. */
export function draftsPage({ drafts, inDrafts, editorial, folder }: Inspection, base: string): string {
  const client = JSON.stringify(`${base.replace(/\/$/, "")}/@vite/client`);
  const items = drafts.map((file) => {
    const address = addressOf(file, base);
    const name = address === undefined ? asText(file) : `<a href="${asText(address)}">${asText(file)}</a>`;
    const told = [...inDrafts, ...editorial.faults, ...editorial.questions].filter((problem) => problem.file === file);
    const lines = told.map((problem) => `<li>line ${problem.line}: ${asText(messageOf(problem, folder))}</li>`);
    return `<li>${name}${lines.length > 0 ? `<ul>${lines.join("")}</ul>` : ": nothing is missing"}</li>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Drafts</title>
<style>:root { color-scheme: light dark; font: 1rem/1.6 system-ui; } body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; overflow-wrap: anywhere; }</style>
<script type="module" src=${client}></script>
<h1>Drafts</h1>
<p>No build publishes them. <a href="${base}">The archive</a></p>
${items.length > 0 ? `<ul>${items.join("")}</ul>` : "<p>There is none: <code>npm run ingest</code> writes one.</p>"}
</html>
`;
}
