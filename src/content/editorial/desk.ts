import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../archive/archive.ts";
import type { Article } from "../../model/kinds.ts";
import type { Problem } from "../../model/problem.ts";
import type { Fault } from "../check/check.ts";
import type { CheckName } from "../check/names.ts";
import { outlineOf } from "../read/drafts.ts";
import { readFrontmatter } from "../read/frontmatter.ts";
import { sourcesAtHand } from "../read/sources.ts";
import type { Desk, Editorial } from "./editorial.ts";
import { type Exception, idle, isOf, readExceptions } from "./exceptions.ts";
import { notesWithSource } from "./notes.ts";
import { ownWords } from "./own-words.ts";
import { quotations } from "./quotations.ts";
import { unknownNames } from "./unknown.ts";
import { unused } from "./unused.ts";

/** The rules of writing, by the names of their checks. A build does not ask them: what they find is for who writes. */
const rules: Partial<Record<CheckName, Editorial>> = {
  quotations,
  "own-words": ownWords,
  notes: notesWithSource,
  unused,
  unknown: unknownNames,
};
const ruleNames = Object.keys(rules) as CheckName[];

/** Whether a check is one of the rules of writing, which are asked once all else is right. */
export const isRuleOfWriting = (check: CheckName): boolean => ruleNames.includes(check) || check === "exceptions";

/** An archive with the sources that are at hand: of a draft its outline, else the file of its digest. */
function deskAt(folder: string, archive: Archive): Desk {
  const sources = new Map(sourcesAtHand().map(({ sha256, text }) => [sha256, text]));
  const outline = ({ file, draft }: Article) => (draft ? outlineOf(readFileSync(join(folder, file), "utf8")) : "");
  return { archive, sourceOf: (article) => outline(article) || sources.get(article.sourceSha256) };
}

/** What a rule has found. */
interface Found extends Fault {
  check: string;
  subject: string;
  isQuestion: boolean;
}

const askAll = (desk: Desk): Found[] =>
  Object.entries(rules).flatMap(([check, rule]) =>
    [...rule.check(desk)].map((one) => ({ ...one, check, isQuestion: rule.isQuestion === true })),
  );

/** Whether it can be known that an exception finds nothing: not of a draft that cannot be read yet, nor of a source that is not at hand. */
function isKnownToBeIdle({ check, file }: Exception, { archive, sourceOf }: Desk, drafts: readonly string[]): boolean {
  if (drafts.includes(file) && !archive.entries().some(([, entry]) => entry.file === file)) return false;
  if (check !== "own-words") return true;
  const article = archive.articles.find((one) => one.file === file);
  return article === undefined || sourceOf(article) !== undefined;
}

/**
 * What the rules of writing find in a sound archive: faults, and questions that fail nothing. Exceptions are taken out; one that nothing needs is a fault. `drafts` are
 * the files of all drafts, of which the archive may lack some.
 */
export function editorialProblems(
  folder: string,
  archive: Archive,
  drafts: readonly string[] = [],
): { faults: Problem[]; questions: Problem[] } {
  const desk = deskAt(folder, archive);
  const { exceptions, faults: unread } = readExceptions(folder, ruleNames);
  const all = askAll(desk);
  const needed = exceptions.filter((exception) => all.some((one) => isOf(exception, one.check, one)));
  const found = all.filter((one) => !needed.some((exception) => isOf(exception, one.check, one)));
  const isIdle = (one: Exception) =>
    ruleNames.includes(one.check as CheckName) && !needed.includes(one) && isKnownToBeIdle(one, desk, drafts);
  const lineOf = ({ file, path, line }: Fault) =>
    line ?? readFrontmatter(readFileSync(join(folder, file), "utf8")).lineOf(path);
  const problem = (one: Fault & { check: string }): Problem => {
    const { path: _path, about: _about, isQuestion: _isQuestion, ...rest } = one as Found;
    return { ...rest, line: lineOf(one) };
  };
  const ofExceptions = [...unread, ...exceptions.filter(isIdle).map(idle)].map((one) => problem({ ...one, check: "exceptions" }));
  return {
    faults: [...found.filter(({ isQuestion }) => !isQuestion).map(problem), ...ofExceptions],
    questions: found.filter(({ isQuestion }) => isQuestion).map(problem),
  };
}
