import { afterEach, inject } from "vitest";

/**
 * Read before each file of tests while mutants are tried: after a first failure no further file is read, for the mutant is found, and Vitest
 * would still load each file that follows.
 */
const run = globalThis as { failedIn?: unknown };
const mutant = (inject as (key: string) => unknown)("activeMutant") ?? "none";
if (run.failedIn === mutant) throw new Error("a test before this one has failed");
afterEach(({ task }) => {
  if (task.result?.state === "fail") run.failedIn = mutant;
});
