import type { Archive } from "../archive/archive.ts";
import { ContentError, type Problem } from "../model/problem.ts";
import { editorialProblems } from "./editorial/desk.ts";
import { contentFolder, labelOf, openArchive } from "./open.ts";
import { isDraft } from "./read/drafts.ts";
import { listFiles } from "./read/files.ts";

/** What is found in the content: the archive where all that is published is sound, and what is wrong where it is not. */
export interface Inspection {
  archive?: Archive;
  problems: readonly Problem[];
  /** What is missing or wrong in drafts, or in other files by them. */
  inDrafts: readonly Problem[];
  /** What the rules of writing find, where all that is published is sound: in drafts, too, that can be read. */
  editorial: { faults: readonly Problem[]; questions: readonly Problem[] };
  /** The files of the drafts. */
  drafts: readonly string[];
  /** The folder of the content, as messages name it. */
  folder: string;
}

const tried = (open: () => Archive): { archive?: Archive; problems: readonly Problem[] } => {
  try {
    return { archive: open(), problems: [] };
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems };
    throw error;
  }
};

const draftsIn = (folder: string): string[] => {
  try {
    return listFiles(folder).files.flatMap((one) => (isDraft(one) ? [one.file] : []));
  } catch {
    // A folder that cannot be read is told by the reading of the content.
    return [];
  }
};

/** Looks at the content as it is published, and, where it has drafts, at what they bring with them. */
export function inspect(folder = contentFolder()): Inspection {
  const { archive, problems } = tried(() => openArchive(folder));
  const drafts = draftsIn(folder);
  const told = new Set(problems.map((problem) => JSON.stringify(problem)));
  const whole = drafts.length === 0 ? { archive, problems: [] } : tried(() => openArchive(folder, { drafts: () => true }));
  return {
    ...(archive ? { archive } : {}),
    problems,
    inDrafts: whole.problems.filter((problem) => !told.has(JSON.stringify(problem))),
    editorial: archive ? editorialProblems(folder, whole.archive ?? openAtWork(folder, drafts), drafts) : { faults: [], questions: [] },
    drafts,
    folder: labelOf(folder),
  };
}

/**
 * Opens the archive as it is being written: changes need no revisions yet, and drafts are in it, but for those in which a field is missing or
 * something is wrong.
 * @throws ContentError with what is wrong elsewhere.
 */
export function openAtWork(folder = contentFolder(), drafts: readonly string[] = draftsIn(folder)): Archive {
  const leftOut = new Set<string>();
  for (;;) {
    const { archive, problems } = tried(() => openArchive(folder, { drafts: (file) => !leftOut.has(file), atWork: true }));
    if (archive) return archive;
    const left = drafts.filter((file) => !leftOut.has(file));
    if (left.length === 0) throw new ContentError(problems, labelOf(folder));
    const faulty = left.filter((draft) => problems.some(({ file }) => file === draft));
    // What a draft brings about in another file is not known to be of this one or that.
    for (const file of faulty.length > 0 ? faulty : left) leftOut.add(file);
  }
}
