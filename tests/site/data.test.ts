import { execFile, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { expect, inject, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { examples } from "../../src/pages/data/_examples.ts";
import { temporaryFolder } from "../support/project.ts";

/** The data as whoever takes them along meets them. */
const { root, below } = inject("sites");
const archive = openArchive();
const run = promisify(execFile);
const isThere = (command: string) => spawnSync(command, ["--version"]).status === 0;
const environment = { ...process.env, ARCHIVE: root.address };

const iran = archive.get("state", "iran").history.map(({ from, status }) => ({ from, status }));

test.skipIf(!isThere("curl"))("the example with curl prints the rows of a state", async () => {
  const { stdout } = await run("sh", ["-c", examples.curl], { env: environment });
  expect(stdout.trim().split(/\r?\n/)).toHaveLength(iran.length);
});

test.skipIf(!isThere("python3"))("the example in Python prints the statuses of a state", async () => {
  const { stdout } = await run("python3", ["-c", examples.Python], { env: environment });
  expect(stdout.trim().split(/\r?\n/)).toEqual(iran.map(({ from, status }) => `${from} ${status}`));
});

test("the example in JavaScript prints the positions on a topic", async () => {
  const file = join(temporaryFolder("example"), "example.mjs");
  writeFileSync(file, examples.JavaScript);
  const { stdout } = await run(process.execPath, [file], { env: environment });
  const positions = archive.articles.flatMap((article) => article.positions.filter(({ topic }) => topic === "syria"));
  expect(stdout.trim().split("\n")).toHaveLength(positions.length);
  expect(stdout).toContain(positions[0]?.summary);
});

const whole = join(root.folder, "data/archive.zip");
const texts = (folder: string) =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(join(folder, "data/archive.zip")))).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString("utf8"),
    ]),
  );

test("one file has every table, bibliography and calendar as they stand beside it, and says whose they are", () => {
  const found = texts(root.folder);
  expect(Object.keys(found)).toEqual(expect.arrayContaining(["README.txt", "LICENSE-CONTENT.md", "CITATION.cff"]));
  for (const { path } of JSON.parse(found["datapackage.json"] ?? "").resources)
    expect(found[path] === readFileSync(join(root.folder, "data", path), "utf8"), path).toBe(true);
  for (const name of ["archive.bib", "archive.ris", "archive.csl.json", "summits.ics", "datapackage.json"])
    expect(found[name] === readFileSync(join(root.folder, "data", name), "utf8"), name).toBe(true);
  expect(JSON.parse(found["articles.json"] ?? "")).toHaveLength(archive.articles.length);
  expect(texts(below.folder)["README.txt"]).toContain("From https://example.org/sub/path/data/,");
});

test.skipIf(!isThere("python3"))("another program finds no fault with the file", async () => {
  const { stdout } = await run("python3", ["-m", "zipfile", "-t", whole]);
  expect(stdout).toContain("Done testing");
});
