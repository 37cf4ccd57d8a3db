import { contentFolder, openArchive } from "../content/open.ts";
import { readSeal, sealFile, unsealed, writeSeal } from "../content/seal.ts";
import { counts } from "../language/words.ts";
import { report } from "./report.ts";
import { readOptions } from "./usage.ts";

await report(() => {
  readOptions("npm run seal", {}, process.argv.slice(2));
  const { articles } = openArchive();
  const folder = contentFolder();
  const { seal } = readSeal(folder);
  const open = unsealed(articles, seal);
  if (open.length > 0) writeSeal(folder, articles, seal);
  for (const { id, isNew, numbers } of open)
    console.log(
      `${id}: ${isNew ? `${counts.paragraphs(numbers.length)}, for the first time` : numbers.map((number) => `¶${number}`).join(", ")}`,
    );
  console.log(open.length > 0 ? `Sealed in ${sealFile}. Commit it with the articles.` : "All is sealed as it stands.");
});
