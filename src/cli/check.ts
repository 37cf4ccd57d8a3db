import { counts } from "../language/words.ts";
import { mend } from "../content/mend.ts";
import { contentFolder, openArchive } from "../content/open.ts";
import { readSeals } from "../content/seal/seals.ts";
import { warnings } from "../content/warnings.ts";
import { ContentError } from "../model/problem.ts";
import { report } from "./report.ts";
import { type Option, readOptions } from "./usage.ts";

const fix: Option<true> = { example: "yes", isFlag: true, about: "mends what needs no judgement", read: () => true };

/** Mends what can be mended, causes first, and tells it; what is left is told by the check that follows. */
function mendFirst(rounds = 3): void {
  try {
    openArchive();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const mended = mend(contentFolder(), error.problems);
    for (const { file, line, found, mend: one } of mended)
      console.log(`${file}:${line}: mended ${found}: it is ${one && ("mark" in one ? one.mark : one.value)} now.`);
    // What follows from a wrong number is seen once that is right.
    if (rounds > 1 && mended.some(({ mend: one }) => one && "mark" in one)) mendFirst(rounds - 1);
  }
}

await report(() => {
  const options = readOptions("npm run check:content", { fix }, process.argv.slice(2));
  if (options.fix) mendFirst();
  const archive = openArchive();
  const { articles, summits, states } = archive;
  console.log(
    `The content is sound: ${counts.articles(articles.length)}, ${counts.meetings(summits.length)}, ${counts.states(states.length)}, ${counts.mentions([...archive.mentions()].length)}.`,
  );
  for (const warning of warnings(archive, readSeals(contentFolder()).seals)) console.log(warning);
});
