import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { editorialProblems } from "../content/editorial/desk.ts";
import { contentFolder, openArchive } from "../content/open.ts";
import { replaceFile } from "../content/replace-file.ts";
import { readSeals, sealTexts, type Unsealed, unsealed } from "../content/seal/seals.ts";
import { counts } from "../language/words.ts";
import { manifestName, manifestText } from "../model/manifest.ts";
import { contentDigests } from "./content-digests.ts";
import { dayOption, today } from "./day-option.ts";
import { report } from "./report.ts";
import { readOptions } from "./usage.ts";

const day = dayOption("the day on which what is new is published");

/** Writes a file of the content where it is to be another. */
function write(folder: string, name: string, text: string): boolean {
  const path = join(folder, name);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return false;
  replaceFile(path, text);
  return true;
}

/** What of an entry is sealed that was not, in words. */
function sealedIn({ isNew, numbers, paragraphs }: Unsealed): string {
  if (isNew) return `${paragraphs > 0 ? `${counts.paragraphs(paragraphs)}, ` : ""}for the first time`;
  return numbers.length > 0 ? numbers.map((number) => `¶${number}`).join(", ") : "fields or revisions";
}

await report(() => {
  const options = readOptions("npm run seal", { day }, process.argv.slice(2));
  const archive = openArchive();
  const folder = contentFolder();
  const { seals } = readSeals(folder);
  const open = unsealed(archive, seals);
  const texts = sealTexts(archive, seals, options.day ?? today());
  const written = Object.entries(texts).filter(([name, text]) => write(folder, name, text));
  // Last, as it is over the others as well.
  const isNew = write(folder, manifestName, manifestText(contentDigests(folder)));
  // What is sealed changes only with an entry for readers: what the rules of writing find is better mended before.
  const { faults } = editorialProblems(folder, archive);
  const inOpen = faults.filter(({ file }) => open.some(({ path }) => file === `${path}.md`));
  if (inOpen.length > 0)
    console.log(
      `Sealed, though \`npm run check:content\` finds ${inOpen.length} in it: ${[...new Set(inOpen.map(({ file }) => file))].join(", ")}.`,
    );
  for (const one of open) console.log(`${one.path}: ${sealedIn(one)}`);
  const names = [...written.map(([name]) => name), ...(isNew ? [manifestName] : [])];
  console.log(
    names.length > 0 ? `Sealed in ${names.join(", ")}. Commit them with what they are about.` : "All is sealed as it stands.",
  );
});
