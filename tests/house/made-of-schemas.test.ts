import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { madeOfSchemas } from "../../src/cli/made-of-schemas.ts";
import { ContentError } from "../../src/model/problem.ts";
import { kindNames, kinds } from "../../src/model/kinds.ts";

const made = madeOfSchemas();
/** JSON with comments on lines of their own, as Visual Studio Code reads it. */
const commented = (file: string) =>
  JSON.parse(readFileSync(file, "utf8").replace(/^\s*\/\/.*$/gm, "")) as Record<string, never>;

test.each(Object.keys(made))("%s is what the schemas say; `npm run fields` writes it anew", (file) => {
  expect(readFileSync(file, "utf8")).toBe(made[file]);
});

test("the page of fields names every field of every kind with its form and meaning", () => {
  const page = made["docs/fields.md"];
  expect(page).toContain(
    "| `rights.status` | yes | `in-copyright`, `public-domain`, `unclear` | What is known of the right. |",
  );
  expect(page).toContain(
    "| `history[].until` |  | a day as `YYYY-MM-DD` | The first day on which it no longer holds; left out while it does. |",
  );
  expect(page).toContain("| `roles[].article` | yes | the id of an article |");
  for (const folder of ["articles", "summits", "states", "topics", "people", "organisations", "pages"])
    expect(page).toContain(`## \`content/${folder}/\``);
});

test("the page of the data names every table with what tells its rows apart, and each field", () => {
  const page = made["docs/data.md"] ?? "";
  for (const table of ["articles", "summits", "states", "mentions", "changes"]) expect(page).toContain(`\n## \`${table}\`\n`);
  expect(page).toMatch(/## `articles`\n\nIts rows are told apart by `id`\.\n/);
  expect(page).toContain("| `day` | yes | a day as `YYYY-MM-DD` |");
});

test("a schema for editors asks for what is needed, takes no other field, and knows the words that may stand in one", () => {
  const schema = JSON.parse(made["schemas/article.schema.json"] ?? "{}") as {
    required: string[];
    additionalProperties: boolean;
    properties: Record<
      string,
      {
        enum?: string[];
        description?: string;
        pattern?: string;
        items?: { required?: string[]; properties: Record<string, unknown> };
      }
    >;
  };
  expect(schema.required).toEqual([
    "title",
    "publisher",
    "published",
    "meeting",
    "form",
    "rights",
    "originalUrl",
    "sourceSha256",
  ]);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties["form"]?.enum).toEqual(["account", "full-text"]);
  expect(schema.properties["meeting"]?.description).toBe("The meeting that it reports. [the id of a file in content/summits/]");
  expect(schema.properties["published"]).toMatchObject({ type: ["string", "integer"], pattern: "^\\d{4}(-\\d{2}){0,2}$" });
  expect(schema.properties["positions"]?.items?.required).toEqual(["topic", "holder", "paragraph", "summary"]);
  expect(schema.properties["positions"]?.items?.properties["paragraph"]).toMatchObject({ type: ["integer", "string"] });
  // An outcome may be a text alone.
  expect(made["schemas/summit.schema.json"]).toMatch(/"outcomes": \{[\s\S]*?"anyOf": \[\s*\{\s*"type": "string"\s*\},\s*\{/);
});

test("Visual Studio Code finds the schema of each kind, and takes files without a text for YAML", () => {
  const settings = commented(".vscode/settings.json") as unknown as {
    "yaml.schemas": Record<string, string>;
    "files.associations": Record<string, string>;
  };
  for (const kind of kindNames)
    expect(settings["yaml.schemas"][`./schemas/${kind}.schema.json`]).toBe(`content/${kinds[kind].folder}/**/*.md`);
  const [[pattern = "", language = ""] = []] = Object.entries(settings["files.associations"]);
  expect(language).toBe("yaml");
  expect(/\{(.*)\}/.exec(pattern)?.[1]?.split(",").sort()).toEqual(["organisations", "people", "states", "summits", "topics"]);
});

test("fields of articles are offered with their choices, and the marks of names", () => {
  // The sign of a slot is written otherwise here: in code it is one of a template.
  const snippets = JSON.parse((made[".vscode/archive.code-snippets"] ?? "{}").replaceAll("$", "§")) as Record<
    string,
    { prefix: string; body: string[] }
  >;
  expect(snippets["Field: form"]?.body).toEqual(["form: §{1|account,full-text|}"]);
  expect(snippets["Field: topics"]?.body).toEqual(["topics: [§{1}]"]);
  expect(snippets["Field: rights"]?.body).toEqual([
    "rights:",
    "  holder: §{1}",
    "  status: §{2|in-copyright,public-domain,unclear|}",
    "  statement: §{3}",
  ]);
  expect(snippets["Field: positions"]?.body).toEqual([
    "positions:",
    "  - topic: §{1}",
    "    holder: { §{2|state,person,organisation|}: §{20:id} }",
    "    paragraph: §{3}",
    "    summary: §{4}",
  ]);
  expect(snippets["Name: state"]).toMatchObject({ prefix: ":state", body: [":state[§{1:words}]{id=§{2:id}}"] });
});

test("what the check tells is put at its line by the task that runs while one writes", () => {
  const { tasks } = commented(".vscode/tasks.json") as unknown as {
    tasks: {
      script: string;
      problemMatcher: { pattern: { regexp: string }; background?: { beginsPattern: string; endsPattern: string } };
    }[];
  };
  const told = new ContentError([{ file: "articles/x.md", line: 7, found: "a", expected: "b" }], "content").message;
  const [head = "", line = ""] = told.split("\n");
  expect(tasks.map(({ script }) => script)).toEqual(["dev", "check:content"]);
  for (const { problemMatcher } of tasks)
    expect(new RegExp(problemMatcher.pattern.regexp).exec(line)?.slice(1)).toEqual([
      "content/articles/x.md",
      "7",
      "found a, expected b.",
    ]);
  const begins = new RegExp(tasks[0]?.problemMatcher.background?.beginsPattern ?? "");
  expect([head, "The content is sound again.", line].map((one) => begins.test(one))).toEqual([true, true, false]);
});
