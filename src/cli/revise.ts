import { join } from "node:path";
import { withRevision } from "../content/add-revision.ts";
import { changedIn } from "../content/check/revisions.ts";
import { bodyOf, earlierTexts } from "../content/earlier.ts";
import { contentFolder } from "../content/open.ts";
import { listFiles } from "../content/read/files.ts";
import { readFrontmatter } from "../content/read/frontmatter.ts";
import { replaceFile } from "../content/replace-file.ts";
import { revisedKinds } from "../content/seal/entries.ts";
import { readSeals } from "../content/seal/seals.ts";
import { kinds } from "../model/kinds.ts";
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

/** Writes the entry that tells readers of a change, with the earlier wording of each paragraph as far as Git has it. */
await report(() => {
  const { entry, what, why, day = today() } = readOptions(command, options, process.argv.slice(2));
  if (!entry || !what || !why)
    throw new UsageError(
      `found no ${[entry ? [] : ["--entry"], what ? [] : ["--what"], why ? [] : ["--why"]].flat().join(", ")}, expected all three: ${command} -- --entry states/syria --what "…" --why "…"`,
    );
  const folder = contentFolder();
  const path = entry.replace(/\.md$/, "");
  const found = listFiles(folder).files.find(
    ({ kind, id }) => `${kinds[kind].folder}/${id}` === path && revisedKinds.some((one) => one === kind),
  );
  if (!found)
    throw new UsageError(`found no ${path}.md in the content, expected an article, a summit or a state, as in states/syria`);
  const { id, kind, file, source } = found;
  const { replaces = [] } = readFrontmatter(source).data as { replaces?: string[] };
  const changed = kind === "article" ? changedIn({ id, replaces, body: bodyOf(source) }, readSeals(folder).seals) : [];
  const edited = changed.filter(({ was, isRemoved }) => was !== undefined && !isRemoved);
  const texts = earlierTexts(folder, file, new Set(edited.flatMap(({ was }) => was ?? [])));
  const before = Object.fromEntries(
    edited.flatMap(({ number, was = "" }) => (texts.has(was) ? [[String(number), texts.get(was) ?? ""]] : [])),
  );
  const written = withRevision(source, { day, what, why, before });
  if (written === undefined)
    throw new UsageError(
      `${file}: found revisions in brackets, expected a line for each entry, with a hyphen before it. Write them so first.`,
    );
  replaceFile(join(folder, file), written);
  const kept = Object.keys(before).map((number) => `¶${number}`);
  console.log(
    `${file}: an entry of ${day} under revisions${kept.length > 0 ? `, with what ${kept.join(", ")} said before` : ""}.`,
  );
  const missing = edited.filter(({ number }) => !(String(number) in before)).map(({ number }) => `¶${number}`);
  if (missing.length > 0)
    console.log(`What ${missing.join(", ")} said before was not found in Git: write it under before by hand, word for word.`);
});
