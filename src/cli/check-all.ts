import { spawnSync } from "node:child_process";

/** The checks in turn, the quickest first: content, types, style. The options are those of the content's check. */
const checks = [
  ["node", "src/cli/check.ts", ...process.argv.slice(2)],
  ["node", "src/cli/astro.ts", "check", "--minimumFailingSeverity", "hint"],
  ["biome", "lint", "--error-on-warnings"],
  ["prettier", "--check", "--log-level", "warn", "."],
];
const asksForHelp = process.argv.some((arg) => arg === "--help" || arg === "-h");

for (const [command = "", ...args] of asksForHelp ? checks.slice(0, 1) : checks) {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  process.exitCode = status ?? 1;
  if (status !== 0) break;
}
