import { ContentError } from "../model/problem.ts";
import { Refusal } from "../output/refusal.ts";
import { Help, UsageError } from "./usage.ts";

/** A fault of the machine that has been put in words: a port that is taken. */
export class MachineError extends Error {
  override name = "MachineError";
}

/** Exit codes: 1 the content is not sound, or the program itself failed; 2 the command line cannot be carried out; 3 the machine does not let it. */
function codeOf(error: unknown): number | undefined {
  if (error instanceof ContentError) return 1;
  if (error instanceof UsageError) return 2;
  if (error instanceof Refusal) return error.byMachine ? 3 : 2;
  return error instanceof MachineError ? 3 : undefined;
}

/** Runs a command: what is wrong is told in full and without a stack, and the exit code says of what kind it is. */
export async function report(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof Help) {
      console.log(error.message);
      return;
    }
    const code = codeOf(error);
    console.error(code === undefined ? error : (error as Error).message);
    process.exitCode = code ?? 1;
  }
}
