import { expect, test } from "vitest";
import { archiveWith, least } from "../support/content.ts";

test("the day of the newest change is that of whatever entry changed last, and unknown where none says", () => {
  const dated = (file: string, day: string) => ({ [file]: least[file]?.replace("---\n", `---\nmodified: ${day}\n`) });
  expect(archiveWith().modified).toBeUndefined();
  expect(
    archiveWith({ ...dated("topics/enlargement.md", "2026-11-25"), ...dated("states/belarus.md", "2026-11-24") }).modified,
  ).toBe("2026-11-25");
});
