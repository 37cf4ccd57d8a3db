import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The rooms whose tests are tried, each with the tests that have to notice a change in it: its own; of schemas, those of what they tell. */
const rooms: Record<string, { code: string; tests: string }> = {
  model: { code: "src/model/**/*.ts", tests: "tests/model/**/*.test.ts,tests/content/**/*.test.ts" },
  markdown: { code: "src/markdown/**/*.ts", tests: "tests/markdown/**/*.test.ts" },
  archive: { code: "src/archive/**/*.ts", tests: "tests/archive/**/*.test.ts" },
  content: { code: "src/content/**/*.ts", tests: "tests/content/**/*.test.ts" },
  formats: { code: "src/formats/**/*.ts", tests: "tests/formats/**/*.test.ts" },
  search: { code: "src/search/**/*.ts", tests: "tests/search/**/*.test.ts" },
  urls: { code: "src/urls.ts", tests: "tests/urls.test.ts" },
};
/** Of a hundred changes so many must be noticed. */
const least = 85;

interface Mutant {
  status: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number; column: number } };
}
type Report = { files: Record<string, { mutants: Mutant[] }> };

const isNoticed = ({ status }: Mutant) => status === "Killed" || status === "Timeout";
const isUnnoticed = ({ status }: Mutant) => status === "Survived" || status === "NoCoverage";

/** Tries the tests of a room, or of one of its files, and lists what they did not notice. Gives how many changes were noticed, and how many not. */
function mutate(name: string, code: string): { noticed: number; unnoticed: number } {
  const stryker = join("node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
  const { status } = spawnSync(process.execPath, [stryker, "run", "--mutate", code], {
    stdio: "inherit",
    // Not by Stryker's own `--testFiles`: what changes when a module is read would then be tried with no test at all.
    env: { ...process.env, MUTATION_TESTS: rooms[name]?.tests },
  });
  if (status !== 0) process.exit(status ?? 1);
  const report = join("reports", "mutation", "mutation.json");
  copyFileSync(report, join("reports", "mutation", `${name}.json`));
  const { files } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const mutants = Object.entries(files).flatMap(([file, { mutants: list }]) => list.map((mutant) => ({ file, mutant })));
  for (const { file, mutant } of mutants.filter((one) => isUnnoticed(one.mutant)))
    console.log(
      `${file}:${mutant.location.start.line}:${mutant.location.start.column} ${mutant.mutatorName} ${mutant.replacement}`,
    );
  return {
    noticed: mutants.filter(({ mutant }) => isNoticed(mutant)).length,
    unnoticed: mutants.filter(({ mutant }) => isUnnoticed(mutant)).length,
  };
}

/** The rooms that are named, or all; a file stands for its room. */
const named = process.argv.slice(2).map((argument) => {
  const name = argument.replace(/^src\//, "").split(/[/.]/)[0] ?? "";
  if (!(name in rooms)) {
    console.error(`found ${argument}, expected a file of a room, or one of ${Object.keys(rooms).join(", ")}`);
    process.exit(2);
  }
  return [name, argument.endsWith(".ts") ? argument : (rooms[name]?.code ?? "")] as const;
});
const asked = named.length > 0 ? named : Object.entries(rooms).map(([name, { code }]) => [name, code] as const);

const rows = asked.map(([name, code]) => ({ name, ...mutate(name, code) }));
const share = (noticed: number, unnoticed: number) => (100 * noticed) / Math.max(1, noticed + unnoticed);
const all = rows.reduce((sum, row) => ({ noticed: sum.noticed + row.noticed, unnoticed: sum.unnoticed + row.unnoticed }), {
  noticed: 0,
  unnoticed: 0,
});
for (const { name, noticed, unnoticed } of [...rows, { name: "all", ...all }])
  console.log(
    `${name.padEnd(10)} ${String(noticed + unnoticed).padStart(5)} changes, ${share(noticed, unnoticed).toFixed(1)} % noticed`,
  );
if (share(all.noticed, all.unnoticed) < least) {
  console.error(`found fewer than ${least} changes of a hundred noticed, expected tests that notice more`);
  process.exitCode = 1;
}
