import type { ParagraphNumber } from "./paragraph-number.ts";
import { shown } from "./unseen.ts";

/** Something wrong in the content, with its place: a value that is collected and reported elsewhere. */
export interface Problem {
  /** The name of the check that found it. */
  check?: string | undefined;
  /** The file, relative to the content folder, with forward slashes. */
  file: string;
  /** The line, counted from 1. */
  line: number;
  /** What stands there. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** Whether nothing is wrong yet: something is still to be written. */
  isMissing?: true;
  /** What a rule of writing is about, by which an exception names it. */
  subject?: string | undefined;
  /** What to do about it. */
  hint?: string | undefined;
  /** The file to make, relative to the content folder, where what was found may be new. */
  make?: string | undefined;
  /** What mends it, where no judgement is needed. */
  mend?: Mend | undefined;
}

/** What mends a file: a value of the frontmatter, by its path, or the number that is to be written before a paragraph. */
export type Mend =
  { path: readonly PropertyKey[]; value: ParagraphNumber | string } | { line: number; column: number; mark: ParagraphNumber };

/** A piece of a message, of which nobody reads more. */
const short = (text: string) => (text.length > 400 ? `${text.slice(0, 399)}…` : text);

/** What was found, what was expected, and what to do, without the place. `folder` is that of the content. */
export function messageOf({ found, expected, hint, make }: Problem, folder: string): string {
  const advice = [hint, make && `If it is new, make ${folder}/${make}.`]
    .filter((one) => one !== undefined && one !== "")
    .map((sentence) => ` ${short(String(sentence))}`);
  return `found ${short(found)}, expected ${expected}.${advice.join("")}`;
}

/** One line for one problem: `content/articles/x.md:7: found …, expected …. Did you mean …?` */
const formatProblem = (problem: Problem, folder: string): string =>
  shown(`${folder}${problem.file === "" ? "" : `/${problem.file}:${problem.line}`}: ${messageOf(problem, folder)}`);

/** Thrown with every problem of the content at once. */
export class ContentError extends Error {
  override name = "ContentError";
  readonly problems: readonly Problem[];
  /** The folder of the content, as messages name it. */
  readonly folder: string;

  constructor(problems: readonly Problem[], folder: string) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super([`${count} in the content:`, ...problems.map((problem) => formatProblem(problem, folder))].join("\n"));
    this.problems = problems;
    this.folder = folder;
  }
}
