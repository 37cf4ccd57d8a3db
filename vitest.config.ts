import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/support/sites.ts",
    reporters: ["default", "./tests/support/tally.ts"],
    // The sites are built once; a browser needs its time on a busy machine.
    hookTimeout: 120_000,
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
