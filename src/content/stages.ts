import { byText } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { Fault } from "./check/check.ts";

/** What comes first brings about what comes later: a file that cannot be read, a name given twice, an id that no file bears, the rest. */
const stages = { file: 0, names: 1, references: 2, rest: 3 } as const;
export type Stage = keyof typeof stages;

/** A fault with its place in the chain of causes. */
export interface StagedFault extends Fault {
  stage: Stage;
}

/** Files with causes before those with what follows from them; within a file likewise, then by line. `lineOf` finds lines by path. */
export function inOrder(found: readonly StagedFault[], lineOf: (file: string, path: Fault["path"]) => number): Problem[] {
  const first = new Map<string, number>();
  for (const { file, stage } of found) first.set(file, Math.min(first.get(file) ?? Infinity, stages[stage]));
  const rank = (file: string) => first.get(file) ?? 0;
  return found
    .map(({ path, about: _about, ...fault }) => ({ ...fault, line: fault.line ?? lineOf(fault.file, path) }))
    .toSorted(
      (a, b) =>
        rank(a.file) - rank(b.file) || byText(a.file, b.file) || stages[a.stage] - stages[b.stage] || a.line - b.line,
    )
    .map(({ stage: _stage, ...problem }) => problem);
}
