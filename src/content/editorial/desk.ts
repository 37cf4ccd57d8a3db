import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../check/check.ts";
import type { CheckName } from "../check/names.ts";
import type { Problem } from "../../model/problem.ts";
import type { Archive } from "../../archive/archive.ts";
import type { Article } from "../../model/kinds.ts";
import { outlineOf } from "../read/drafts.ts";
import { sourcesAtHand } from "../read/sources.ts";
import { readFrontmatter } from "../read/frontmatter.ts";
import type { Desk, Editorial } from "./editorial.ts";
import { idle, isOf, readExceptions } from "./exceptions.ts";
import { notesWithSource } from "./notes.ts";
import { ownWords } from "./own-words.ts";
import { quotations } from "./quotations.ts";
import { unknownNames } from "./unknown.ts";
import { unused } from "./unused.ts";

/** The rules of writing, by the names of their checks. A build does not ask them: what they find is for who writes. */
const rules: Partial<Record<CheckName, Editorial>> = { quotations, "own-words": ownWords, notes: notesWithSource, unused, unknown: unknownNames };

/** An archive with the sources that are at hand, by their digests; of a draft its outline is one. */
function deskAt(folder: string, archive: Archive): Desk {
  const sources = new Map(sourcesAtHand().map(({ sha256, text }) => [sha256, text]));
  const outline = ({ file, draft }: Article) => (draft ? outlineOf(readFileSync(join(folder, file), "utf8")) : undefined);
  return { archive, hasSources: sources.size > 0, sourceOf: (article) => sources.get(article.sourceSha256) ?? outline(article) };
}

/** What the rules of writing find in a sound archive: faults, and questions that fail nothing. Exceptions are taken out; one that nothing needs is a fault. */
export function editorialProblems(folder: string, archive: Archive): { faults: Problem[]; questions: Problem[] } {
  const desk = deskAt(folder, archive);
  const names = Object.keys(rules) as CheckName[];
  const { exceptions, faults: unread } = readExceptions(folder, names);
  const needed = new Set<(typeof exceptions)[number]>();
  const found = Object.entries(rules).flatMap(([check, rule]) =>
    [...rule.check(desk)].flatMap((one) => {
      const exception = exceptions.find((each) => isOf(each, check, one));
      if (exception) needed.add(exception);
      return exception ? [] : [{ ...one, check, isQuestion: rule.isQuestion === true }];
    }),
  );
  const lineOf = ({ file, path, line }: Fault) => line ?? readFrontmatter(readFileSync(join(folder, file), "utf8")).lineOf(path);
  const told = found.map(({ path, about: _about, isQuestion, ...one }) => ({ isQuestion, problem: { ...one, line: lineOf({ ...one, path }) } }));
  // Where a source is not at hand, nothing is known of what stands in it.
  const isKnown = ({ check }: { check: string }) => check !== "own-words" || desk.hasSources;
  const wrong = [...unread, ...exceptions.filter((one) => names.includes(one.check as CheckName) && !needed.has(one) && isKnown(one)).map(idle)];
  return {
    faults: [...told.filter(({ isQuestion }) => !isQuestion).map(({ problem }) => problem), ...wrong.map(({ path: _path, ...one }) => ({ ...one, check: "exceptions", line: one.line ?? 1 }))],
    questions: told.filter(({ isQuestion }) => isQuestion).map(({ problem }) => problem),
  };
}
