import { readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { writeList } from "../../src/output/listing.ts";
import { putInPlace } from "../../src/output/swap.ts";
import { writeFiles } from "../support/files.ts";
import { temporaryFolder } from "../support/project.ts";

/** A disk on which a move fails, as it does when a disk goes or a folder is taken away between two moves. */
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});
const move = vi.mocked(renameSync);
beforeEach(() => {
  move.mockClear();
});
const { renameSync: moves } = await vi.importActual<typeof import("node:fs")>("node:fs");
const failing = (isFailing: (from: string, to: string) => boolean, code: string) =>
  move.mockImplementation((from, to) => {
    if (isFailing(String(from), String(to))) throw Object.assign(new Error(`made to fail: ${code}`), { code });
    moves(from, to);
  });

/** As builds call the folders at which they work. */
const name = `.site.next-${process.pid}`;
function place() {
  const folder = temporaryFolder("roll-back");
  writeFiles(folder, {
    "site/index.html": "old",
    "site/old.html": "old",
    [`${name}/site/index.html`]: "new",
    [`${name}/owner`]: "x",
  });
  writeList(join(folder, "site"));
  writeList(join(folder, name, "site"));
  return { folder, work: join(folder, name), target: join(folder, "site") };
}
const read = (file: string) => readFileSync(file, "utf8");

test("where the new site cannot be moved into its place, the last one is put back", () => {
  const { folder, work, target } = place();
  failing((from) => from === join(work, "site"), "EIO");
  expect(() => putInPlace(work, target)).toThrow("made to fail: EIO");
  expect([read(join(target, "index.html")), read(join(target, "old.html"))]).toEqual(["old", "old"]);
  expect(readdirSync(folder).sort()).toEqual([name, "site"]);
  expect(move.mock.calls.map(([from, to]) => [String(from), String(to)])).toEqual([
    [target, join(work, "last")],
    [join(work, "site"), target],
    [join(work, "last"), target],
  ]);
});

test("where the last site cannot be moved away for another reason than its place, nothing is touched", () => {
  const { work, target } = place();
  failing((from) => from === target, "ENOSPC");
  expect(() => putInPlace(work, target)).toThrow("made to fail: ENOSPC");
  expect([read(join(target, "index.html")), move.mock.calls.length]).toEqual(["old", 1]);
});

test("where its place does not let it be moved, what is in it is exchanged", () => {
  const { work, target } = place();
  failing((from) => from === target, "EBUSY");
  expect(putInPlace(work, target)).toBe("piece by piece");
  expect([read(join(target, "index.html")), readdirSync(target).includes("old.html")]).toEqual(["new", false]);
});
