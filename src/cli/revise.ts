import { join } from "node:path";
import { withRevision } from "../content/add-revision.ts";
import { changesOf, freshRevisions } from "../content/check/revisions.ts";
import { bodyOf, earlierTexts } from "../content/earlier.ts";
import { contentFolder } from "../content/open.ts";
import { type File, listFiles } from "../content/read/files.ts";
import { readFrontmatter } from "../content/read/frontmatter.ts";
import { replaceFile } from "../content/replace-file.ts";
import { fieldsDigest, type RevisedKind, revisedKinds, sealedEntry } from "../content/seal/entries.ts";
import { readSeals } from "../content/seal/seals.ts";
import { kinds } from "../model/kinds.ts";
import { suggestion } from "../model/nearest.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";
import { ContentError } from "../model/problem.ts";
import type { Revision } from "../model/revision.ts";
import { dayOption, today } from "./day-option.ts";
import { report } from "./report.ts";
import { type Option, problem, readOptions, UsageError } from "./usage.ts";

const command = "npm run revise";
const sentence = (example: string, about: string): Option<string> => ({
  example,
  about,
  read: (value) => (value.trim() === "" ? problem("a sentence") : value.trim()),
});
const options = {
  entry: sentence("articles/2013-09-13-…", "the folder and id of the article, summit or state that was changed"),
  what: sentence('"The day of the talks is 12 September."', "what was changed, in a sentence"),
  why: sentence('"The source names it."', "why, in a sentence"),
  day: dayOption("the day of the change"),
};

/** The file that is meant by a folder and an id, or a path. @throws UsageError where there is none. */
function entryNamed(typed: string, folder: string): File & { kind: RevisedKind } {
  const path = typed.replace(/^(?:\.?\/)?(?:content\/)?|\.md$|\/$/g, "");
  const all = listFiles(folder).files.filter((one): one is File & { kind: RevisedKind } =>
    revisedKinds.some((kind) => kind === one.kind),
  );
  const names = all.map(({ kind, id }) => `${kinds[kind].folder}/${id}`);
  const found = all.find(({ file }, index) => names[index] === path || file === `${path}.md`);
  if (found) return found;
  const near = suggestion(path, names);
  throw new UsageError(
    `found no ${path}.md in the content, expected an article, a summit or a state, as in states/syria.${near ? ` ${near}` : ""}`,
  );
}

/** Writes the entry that tells readers of a change, with the earlier wording of each paragraph as far as Git has it. */
await report(() => {
  const { entry, what, why, day = today() } = readOptions(command, options, process.argv.slice(2));
  if (!entry || !what || !why)
    throw new UsageError(
      `found no ${[entry ? [] : ["--entry"], what ? [] : ["--what"], why ? [] : ["--why"]].flat().join(", ")}, expected all three: ${command} -- --entry states/syria --what "…" --why "…"`,
    );
  const folder = contentFolder();
  const { id, kind, file, source } = entryNamed(entry, folder);
  const data = readFrontmatter(source).data as { replaces?: unknown; revisions?: unknown };
  // Whatever is wrong with them is told by the check.
  const replaces = Array.isArray(data.replaces) ? data.replaces.map(String) : [];
  const revisions = Array.isArray(data.revisions) ? (data.revisions as Revision[]) : [];
  const { seals, problems } = readSeals(folder);
  if (problems.length > 0) throw new ContentError(problems, "content");
  const sealed = sealedEntry(seals.entries, kind, { id, replaces });
  if (!sealed)
    throw new UsageError(`found ${file}, which was not published yet: it changes without an entry. \`npm run seal\` seals it.`);
  const now = { id, replaces, body: bodyOf(source), fieldsSha256: fieldsDigest(data) };
  const { words, changes } = changesOf(kind, now, seals);
  if (changes.length === 0)
    throw new UsageError(`found ${file} as it was published, expected a change. Edit it first: what an entry tells stays.`);

  // What an entry that is not sealed yet has already kept is not kept twice.
  const fresh = freshRevisions(revisions, sealed);
  const isKept = (number: ParagraphNumber) => fresh.some(([{ before = {} }]) => String(number) in before);
  const edited = words.filter(({ number, was }) => was !== undefined && !isKept(number));
  const files = [file, ...replaces.map((old) => file.replace(/[^/]+$/, `${old}.md`))];
  const texts = earlierTexts(folder, files, new Set(edited.flatMap(({ was }) => was ?? [])));
  const found = edited.flatMap(({ number, was = "" }) =>
    texts.has(was) ? [[String(number), texts.get(was) ?? ""] as const] : [],
  );
  const written = withRevision(source, { day, what, why, before: Object.fromEntries(found) });
  if (written === undefined)
    throw new UsageError(
      `${file}: found revisions in brackets, expected a line for each entry, with a hyphen before it. Write them so first.`,
    );
  replaceFile(join(folder, file), written);
  const list = (numbers: readonly (ParagraphNumber | string)[]) => numbers.map((number) => `¶${number}`).join(", ");
  const kept = found.map(([number]) => number);
  console.log(`${file}: an entry of ${day} under revisions${kept.length > 0 ? `, with what ${list(kept)} said before` : ""}.`);
  const missing = edited.map(({ number }) => number).filter((number) => !kept.includes(String(number)));
  if (missing.length > 0)
    console.log(`What ${list(missing)} said before was not found in Git: write it under before by hand, word for word.`);
});
