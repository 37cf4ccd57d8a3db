import { describe, expect, test } from "vitest";
import { readFrontmatter } from "../../src/content/read/frontmatter.ts";
import { template } from "../../src/content/template.ts";
import { fieldsOf } from "../../src/model/fields.ts";
import { type Kind, kinds } from "../../src/model/kinds.ts";
import { problemsWith } from "../support/content.ts";

const all = Object.keys(kinds) as Kind[];
const keysOf = (text: string) => Object.keys((readFrontmatter(text).data ?? {}) as object);
const top = (kind: Kind) => fieldsOf(kinds[kind].schema).filter(({ name }) => !/[.[]/.test(name));

describe.each(all)("the file of a new %s", (kind) => {
  test("has the fields that are needed, left empty, and nothing else", () => {
    expect(keysOf(template(kind))).toEqual(top(kind).filter(({ isNeeded }) => isNeeded).map(({ name }) => name));
    expect(readFrontmatter(template(kind)).faults).toEqual([]);
  });

  test("has every other field as a comment, which is one without the sign and the blank", () => {
    const free = template(kind).replace(/^# ?(?=(?:# )*[a-zA-Z]+:(?: |$)| {2,})/gm, "");
    expect(keysOf(free).sort()).toEqual(top(kind).map(({ name }) => name).sort());
  });

  test("explains each of them in the line above", () => {
    const lines = template(kind).split("\n");
    for (const { name, description } of top(kind)) {
      const at = lines.findIndex((line) => new RegExp(`^(?:# )?${name}:`).test(line));
      const above = lines.slice(0, at).reverse();
      const comment = above.slice(0, above.findIndex((line) => !line.startsWith("# ") || /^# ?[a-zA-Z]+:$| {2}/.test(line))).reverse();
      expect(comment.join(" ").replaceAll("# ", ""), name).toContain(description.split(" ").slice(-3).join(" "));
    }
  });

  test("has no line that is too long to be read", () => {
    expect(Math.max(...template(kind).split("\n").map(({ length }) => length))).toBeLessThan(130);
  });
});

test("filled in, it is sound; what is empty is told, each once", () => {
  const filled = template("topic").replace("\nname:", "\nname: Water").replace("\nquestion:", "\nquestion: Who has it?");
  expect(problemsWith({ "topics/water.md": filled })).toEqual([]);
  expect(problemsWith({ "topics/water.md": template("topic") })).toEqual([
    'content/topics/water.md:3: found nothing behind "name", expected a text.',
    'content/topics/water.md:5: found nothing behind "question", expected a text.',
  ]);
});

test("what is known already stands in it", () => {
  expect(readFrontmatter(template("article", { published: "2024-07-04", publisher: "tass" })).data).toMatchObject({
    published: "2024-07-04",
    publisher: "tass",
    title: null,
  });
});
