import { join } from "node:path";
import { dayOption, today } from "./day-option.ts";
import { verifyOnline } from "./online.ts";
import { manner } from "../online/ask.ts";
import { contentFolder } from "../content/open.ts";
import { manifestName } from "../model/manifest.ts";
import { sealedDifferences } from "./content-digests.ts";
import { MachineError, report } from "./report.ts";
import { flag, type Option, problem, readOptions, UsageError } from "./usage.ts";

const seconds = (about: string, example: string, least: number): Option<number> => ({
  example,
  about,
  read: (value) =>
    /^\d{1,4}(?:\.\d+)?$/.test(value) && Number(value) >= least
      ? Number(value) * 1000
      : problem(`a number of seconds, at least ${least}`),
});
const options = {
  online: flag("asks where articles stood, and where captures of them are listed, whether they are there"),
  json: flag("tells what it has found online for programs"),
  timeout: seconds("how long an answer may take, in seconds; 15 without it", "15", 0.1),
  pause: seconds("how long a host is left alone between two questions, in seconds; 1 without it", "1", 0),
  day: dayOption("the day that the report bears"),
};

/** Tells how the files of the content differ from its manifest; the exit code is 1 where they do. */
function verifyFiles(): void {
  const folder = contentFolder();
  const found = sealedDifferences(folder);
  if (!found)
    throw new MachineError(
      `${join(folder, manifestName)}: found no manifest, expected the one of the content. \`npm run seal\` writes it.`,
    );
  const { files, faulty, added, changed, removed, renamed } = found;
  const told = [
    ...faulty.map(
      (line) => `${manifestName}:${line}: found no digest and path, or a file a second time, expected a line for each file`,
    ),
    ...added.map((file) => `added: ${file}`),
    ...changed.map((file) => `changed: ${file}`),
    ...removed.map((file) => `removed: ${file}`),
    ...renamed.map(({ from, to }) => `renamed: ${from} is ${to} now`),
  ];
  for (const line of told) console.log(line);
  if (told.length === 0) console.log(`All ${files} files are as they were sealed.`);
  else {
    console.error(
      `${told.length} ${told.length === 1 ? "difference" : "differences"} from ${manifestName}. Where they are meant, \`npm run check\` says what each needs, and \`npm run seal\` seals it.`,
    );
    process.exitCode = 1;
  }
}

await report(async () => {
  const { online, json, timeout, pause, day } = readOptions("npm run verify", options, process.argv.slice(2));
  if (!online && (json || timeout !== undefined || pause !== undefined || day !== undefined))
    throw new UsageError("found an option of --online without it, expected --online beside it");
  if (!online) return verifyFiles();
  const manners = {
    ...manner,
    ...(timeout === undefined ? {} : { limit: timeout }),
    ...(pause === undefined ? {} : { pause }),
  };
  await verifyOnline(manners, { day: day ?? today(), json: json === true });
});
