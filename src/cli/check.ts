import { counted } from "../archive/labels.ts";
import { openArchive } from "../content/open.ts";
import { report } from "./report.ts";

await report(() => {
  const archive = openArchive();
  const { articles, summits, states } = archive;
  console.log(
    `The content is sound: ${counted(articles.length, "article")}, ${counted(summits.length, "meeting")}, ${counted(states.length, "state")}, ${counted([...archive.mentions()].length, "mention")}.`,
  );
});
