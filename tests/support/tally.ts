import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";

/** Whether what a test stands in could not be set up or taken down: then it did not run, and that is a failure. */
function isBroken(test: TestCase): boolean {
  for (
    let above: TestSuite | TestModule | undefined = test.parent;
    above;
    above = above.type === "suite" ? above.parent : undefined
  )
    if (above.errors().length > 0) return true;
  return false;
}

/** What a run of tests came to: `lines` say which tests did not run and why, the last counts. */
export function tally(modules: readonly TestModule[], errors: number): string[] {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = { passed: 0, failed: errors, skipped: 0 };
  const reasons = new Map<string, number>();
  for (const test of tests) {
    const result = test.result();
    if (result.state === "passed") count.passed++;
    // A test that is still pending when all is over was never reached.
    else if (result.state === "failed" || result.state === "pending" || isBroken(test)) count.failed++;
    else {
      count.skipped++;
      const reason = result.note ?? "not chosen";
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  // A file, or a group, that failed without a test to show for it.
  const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const shows = (group: TestModule | TestSuite) =>
    [...group.children.allTests()].some((test) => test.result().state !== "passed");
  count.failed += groups.filter((group) => group.errors().length > 0 && !shows(group)).length;
  return [
    ...[...reasons].map(([reason, number]) => `${number} did not run: ${reason}`),
    `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`,
  ];
}

/** Ends a run with the line `N passed, N failed`, which whoever runs the tests can read without knowing Vitest. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    process.on("exit", () => {
      for (const line of tally(modules, errors.length)) console.log(line);
    });
  }
}
