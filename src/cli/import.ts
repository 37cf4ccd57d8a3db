import { confirm } from "@clack/prompts";
import { contentFolder, labelOf, openArchive } from "../content/open.ts";
import { type File, listFiles } from "../content/read/files.ts";
import { readFrontmatter } from "../content/read/frontmatter.ts";
import { addressForm } from "../content/check/duplicates.ts";
import { decode } from "../content/read/decode.ts";
import { type CellProblem, columns, draftsOfTable } from "../ingest/table.ts";
import { Unreadable } from "../content/read/unreadable.ts";
import { counts } from "../language/words.ts";
import { type Kind, kindNames } from "../model/kinds.ts";
import { encodingOption } from "./encoding-option.ts";
import { readInput, writeAll } from "./ingest-files.ts";
import { report } from "./report.ts";
import { flag, readOptions, UsageError } from "./usage.ts";

const options = {
  yes: flag("writes without asking, where nothing is wrong"),
  "dry-run": flag("tells what would be written, and writes nothing"),
  json: flag("tells it for programs, and asks nothing"),
  encoding: encodingOption,
};
const command = "npm run import -- FILE.csv";

const placeOf = ({ row, column }: CellProblem) => `row ${row}${column === "" ? "" : `, column ${column}`}`;

/** The addresses that articles and drafts have, in the form in which they are compared, with the file of each. */
function addressesOf(articles: readonly File[]): Map<string, string> {
  return new Map(
    articles.flatMap(({ source, file }) => {
      const { originalUrl } = (readFrontmatter(source).data ?? {}) as { originalUrl?: unknown };
      return typeof originalUrl === "string" && URL.canParse(originalUrl) ? [[addressForm(originalUrl), file] as const] : [];
    }),
  );
}

/** The ids that a draft may name: those of all files, drafts among them. */
const idsOf = (files: readonly File[]) =>
  Object.fromEntries(kindNames.map((kind) => [kind, files.filter((one) => one.kind === kind).map(({ id }) => id)])) as Record<
    Kind,
    string[]
  >;

/** Writes drafts of a table of articles, as a spreadsheet saves it: all of them, or, where a cell is wrong, none. */
await report(async () => {
  const words: string[] = [];
  const given = readOptions(command, options, process.argv.slice(2), { words });
  const [input, ...more] = words;
  if (input === undefined || more.length > 0)
    throw new UsageError(
      `found ${words.length === 0 ? "no file" : `${words.length} files`}, expected one table, as in ${command}. Its first row names the columns: ${columns.join(", ")}.`,
    );
  const folder = contentFolder();
  const archive = openArchive(folder);
  const { files: all } = listFiles(folder);
  const articles = all.filter(({ kind }) => kind === "article");
  const { text } = readTable(input, given.encoding);
  const { files, problems } = draftsOfTable(
    text,
    archive,
    idsOf(all),
    new Set(articles.map(({ id }) => id)),
    addressesOf(articles),
  );
  const label = labelOf(folder);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const tellFiles = () => {
    for (const { file } of files) console.log(`${label}/${file}`);
  };
  if (problems.length > 0) process.exitCode = 1;
  else if (!given.json) tellFiles();
  const isAsked = problems.length === 0 && !given.yes && !given["dry-run"] && !given.json && isTerminal;
  const isWanted =
    given.yes === true ||
    (isAsked && (await confirm({ message: `Write ${counts.drafts(files.length)}?`, initialValue: false })) === true);
  const written = problems.length === 0 && isWanted && !given["dry-run"];
  if (written) writeAll(folder, files);
  if (given.json) console.log(JSON.stringify({ written, files, problems }, null, 1));
  else if (problems.length > 0)
    console.error(
      [
        `${problems.length === 1 ? "1 problem" : `${problems.length} problems`} in ${input}, and nothing written:`,
        ...problems.map((one) => `${input}: ${placeOf(one)}: ${one.message}`),
      ].join("\n"),
    );
  else
    console.log(
      written
        ? `${counts.drafts(files.length)} written.`
        : `${counts.drafts(files.length)} would be written; --yes writes ${files.length === 1 ? "it" : "them"}.`,
    );
});

/** @throws UsageError where the file is no table that can be read. */
function readTable(input: string, encoding: string | undefined): { text: string } {
  try {
    return decode(readInput(input), encoding);
  } catch (error) {
    if (error instanceof Unreadable)
      throw new UsageError(`${input}: ${error.message} A spreadsheet writes a table as CSV, in UTF-8.`);
    throw error;
  }
}
