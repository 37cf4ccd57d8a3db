import { join } from "node:path";
import { contentFolder } from "../content/open.ts";
import { manifestName } from "../model/manifest.ts";
import { sealedDifferences } from "./content-digests.ts";
import { MachineError, report } from "./report.ts";
import { readOptions } from "./usage.ts";

/** Tells how the files of the content differ from its manifest; the exit code is 1 where they do. */
await report(() => {
  readOptions("npm run verify", {}, process.argv.slice(2));
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
});
