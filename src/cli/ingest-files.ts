import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { newFile } from "../content/replace-file.ts";
import type { NewFile } from "../ingest/ingest.ts";
import { refuseLong } from "../content/read/decode.ts";
import { Unreadable } from "../content/read/unreadable.ts";
import { MachineError } from "./report.ts";

/** What the machine says when it does not let a file be read or written. */
const words: Record<string, string> = {
  ENOENT: "no such file",
  EISDIR: "a folder, not a file",
  EACCES: "no right to it",
  EPERM: "no right to it",
  EROFS: "a disk that cannot be written",
  ENOSPC: "a full disk",
  EDQUOT: "a disk that is full for this user",
  EEXIST: "a file that is there already",
  ENAMETOOLONG: "a name that is too long for this disk",
};

/** A fault of the machine in words, with what to do. @throws what is none. */
function fault(error: unknown, place: string, doing: string): MachineError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (!(code in words)) throw error;
  return new MachineError(
    `${place}: found ${words[code]}, expected a file to ${doing}. ${doing === "write" ? "Nothing was written of it." : "Look at its name, and at who may read it."}`,
  );
}

/**
 * The bytes of an input; of a hyphen those of the standard input.
 * @throws Unreadable where there are too many. @throws MachineError where they cannot be read.
 */
export function readInput(input: string): Uint8Array {
  try {
    if (input === "-") return readFileSync(0);
    const found = statSync(input);
    if (found.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    refuseLong(found.size);
    return readFileSync(input);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw fault(error, input, "read");
  }
}

/**
 * Writes new files, all or none.
 * @throws MachineError where the machine does not let it.
 */
export function writeAll(folder: string, files: readonly NewFile[]): void {
  const written: string[] = [];
  for (const { file, text, isShared } of files) {
    const path = join(folder, file);
    if (isShared && existsSync(path)) continue;
    try {
      mkdirSync(dirname(path), { recursive: true });
      newFile(path, text);
      written.push(path);
    } catch (error) {
      for (const one of written) rmSync(one);
      throw fault(error, path, "write");
    }
  }
}
