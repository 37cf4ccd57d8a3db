import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fieldsPage } from "../../src/content/fields-page.ts";

test("docs/fields.md is what the schemas say; `npm run fields` writes it anew", () => {
  expect(readFileSync("docs/fields.md", "utf8")).toBe(fieldsPage());
});

test("it names every field of every kind with its form and meaning", () => {
  const page = fieldsPage();
  expect(page).toContain("| `rights.status` | yes | `in-copyright`, `public-domain`, `unclear` | What is known of the right. |");
  expect(page).toContain("| `history[].until` |  | a day as `YYYY-MM-DD` | The first day on which it no longer holds; left out while it does. |");
  expect(page).toContain("| `roles[].article` | yes | the id of an article |");
  for (const folder of ["articles", "summits", "states", "topics", "people", "organisations", "pages"]) expect(page).toContain(`## \`content/${folder}/\``);
});
