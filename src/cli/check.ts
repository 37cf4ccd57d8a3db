import type { Archive } from "../archive/archive.ts";
import { counts } from "../language/words.ts";
import { type CheckName, checkNames } from "../content/check/names.ts";
import { mend, tidy } from "../content/mend.ts";
import { isRuleOfWriting } from "../content/editorial/desk.ts";
import { inspect, type Inspection } from "../content/at-work.ts";
import { contentFolder } from "../content/open.ts";
import { readSeals } from "../content/seal/seals.ts";
import { warnings } from "../content/warnings.ts";
import { ContentError, messageOf, type Problem } from "../model/problem.ts";
import { shown } from "../model/unseen.ts";
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

/** What one check, or all, have found. */
interface Found {
  problems: readonly Problem[];
  questions: readonly Problem[];
  /** What drafts still lack, which is no fault. */
  missing: readonly Problem[];
  /** How many problems the other checks have found. */
  others: number;
  /** What is no fault and is told all the same. */
  warnings: readonly string[];
  folder: string;
}

function findAll({ archive, problems, inDrafts, editorial, folder }: Inspection, only: CheckName | undefined): Found {
  const isAsked = ({ check }: Problem) => only === undefined || check === only;
  const all = [...problems, ...inDrafts.filter(({ isMissing }) => !isMissing), ...editorial.faults];
  const asked = all.filter(isAsked);
  return {
    problems: asked,
    questions: editorial.questions.filter(isAsked),
    missing: inDrafts.filter(({ isMissing }) => isMissing).filter(isAsked),
    others: all.length - asked.length,
    warnings: archive && only === undefined ? [...warnings(archive, readSeals(contentFolder()).seals)] : [],
    folder,
  };
}

/** What is no fault, in lines. */
const asides = ({ warnings: told, questions, missing, folder }: Found): string[] => [
  ...told,
  ...questions.map((one) => `${folder}/${one.file}:${one.line}: a question: ${messageOf(one, folder)}`),
  ...missing.map(
    (one) => `${folder}/${shown(one.file)}:${one.line}: a draft, in which is still missing: ${messageOf(one, folder)}`,
  ),
];

/** Tells people what was found: faults on the error output, the rest on the other. */
function tell(found: Found, head: string): void {
  const { problems, folder } = found;
  const mendable = problems.filter(({ mend: one }) => one !== undefined).length;
  if (problems.length > 0) console.error(new ContentError(problems, folder).message);
  else console.log(head);
  if (mendable > 0) console.log(`\`npm run check -- --fix\` mends ${mendable} of them.`);
  for (const one of asides(found)) console.log(one);
}

/** Tells programs the same. */
function tellPrograms(found: Found): void {
  const plain = ({ mend: _mend, ...one }: Problem) => one;
  const { problems, questions, missing, others } = found;
  const lists = { problems: problems.map(plain), others, questions: questions.map(plain), missing: missing.map(plain) };
  console.log(JSON.stringify({ ...lists, warnings: asides(found) }, null, 1));
}

await report(() => {
  const { fix, list, only, json } = readOptions("npm run check:content", options, process.argv.slice(2));
  if (list) {
    for (const name of names) console.log(`${name.padEnd(12)} ${checkNames[name]}`);
    return;
  }
  // Programs read the output, and nothing else.
  const say = (line: string) => (json ? console.error(shown(line)) : console.log(shown(line)));
  const touched = fix ? mendFirst(say) : undefined;
  const inspection = inspect();
  const { archive, inDrafts, drafts } = inspection;
  // Lines stay where they are while problems are told by them, and what was mended in what it says is left as it was typed, so that the change can be read.
  if (touched && archive && inDrafts.every(({ isMissing }) => isMissing))
    for (const { file, what } of tidy(contentFolder(), touched)) say(`${file}: mended ${what.join(" and ")}.`);
  const found = findAll(inspection, only);
  if (process.env["GITHUB_ACTIONS"] === "true") for (const one of found.problems) console.error(annotation(one, found.folder));
  // A rule of writing is asked once the content can be read.
  const isUnasked = !archive && only !== undefined && isRuleOfWriting(only);
  if (found.problems.length > 0 || isUnasked) process.exitCode = 1;
  const others = `Others have found ${found.others}: \`npm run check:content\` tells them.`;
  if (json) tellPrograms(found);
  else if (isUnasked) console.error(`${only} was not asked: it is once all else is right. ${others}`);
  else if (archive && found.others === 0)
    tell(
      found,
      `${soundLine(archive)}${drafts.length > 0 ? ` Beside it ${counts.drafts(drafts.length)}, not published.` : ""}`,
    );
  else tell(found, `Nothing is found by ${only}. ${others}`);
});
