import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentFolder } from "../content/open.ts";
import { listFiles } from "../content/read/files.ts";
import { newFile } from "../content/replace-file.ts";
import { template } from "../content/template.ts";
import { type Kind, kindNames, kinds } from "../model/kinds.ts";
import { suggestion } from "../model/nearest.ts";
import { idPattern } from "../model/schema.ts";
import { report } from "./report.ts";
import { type Option, problem, readOptions, UsageError } from "./usage.ts";

const id: Option<string> = {
  example: "2024-07-04-tass-belarus-joins",
  about: "the name of the file, without .md: permanent, and made as docs/fields.md says; new-KIND without it, to be renamed",
  read: (value) => (idPattern.test(value) ? value : problem("lower case letters, digits and hyphens")),
};

/** What is known of a new entry: that it is a draft, where its kind has such; of an article what its name says, its day, and its publisher, where that is there. */
function givenBy(kind: Kind, name: string, publishers: readonly string[]): Record<string, string> {
  const draft = "draft" in kinds[kind].schema.shape ? { draft: "true" } : {};
  const [, published, rest = ""] = (kind === "article" && /^(\d{4}(?:-\d{2}){0,2})-(.*)$/.exec(name)) || [];
  const publisher = publishers.filter((one) => rest.startsWith(`${one}-`)).sort((a, b) => b.length - a.length)[0];
  return { ...draft, ...(published ? { published } : {}), ...(publisher ? { publisher } : {}) };
}

/** Writes a file of a kind with every field and what it means. */
await report(() => {
  const [typed = "", ...rest] = process.argv.slice(2).filter((arg, index) => !(arg === "--" && index === 0));
  const command = "npm run new -- KIND";
  const isOption = typed.startsWith("-");
  const options = readOptions(command, { id }, isOption ? [typed, ...rest] : rest);
  const kind = kindNames.find((one) => one === typed);
  if (kind === undefined)
    throw new UsageError(
      `found ${typed === "" || isOption ? "no kind" : `"${typed}"`}, expected one of ${kindNames.join(", ")}, as in npm run new -- article --id ${id.example}. ${suggestion(typed, kindNames) ?? ""}`.trim(),
    );
  const { id: name = `new-${kind}` } = options;
  const folder = contentFolder();
  const file = `${kinds[kind].folder}/${name}.md`;
  const { files } = listFiles(folder);
  const taken = files.find((one) => one.kind === kind && one.id === name);
  if (taken || existsSync(join(folder, file)))
    throw new UsageError(
      `found ${taken?.file ?? file}, which is there already, expected a name that no file has. Nothing was written.`,
    );
  const publishers = files.filter((one) => one.kind === "organisation").map((one) => one.id);
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  newFile(join(folder, file), template(kind, givenBy(kind, name, publishers)));
  console.log(`Wrote ${file}. Fill in what is needed, take out what is not; \`npm run check:content\` says what is missing.`);
});
