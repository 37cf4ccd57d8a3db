import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A question as readers put it, and what its answer must hold. */
export interface Asked {
  /**
   * `answer`: it is answered; `choice`: asked back; `none`: there is no card; `absent`: nor is there one as long as the archive does not know whom or
   * what it is about.
   */
  label: "answer" | "choice" | "none" | "absent";
  question: string;
  /** What stands in the answer: days and names, from the histories of states and the data of meetings, which no further article changes. */
  facts: string[];
}

/**
 * The labelled questions, written by readers of the content who did not know the grammar: a line each, `label`, `question` and what must stand in
 * the answer, between tabs.
 */
export const asked: readonly Asked[] = readFileSync(join(import.meta.dirname, "asked.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const [label = "none", question = "", facts = ""] = line.split("\t");
    return { label: label as Asked["label"], question, facts: facts.split("; ").filter((fact) => fact !== "") };
  });
