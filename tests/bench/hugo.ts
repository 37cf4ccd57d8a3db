import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Run, run } from "./process.ts";

/** The plainest site that Hugo can make of the same articles: a page for each, lists by page, and tags. */
const files: Record<string, string> = {
  "config.toml": 'baseURL = "https://example.org/"\ntitle = "Archive"\npaginate = 50\n[taxonomies]\n  tag = "tags"\n',
  "layouts/_default/baseof.html":
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><header><a href="/">{{ .Site.Title }}</a></header><main>{{ block "main" . }}{{ end }}</main></body></html>\n',
  "layouts/_default/single.html":
    '{{ define "main" }}<article data-pagefind-body><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}<ul>{{ range .Params.tags }}<li><a href="/tags/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul></article>{{ end }}\n',
  "layouts/_default/list.html":
    '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}{{ end }}\n',
};

/** Whether Hugo is installed, and which. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? /v[\d.]+/.exec(stdout)?.[0] : undefined;
}

/** Builds the articles of a content folder with Hugo and indexes them with Pagefind, in `folder`. */
export async function hugoAndPagefind(content: string, folder: string): Promise<{ hugo: Run; pagefind: Run }> {
  const articles = join(content, "articles");
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  mkdirSync(join(folder, "content", "articles"), { recursive: true });
  for (const name of readdirSync(articles, { recursive: true, encoding: "utf8" }).filter((one) => one.endsWith(".md"))) {
    const [, fields = "", text = ""] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(articles, name), "utf8")) ?? [];
    const field = (key: string) => new RegExp(`^${key}: *(.*)$`, "m").exec(fields)?.[1] ?? "";
    const day = /^\d{4}-\d{2}-\d{2}/.exec(field("published"))?.[0] ?? "2001-06-15";
    writeFileSync(
      join(folder, "content", "articles", basename(name)),
      `---\ntitle: ${field("title")}\ndate: ${day}\ntags: ${field("topics") || "[]"}\n---\n${text}`,
    );
  }
  const hugo = await run("hugo", ["--quiet", "--source", folder]);
  const pagefind = await run(join("node_modules", ".bin", "pagefind"), ["--site", join(folder, "public")]);
  return { hugo, pagefind };
}
