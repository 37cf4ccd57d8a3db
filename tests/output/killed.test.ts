import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "../../src/output/listing.ts";
import { edit, writeContent } from "../support/content.ts";
import { pace } from "../support/pace.ts";
import { copyProject, run, start, temporaryFolder } from "../support/project.ts";

const project = copyProject();
const outDir = join(temporaryFolder("killed"), "site");
/** Two contents whose sites differ in many files. */
const contents = ["one", "two"].map((name) =>
  writeContent(edit("articles/2024-07-04-gazette-belarus-joins.md", "title: Belarus joins", `title: The headline of ${name}`)),
);
/** What fails and succeeds by chance is tried with the same numbers each time (a linear congruential generator). */
let seed = 20261127;
const chance = () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return seed / 2 ** 31;
};

/** Which site stands in the folder, each of its files as its manifest has it and no other beside them; a word of what is wrong where none does. */
function standing(): string {
  const files = filesIn(outDir).filter((path) => !path.startsWith("."));
  const told = new Map(
    readFileSync(join(outDir, "manifest-sha256.txt"), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const strange = files.filter((path) => path !== "manifest-sha256.txt" && !told.has(path));
  const changed = [...told].filter(
    ([path, digest]) =>
      !files.includes(path) ||
      createHash("sha256")
        .update(readFileSync(join(outDir, path)))
        .digest("hex") !== digest,
  );
  if (strange.length > 0 || changed.length > 0) return `a mix: ${strange[0] ?? changed[0]?.[0]}`;
  const page = readFileSync(join(outDir, "articles/2024-07-04-gazette-belarus-joins/index.html"), "utf8");
  return /The headline of (\w+)/.exec(page)?.[1] ?? "no headline";
}

test(
  "killed twenty times at moments of chance, a build leaves the last site or the new one, whole, and the next build finds its way",
  async () => {
    const began = performance.now();
    expect(run(project, "build", ["--outDir", outDir], { ARCHIVE_CONTENT: contents[0] ?? "" }).status).toBe(0);
    const whole = performance.now() - began;
    expect(standing()).toBe("one");
    const ends: string[] = [];
    /** What builds have left at their work, beside the site and in the project. */
    const litter = () =>
      [dirname(outDir), join(project, ".astro")].flatMap((folder) =>
        readdirSync(folder).filter((name) => name.includes(".next-")),
      );
    let mostLitter = 0;
    for (let round = 0; round < 20; round++) {
      const now = standing();
      const other = contents[now === "one" ? 1 : 0] ?? "";
      const build = start(project, "build", ["--outDir", outDir], { ARCHIVE_CONTENT: other });
      // One of four while folders change places, which is over in a moment.
      if (round % 4 === 3) {
        await build.until("Putting the site in its place");
        await new Promise((resolve) => setTimeout(resolve, chance() * 8));
      } else await new Promise((resolve) => setTimeout(resolve, chance() * whole));
      build.child.kill("SIGKILL");
      const code = await build.ended;
      // Between its two moves, less than a thousandth of a second apart, nothing stands there: the next build puts it back.
      if (!existsSync(outDir)) expect(run(project, "build", ["--outDir", outDir], { ARCHIVE_CONTENT: other }).status).toBe(0);
      mostLitter = Math.max(mostLitter, litter().length);
      const after = standing();
      expect([round, after]).toEqual([round, expect.stringMatching(/^(?:one|two)$/)]);
      // A build that came to its end has put the new site there.
      if (code === 0) expect(after).not.toBe(now);
      ends.push(code === 0 ? "done" : after === now ? "old" : "new");
    }
    expect(ends.filter((end) => end !== "done").length).toBeGreaterThan(8);
    expect(run(project, "build", ["--outDir", outDir], { ARCHIVE_CONTENT: contents[0] ?? "" })).toMatchObject({ status: 0 });
    expect(standing()).toBe("one");
    expect(readdirSync(dirname(outDir))).toEqual(["site"]);
    // Each clears away what the one before has left: a folder beside the site and one in the project, and no more.
    expect([mostLitter > 0, mostLitter <= 2, litter()]).toEqual([true, true, []]);
  },
  300_000 * pace(),
);
