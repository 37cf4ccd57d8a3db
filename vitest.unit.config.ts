import { defineConfig } from "vitest/config";

/** The tests that need no built site and no browser: seconds, while one works. `npm test` runs these and all others. */
export default defineConfig({
  test: {
    include: [
      "tests/*.test.ts",
      "tests/{archive,content,formats,graphics,house,indexing,language,markdown,model,search,styles}/**/*.test.ts",
    ],
    setupFiles: "tests/support/limits.ts",
    isolate: false,
    maxWorkers: 2,
  },
});
