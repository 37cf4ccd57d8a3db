import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/support/sites.ts",
    reporters: ["default", "./tests/support/tally.ts"],
    setupFiles: "tests/support/limits.ts",
    maxWorkers: 2,
  },
});
