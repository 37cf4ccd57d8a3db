import type { Archive } from "../archive/archive.ts";
import { counts } from "../language/words.ts";
import { type CheckName, checkNames } from "../content/check/names.ts";
import { mend, tidy } from "../content/mend.ts";
import { isRuleOfWriting } from "../content/editorial/desk.ts";
import { inspect } from "../content/at-work.ts";
import { contentFolder } from "../content/open.ts";
import { readSeals } from "../content/seal/seals.ts";
import { warnings } from "../content/warnings.ts";
import { ContentError, messageOf, type Problem } from "../model/problem.ts";
import { annotation } from "./annotation.ts";
import { report } from "./report.ts";
import { flag, type Option, problem, readOptions } from "./usage.ts";

const names = Object.keys(checkNames) as CheckName[];
const options = {
  fix: flag("mends what needs no judgement"),
  list: flag("names every check, and what it holds"),
  only: {
    example: "links",
    about: "tells what one check has found, of those that --list names",
    read: (value) => names.find((name) => name === value) ?? problem(`one of ${names.join(", ")}`),
  } satisfies Option<CheckName>,
  json: flag("tells it for programs"),
};

/** Mends what can be mended, causes first, and tells it; what is left is told by the check that follows. Returns the files that were touched. */
function mendFirst(say: (line: string) => void, rounds = 3): ReadonlySet<string> {
  const { problems, inDrafts } = inspect();
  const mended = mend(contentFolder(), [...problems, ...inDrafts]);
  for (const { file, line, found, mend: one } of mended)
    say(`${file}:${line}: mended ${found}: it is ${one && ("mark" in one ? one.mark : one.value)} now.`);
  // What follows from a wrong number is seen once that is right.
  const more = rounds > 1 && mended.some(({ mend: one }) => one && "mark" in one) ? mendFirst(say, rounds - 1) : [];
  return new Set([...mended.map(({ file }) => file), ...more]);
}

const soundLine = (archive: Archive): string => {
  const { articles, summits, states } = archive;
  const mentions = [...archive.mentions()].length;
  return `The content is sound: ${counts.articles(articles.length)}, ${counts.meetings(summits.length)}, ${counts.states(states.length)}, ${counts.mentions(mentions)}.`;
};

await report(() => {
  const { fix, list, only, json } = readOptions("npm run check:content", options, process.argv.slice(2));
  if (list) {
    for (const name of names) console.log(`${name.padEnd(12)} ${checkNames[name]}`);
    return;
  }
  // Programs read the output, and nothing else.
  const say = (line: string) => (json ? console.error(line) : console.log(line));
  const touched = fix ? mendFirst(say) : undefined;
  const { archive, problems: published, inDrafts, editorial, drafts, folder } = inspect();
  // Lines stay where they are while problems are told by them, and what was mended in what it says is left as it was typed, so that the change can be read.
  if (touched && archive && inDrafts.every(({ isMissing }) => isMissing))
    for (const { file, what } of tidy(contentFolder(), touched)) say(`${file}: mended ${what.join(" and ")}.`);
  const isAsked = ({ check }: Problem) => only === undefined || check === only;
  // What a draft still lacks is no fault of it.
  const all = [...published, ...inDrafts.filter(({ isMissing }) => !isMissing), ...editorial.faults];
  const missing = inDrafts.filter(({ isMissing }) => isMissing).filter(isAsked);
  const [problems, questions] = [all.filter(isAsked), editorial.questions.filter(isAsked)];
  // What is no fault and is told all the same, once nothing else is to be told.
  const told = [
    ...(archive && only === undefined ? warnings(archive, readSeals(contentFolder()).seals) : []),
    ...questions.map((one) => `${folder}/${one.file}:${one.line}: a question: ${messageOf(one, folder)}`),
    ...missing.map((one) => `${folder}/${one.file}:${one.line}: a draft, in which is still missing: ${messageOf(one, folder)}`),
  ];
  /** A rule of writing that was not asked, as the content cannot be read. */
  const isUnasked = !archive && only !== undefined && isRuleOfWriting(only);
  if (problems.length > 0 || isUnasked) process.exitCode = 1;
  if (process.env["GITHUB_ACTIONS"] === "true") for (const one of problems) console.error(annotation(one, folder));
  const plain = ({ mend: _mend, ...one }: Problem) => one;
  if (json)
    console.log(
      JSON.stringify(
        { problems: problems.map(plain), questions: questions.map(plain), missing: missing.map(plain), warnings: told },
        null,
        1,
      ),
    );
  else if (problems.length > 0) {
    console.error(new ContentError(problems, folder).message);
    const mendable = problems.filter(({ mend: one }) => one !== undefined).length;
    if (mendable > 0) console.log(`\`npm run check -- --fix\` mends ${mendable} of them.`);
    for (const one of told) console.log(one);
  } else if (isUnasked)
    console.error(
      `${only} was not asked: it is once all else is right. Others have found ${all.length}: \`npm run check:content\` tells them.`,
    );
  else if (!archive || all.length > 0)
    for (const one of [
      `Nothing is found by ${only}. Others have found ${all.length}: \`npm run check:content\` tells them.`,
      ...told,
    ])
      console.log(one);
  else {
    const line = drafts.length > 0 ? ` Beside it ${counts.drafts(drafts.length)}, not published.` : "";
    for (const one of [`${soundLine(archive)}${line}`, ...told]) console.log(one);
  }
});
