import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/**
 * Imports point inward. To mend a failure, move the code to the room where it may stand, or pass what it needs as an argument;
 * a new line in this table is a decision, and wants a record in docs/decisions.
 */
const may: Record<string, string[]> = {
  model: [],
  language: ["model"],
  markdown: ["model", "language"],
  archive: ["model", "language"],
  content: ["model", "language", "markdown", "archive"],
  output: ["model"],
  folder: ["output"],
  dev: ["model", "content", "output"],
  formats: ["model", "language", "archive"],
  graphics: ["model", "language", "archive"],
  search: ["model", "language"],
  questions: ["model", "language", "archive", "search"],
  indexing: ["model", "language", "archive", "search", "questions"],
  ingest: ["model", "language", "archive", "markdown", "content", "indexing"],
  online: [],
  browser: ["model", "language", "archive", "search", "questions", "formats", "styles"],
  cli: ["model", "language", "archive", "content", "formats", "indexing", "ingest", "online", "output", "folder", "dev"],
  components: ["model", "language", "archive", "formats", "graphics", "search", "browser", "styles"],
  layouts: ["model", "language", "archive", "formats", "graphics", "search", "browser", "components", "styles"],
  pages: [
    "model",
    "language",
    "archive",
    "formats",
    "graphics",
    "search",
    "questions",
    "indexing",
    "browser",
    "components",
    "layouts",
    "styles",
  ],
};
/** Files in `src` itself: constants and addresses for all, and the one place that opens the archive for pages. */
const open: Record<string, string[]> = {
  "site.ts": Object.keys(may),
  "urls.ts": Object.keys(may),
  "bridge.ts": ["components", "layouts", "pages"],
};

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
const files = filesBelow("src");

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?"([^"]+)"/g)].map(([, name = ""]) => name);
}

test("every import points inward", () => {
  const wrong = files.flatMap((file) => {
    const [, room = ""] = relative(".", file).split(/[\\/]/);
    if (!(room in may)) return [];
    return importsOf(file)
      .filter((name) => name.startsWith("."))
      .map((name) => relative("src", resolve(dirname(file), name)).replaceAll("\\", "/"))
      .filter((target) => {
        const [other = ""] = target.split("/");
        return other !== room && !may[room]?.includes(other) && !open[target]?.includes(room);
      })
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test("the command line knows nothing of Astro's modules, and only the bridge reads the archive for pages", () => {
  expect(files.filter((file) => importsOf(file).some((name) => name.startsWith("astro:")))).toEqual([]);
});

test("a page imports its frame first: its own styles stand after the general ones in the page", () => {
  const framed = files.filter((file) => importsOf(file).some((name) => name.endsWith("/Base.astro")));
  expect(framed.length).toBeGreaterThan(10);
  expect(framed.filter((file) => !importsOf(file)[0]?.endsWith("/Base.astro"))).toEqual([]);
});

test("only urls.ts writes addresses", () => {
  const written = files.filter(
    (file) => file.endsWith(".astro") && /(?:href|action|src)="\/|(?:href|action)=\{`\//.test(readFileSync(file, "utf8")),
  );
  expect(written).toEqual([]);
});

test("what runs in a browser, what runs at build time and what is pure are three rooms", () => {
  const inRoom = (room: string) => files.filter((file) => file.startsWith(join("src", room)));
  const reads = (file: string, what: RegExp) => what.test(readFileSync(file, "utf8").replace(/^\s*(?:\/?\*|\/\/).*$/gm, ""));
  const ofNode = (file: string) => importsOf(file).some((name) => name.startsWith("node:"));
  const ofPage = (file: string) =>
    reads(file, /(?<![.\w])(?:document|window|location|localStorage|navigator)\b(?=\??\.[a-z]|\[)/);
  expect([...inRoom("browser"), ...inRoom("search")].filter(ofNode)).toEqual([]);
  expect(["search", "indexing", "model", "archive", "markdown", "formats", "graphics"].flatMap(inRoom).filter(ofPage)).toEqual(
    [],
  );
});

test("below pages and command line nothing reads the clock, the locale or chance", () => {
  const pure = files.filter((file) => /src[\\/](?:model|markdown|archive|formats|graphics|search)[\\/]/.test(file));
  const impure = /new Date\b|Date\.now|Math\.random|toLocale|process\.|Intl\.(?!DisplayNames)/;
  expect(pure.filter((file) => impure.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("a module and a style is one idea: none is longer than 200 lines", () => {
  const styles = readdirSync(join("src", "styles")).map((name) => join("src", "styles", name));
  expect([...files, ...styles].filter((file) => readFileSync(file, "utf8").split("\n").length > 200)).toEqual([]);
});

test("what a module exports is used elsewhere, in the project or by its tests", () => {
  const sources = new Map([...files, ...filesBelow("tests")].map((file) => [file, readFileSync(file, "utf8")]));
  // Words are read by their room's one name, pages by Astro.
  const modules = files.filter((file) => file.endsWith(".ts") && !/^src[\\/](?:language|pages)[\\/]/.test(file));
  const idle = modules.flatMap((file) =>
    [...(sources.get(file) ?? "").matchAll(/^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm)]
      .filter(([, name]) => ![...sources].some(([other, text]) => other !== file && new RegExp(`\\b${name}\\b`).test(text)))
      .map(([, name]) => `${file} exports ${name}`),
  );
  expect(idle).toEqual([]);
});
