import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * Runs Astro's own command line without its telemetry: `astro.ts check`.
 * Environment variables set here work in every shell, which a prefix in an npm script does not.
 */
const { status } = spawnSync(process.execPath, [join("node_modules", "astro", "bin", "astro.mjs"), ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
});
process.exitCode = status ?? 1;
