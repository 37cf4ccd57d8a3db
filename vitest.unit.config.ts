import { defineConfig } from "vitest/config";

/**
 * The tests that need no built site and no browser: seconds, while one works. `npm test` runs these and all others. Files share what they
 * import, which saves most of the time: a test that changes something of the process changes it back.
 */
export default defineConfig({
  test: {
    include: [
      "tests/*.test.ts",
      "tests/{archive,content,folder,formats,graphics,house,indexing,ingest,language,markdown,model,online,questions,search,styles}/**/*.test.ts",
    ],
    setupFiles: "tests/support/limits.ts",
    isolate: false,
    maxWorkers: 2,
    coverage: {
      include: [
        "src/{archive,content,formats,graphics,indexing,ingest,markdown,model,questions,search}/**/*.ts",
        "src/urls.ts",
      ],
      reporter: ["text-summary"],
      thresholds: { statements: 94, branches: 88, functions: 93, lines: 94 },
    },
  },
});
