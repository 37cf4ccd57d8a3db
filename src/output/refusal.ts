/** Thrown where a folder cannot be written: the message says which, what was found, what was expected, and what to do. Nothing was changed. */
export class Refusal extends Error {
  override name = "Refusal";
  /** Whether the machine is what does not let it: a disk, a permission. */
  readonly byMachine: boolean;

  constructor(message: string, { byMachine = false } = {}) {
    super(message);
    this.byMachine = byMachine;
  }
}

const words: Record<string, string> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "a place that can only be read",
  ENOSPC: "a full disk",
  EDQUOT: "a disk of which no more may be used",
  // What Node makes of a full disk while it copies a folder.
  EIO: "a disk that takes no more: full, or at fault",
  ENOTDIR: "a file where a folder was expected",
  ELOOP: "links that lead round in a circle",
  ENAMETOOLONG: "a name that is too long",
};

/** What the system says of a disk, a file or a permission, in words; nothing where the error is another. */
export function systemFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return words[(error as NodeJS.ErrnoException).code ?? ""] ?? systemFault(error.cause);
}
