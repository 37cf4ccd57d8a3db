import type { Content, Kind } from "../../model/kinds.ts";
import type { Problem } from "../../model/problem.ts";

/** Something wrong in an entry, at a path into its frontmatter (empty: the file as a whole), or on a line of its text. */
export interface Fault extends Omit<Problem, "line"> {
  path: readonly PropertyKey[];
  line?: number;
  /** The file whose own faults may have brought it about, where that is another. */
  about?: string;
}

/** One rule of the content. A check only tells; the caller finds the lines and reports. */
export type Check = (content: Content) => Iterable<Fault>;

/** An entry as read, before anything is known of its shape. */
export interface RawEntry {
  kind: Kind;
  id: string;
  file: string;
  data: unknown;
}

/** The ids of all entries, by kind: the names of the files, whether what they hold is right or not. */
export type Ids = Record<Kind, readonly string[]>;
