import { spawnSync } from "node:child_process";

/** The checks in turn, the quickest first: content, types, style. The options are those of the content's check. */
const checks = [
  ["node", "src/cli/check.ts", ...process.argv.slice(2)],
  ["node", "src/cli/astro.ts", "check", "--minimumFailingSeverity", "hint"],
  ["biome", "lint", "--error-on-warnings"],
  ["prettier", "--check", "--log-level", "warn", "."],
];
/** What is asked of the content alone. */
const ofContent = /^(?:-h|--help|--list|--json|--only(?:=.*)?)$/;
const asksForContent = process.argv.some((arg) => ofContent.test(arg));

for (const [command = "", ...args] of asksForContent ? checks.slice(0, 1) : checks) {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  process.exitCode = status ?? 1;
  if (status !== 0) break;
}
