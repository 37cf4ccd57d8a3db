import { readFileSync, writeFileSync } from "node:fs";
import { report } from "./report.ts";
import { readOptions } from "./usage.ts";

const file = "package-lock.json";

/**
 * Takes out of the lock file which Node each package asks for. npm warns of every package that asks for a newer one than the machine's,
 * eleven times with Node 20, and cannot know that the commands run the Node that the project installs. What the project itself asks for stays.
 */
await report(() => {
  readOptions("npm run lock", {}, process.argv.slice(2));
  const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, { engines?: unknown }> };
  for (const [path, entry] of Object.entries(lock.packages)) if (path !== "") delete entry.engines;
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
});
