import type { Archive } from "../archive/archive.ts";
import { contentFolder, labelOf, openArchive } from "../content/open.ts";
import { sourcesAtHand } from "../content/read/sources.ts";
import { listFiles } from "../content/read/files.ts";
import { chooseSurest } from "../ingest/fields.ts";
import { filesOf, ingest } from "../ingest/ingest.ts";
import { createKnown } from "../ingest/known.ts";
import { Unreadable } from "../content/read/unreadable.ts";
import { encodingOption } from "./encoding-option.ts";
import { ask, Stopped } from "./ingest-ask.ts";
import { readInput, writeAll } from "./ingest-files.ts";
import { type Outcome, reportData, reportLines } from "./ingest-report.ts";
import { isPageAddress } from "../ingest/page-address.ts";
import { progress } from "./progress.ts";
import { MachineError, report } from "./report.ts";
import { flag, type Option, problem, readOptions, UsageError } from "./usage.ts";

const options = {
  yes: flag("asks nothing: what is surest is taken"),
  "dry-run": flag("tells what would be written, and writes nothing"),
  json: flag("tells it for programs, and asks nothing"),
  encoding: encodingOption,
  url: {
    example: "https://example.org/news/1",
    about: "where the one source stood, where it does not say so itself",
    read: (value) => (isPageAddress(value) ? value : problem("the address of a page")),
  } satisfies Option<string>,
};
const command = "npm run ingest -- FILE…";

/** The files to read: a hyphen, or nothing behind a pipe, is the standard input. */
function inputsOf(words: readonly string[], url: string | undefined): readonly string[] {
  const inputs = words.length === 0 && !process.stdin.isTTY ? ["-"] : [...new Set(words)];
  if (inputs.length === 0)
    throw new UsageError(
      `found no file, expected saved pages, texts or Markdown, as in ${command.replace("FILE…", "page.html text.txt")}, or a text on the standard input`,
    );
  if (url !== undefined && inputs.length > 1)
    throw new UsageError(`found --url with ${inputs.length} files, expected it with one`);
  return inputs;
}

/** What is made of one input; what cannot be is told, and the next one follows. */
async function take(
  input: string,
  archive: Archive,
  known: ReturnType<typeof createKnown>,
  taken: Set<string>,
  { isAsking, given }: { isAsking: boolean; given: { encoding?: string; url?: string; "dry-run"?: true } },
): Promise<Outcome> {
  const name = input === "-" ? "standard input" : input;
  try {
    const ingested = await ingest(name, readInput(input), { archive, known, encoding: given.encoding, address: given.url });
    const { proposals, duplicates } = ingested;
    const same = duplicates.find(({ isSame }) => isSame);
    const choices = isAsking ? await ask(name, ingested, archive) : chooseSurest(proposals);
    const files = filesOf(taken, ingested, choices);
    const outcome: Outcome = { input: name, ingested, choices, files, written: false };
    if (same) return { ...outcome, problem: `not written: ${same.of} has ${same.why} already` };
    if (given["dry-run"]) return outcome;
    writeAll(contentFolder(), files);
    taken.add(/([^/]+)\.md$/.exec(files[0].file)?.[1] ?? "");
    return { ...outcome, written: true };
  } catch (error) {
    if (error instanceof Unreadable) return { input: name, written: false, problem: error.message };
    if (error instanceof MachineError)
      return { input: name, written: false, problem: error.message.replace(`${input}: `, ""), byMachine: true };
    throw error;
  }
}

/** Reads texts and saved pages, proposes what their articles may say, and writes drafts. */
await report(async () => {
  const words: string[] = [];
  const given = readOptions(command, options, process.argv.slice(2), { words });
  const inputs = inputsOf(words, given.url);
  const folder = contentFolder();
  const archive = openArchive(folder);
  const { files } = listFiles(folder);
  const articles = files.filter(({ kind }) => kind === "article");
  const known = createKnown(articles, sourcesAtHand());
  const taken = new Set(articles.map(({ id }) => id));
  const isAsking =
    !given.yes &&
    !given.json &&
    !given["dry-run"] &&
    process.stdin.isTTY === true &&
    process.stdout.isTTY === true &&
    !inputs.includes("-");
  const label = labelOf(folder);
  const { tell, end } = progress(process.stderr);
  const outcomes: Outcome[] = [];
  for (const [at, input] of inputs.entries()) {
    if (inputs.length > 1) tell("Reading", at, inputs.length);
    const outcome = await take(input, archive, known, taken, { isAsking, given }).catch((error: unknown) => {
      if (error instanceof Stopped) return undefined;
      throw error;
    });
    if (!outcome) break;
    outcomes.push(outcome);
    if (inputs.length > 1) end();
    if (!given.json)
      (outcome.problem && !outcome.ingested ? console.error : console.log)(reportLines(outcome, label).join("\n"));
  }
  if (given.json) console.log(JSON.stringify({ inputs: outcomes.map(reportData) }, null, 1));
  const failed = outcomes.filter(({ problem: one }) => one !== undefined);
  if (failed.length > 0 || outcomes.length < inputs.length)
    process.exitCode = failed.some(({ byMachine }) => byMachine) ? 3 : 1;
  if (!given.json && inputs.length > 1)
    console.log(
      `${outcomes.filter(({ written }) => written).length} of ${inputs.length} written${failed.length > 0 ? `, ${failed.length} not: ${failed.map(({ input }) => input).join(", ")}` : ""}.`,
    );
});
