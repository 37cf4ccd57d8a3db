import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { defineConfig } from "vitest/config";

/** Tests of the room of a mutant, and there of its module, run first: they are most likely to notice, and then the others need not run. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [mutant = ""] = this.ctx.config.related ?? [];
    const module = basename(mutant, ".ts");
    const [, room = ""] = /\/src\/(\w+)\//.exec(mutant) ?? [];
    const far = ({ moduleId }: TestSpecification) =>
      basename(moduleId).startsWith(`${module}.`) ? 0 : moduleId.includes(`/tests/${room}/`) ? 1 : 2;
    return (await super.sort(files)).toSorted((a, b) => far(a) - far(b));
  }
}

/**
 * The tests that `npm run mutate` tries each mutant with: those of literal input and output. A mutant that only the real content would
 * catch has survived, and tests that read the sources themselves would find every mutant strange.
 */
export default defineConfig({
  test: {
    // Those of the room, as `tests/mutation/mutate.ts` says.
    include: process.env["MUTATION_TESTS"]?.split(",") ?? ["tests/**/*.test.ts"],
    setupFiles: ["tests/support/limits.ts", "tests/mutation/first-failure.ts"],
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});
