import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/**
 * All that a reader is told stands in src/language. To mend a failure, move the words there; an element within a sentence is a slot of
 * `Sentence`.
 */
const filesIn = (rooms: readonly string[], ending: string) =>
  rooms.flatMap((room) =>
    readdirSync(join("src", room), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(ending))
      .map((name) => join("src", room, name)),
  );
const frontmatter = /^---\n[\s\S]*?\n---\n/;

/** Two words that follow one another in a string: code does not need them, readers do. */
function sentencesIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText().endsWith("Error")) return;
    // Classes, policies and the names of faces are words, too.
    if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && /class|policy|family/.test(node.name.getText()))
      return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && /\p{L}{2,} \p{L}{2,}/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Words between tags, and in attributes that are read out. */
function wordsIn(template: string): string[] {
  const markup = template.replace(frontmatter, "").replace(/<(style|script)[\s\S]*?<\/\1>|\{\/\*[\s\S]*?\*\/\}/g, "");
  const between = [...markup.matchAll(/(?<!=)>([^<>{}]*)(?=[<{])/g)].map(([, text = ""]) => text.trim());
  const read = [...markup.matchAll(/(?:aria-label|title|alt|placeholder|description)="([^"]*)"/g)].map(([, text = ""]) => text);
  const printed = [...markup.matchAll(/\{(["'`])(.*?)\1\}/g)]
    .map(([, , text = ""]) => text.replace(/\$\{.*?\}/g, ""))
    .filter((text) => /\p{L}{2,} |^\p{Lu}/u.test(text));
  return [...between, ...read, ...printed].filter((text) => /\p{L}{2,}/u.test(text) && !/=>|\);|&&/.test(text));
}

test("no template holds words of its own", () => {
  const found = filesIn(["components", "layouts", "pages"], ".astro").flatMap((file) =>
    wordsIn(readFileSync(file, "utf8")).map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

test("no module holds sentences of its own", () => {
  const modules = filesIn(["archive", "formats", "graphics", "search", "indexing", "browser"], ".ts").filter(
    (file) => !/integrity|write-index|canonical/.test(file),
  );
  const templates = filesIn(["components", "layouts", "pages"], ".astro");
  const found = [
    ...modules.map((file) => [file, readFileSync(file, "utf8")] as const),
    ...templates.map((file) => [file, frontmatter.exec(readFileSync(file, "utf8"))?.[0].replaceAll("---", "") ?? ""] as const),
  ].flatMap(([file, code]) => sentencesIn(code).map((words) => `${file}: ${words}`));
  expect(found).toEqual([]);
});

test("the check finds what it is for", () => {
  expect(wordsIn('<p>Since then</p><a aria-label="Next one">x</a>{"on the day"}')).toEqual([
    "Since then",
    "Next one",
    "on the day",
  ]);
  expect(
    sentencesIn('const a = "since then"; const b = { class: "small quiet" }; throw new Error("a fault of the code");'),
  ).toEqual(["since then"]);
});
