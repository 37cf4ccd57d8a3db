import type { Content, Kind } from "../../model/kinds.ts";
import type { Mend } from "../../model/problem.ts";

/** Something wrong in an entry, at a path into its frontmatter (empty: the file as a whole). */
export interface Fault {
  file: string;
  path: readonly PropertyKey[];
  /** The line, where the fault is in the text below the frontmatter. */
  line?: number;
  found: string;
  expected: string;
  hint?: string | undefined;
  make?: string | undefined;
  /** The file whose own faults may have brought it about, where that is another. */
  about?: string;
  /** What mends it, where no judgement is needed. */
  mend?: Mend | undefined;
}

/** One rule of the content. A check only tells; the caller finds the lines and reports. */
export interface Check {
  name: string;
  description: string;
  check(content: Content): Iterable<Fault>;
}

/** An entry as read, before anything is known of its shape. */
export interface RawEntry {
  kind: Kind;
  id: string;
  file: string;
  data: unknown;
}

/** The ids of all entries, by kind: the names of the files, whether what they hold is right or not. */
export type Ids = Record<Kind, readonly string[]>;
