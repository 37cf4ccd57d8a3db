import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";
import unit from "./vitest.unit.config.ts";

/** The tests of built sites, browsers and commands: all but those that `npm run test:unit` runs, which `npm test` runs first. */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: unit.test?.include ?? [],
    globalSetup: "tests/support/sites.ts",
    reporters: ["default", "./tests/support/tally.ts"],
    setupFiles: "tests/support/limits.ts",
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
