import { defineConfig } from "vitest/config";
import all from "./vitest.config.ts";

/** The tests of other engines, which are not those of the tests: `npm run test:engines`, where Firefox and WebKit are at hand. */
export default defineConfig({
  test: { ...all.test, include: ["tests/engines/**/*.engine.ts"], maxWorkers: 1 },
});
