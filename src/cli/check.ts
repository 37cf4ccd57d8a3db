import { counts } from "../language/words.ts";
import { openArchive } from "../content/open.ts";
import { report } from "./report.ts";
import { readOptions } from "./usage.ts";

await report(() => {
  readOptions("npm run check:content", {}, process.argv.slice(2));
  const archive = openArchive();
  const { articles, summits, states } = archive;
  console.log(
    `The content is sound: ${counts.articles(articles.length)}, ${counts.meetings(summits.length)}, ${counts.states(states.length)}, ${counts.mentions([...archive.mentions()].length)}.`,
  );
});
