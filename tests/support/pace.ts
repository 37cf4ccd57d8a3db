/**
 * How many times longer this machine takes than a quiet one with two cores, at least 1: measured by the first build of a run. Every limit
 * of time is multiplied by it, so that a slow machine fails no test that a fast one passes.
 */
export const pace = (): number => Math.max(1, Number(process.env["TEST_PACE"] ?? 1));

/** Notes the pace for this run and the workers it starts: `took` milliseconds for the first build, of which a quiet machine takes 7000. */
export function setPace(took: number): void {
  process.env["TEST_PACE"] = String(Math.max(1, took / 7000));
}
