import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../support/files.ts";
import { temporaryFolder } from "../support/project.ts";

/** The last lines of a run of made-up tests. */
function ends(files: Record<string, string>, args: string[] = []): { lines: string[]; status: number | null } {
  const folder = temporaryFolder("tally");
  writeFiles(folder, {
    ...files,
    "vitest.config.mjs": `export default { test: { include: ["*.test.mjs"], reporters: [${JSON.stringify(resolve("tests/support/tally.ts"))}] } };`,
  });
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      resolve("node_modules/vitest/vitest.mjs"),
      "run",
      "--root",
      folder,
      "--config",
      join(folder, "vitest.config.mjs"),
      ...args,
    ],
    {
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"))),
      encoding: "utf8",
    },
  );
  return { lines: stdout.trim().split("\n"), status };
}
const use = `import { beforeAll, afterAll, describe, expect, test } from ${JSON.stringify(resolve("node_modules/vitest/dist/index.js"))};\n`;

test("what passed and what failed is counted", () => {
  expect(ends({ "a.test.mjs": `${use}test("a", () => {}); test("b", () => expect(1).toBe(2)); test("c", () => {});` })).toEqual(
    { lines: ["2 passed, 1 failed"], status: 1 },
  );
});

test("tests that do not run because what they stand in cannot be set up have failed", () => {
  expect(
    ends({
      "a.test.mjs": `${use}beforeAll(() => { throw new Error("no browser"); }); test("a", () => {}); describe("group", () => test("b", () => {}));`,
      "b.test.mjs": `${use}test("c", () => {}); describe("group", () => { beforeAll(() => { throw new Error("no server"); }); test("d", () => {}); });`,
      "c.test.mjs": `${use}test("e", () => {}); afterAll(() => { throw new Error("will not stop"); });`,
    }),
  ).toEqual({ lines: ["2 passed, 4 failed"], status: 1 });
});

test("a file that cannot be read has failed", () => {
  expect(ends({ "a.test.mjs": `${use}test("a", () => {});`, "b.test.mjs": 'import "./nowhere.mjs";' })).toEqual({
    lines: ["1 passed, 1 failed"],
    status: 1,
  });
});

test("what does not run on purpose is told with its reason, in one line for each reason", () => {
  expect(
    ends({
      "a.test.mjs": `${use}test("a", () => {}); test("b", ({ skip }) => skip("needs ../shared")); test("c", ({ skip }) => skip("needs ../shared")); test.skip("d", () => {});`,
    }),
  ).toEqual({
    lines: ["2 did not run: needs ../shared", "1 did not run: not chosen", "1 passed, 0 failed, 3 skipped"],
    status: 0,
  });
});
