import { ContentError } from "../model/problem.ts";

/** Runs a command: what is wrong in the content or on the command line is told in full and without a stack; exit code 1. */
export async function report(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const expected = error instanceof ContentError || (error instanceof Error && error.constructor === Error);
    console.error(expected ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
