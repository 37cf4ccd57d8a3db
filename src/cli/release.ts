import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentFolder, openArchive } from "../content/open.ts";
import { replaceFile } from "../content/replace-file.ts";
import { releasesFolder, releaseText } from "../content/seal/releases.ts";
import { kindOf } from "../model/kinds.ts";
import { contentDigests, refuseUnsealed } from "./content-digests.ts";
import { dayOption, today } from "./day-option.ts";
import { report } from "./report.ts";
import { problem, readOptions, UsageError } from "./usage.ts";

const command = "npm run release";
const options = {
  what: {
    example: '"The articles on the summits of 2025."',
    about: "what is new, in a sentence",
    read: (value: string) => (/^[^\n]*\S[^\n]*$/.test(value) ? value.trim() : problem("a sentence on one line")),
  },
  day: dayOption("the day of the release"),
};

/** Gives the content as it is sealed a day, with a page and a manifest of its own. */
await report(() => {
  const { what, day = today() } = readOptions(command, options, process.argv.slice(2));
  if (!what) throw new UsageError(`found no --what, expected what is new: ${command} -- --what "…"`);
  const folder = contentFolder();
  const archive = openArchive(folder);
  const newest = [archive.modified, archive.articles.at(-1)?.published, archive.releases.at(-1)?.day]
    .filter((one) => one !== undefined)
    .sort()
    .at(-1);
  if (newest !== undefined && day < newest)
    throw new UsageError(
      `--day ${day}: found a change, an article or a release of ${newest}, expected a day that is not before it.`,
    );
  refuseUnsealed(folder);
  const file = join(folder, releasesFolder, `${day}.txt`);
  if (existsSync(file)) throw new UsageError(`found a release of ${day}, expected a day without one. Name another with --day.`);
  const manifest = new Map([...contentDigests(folder)].filter(([path]) => kindOf(path) !== undefined));
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, releaseText({ day, what, manifest }));
  console.log(`Wrote ${releasesFolder}/${day}.txt, ${manifest.size} files. Run \`npm run seal\` and commit both.`);
});
