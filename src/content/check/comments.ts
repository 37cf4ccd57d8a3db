import type { Read } from "../entries.ts";
import { isDraft } from "../read/drafts.ts";
import type { Fault } from "./check.ts";

/** Comments in what is published: those of a draft are its source, whose words are its publisher's, and go with the content wherever it is taken. */
export function* commentFaults(read: readonly Read[]): Iterable<Fault> {
  for (const { file, text, textLine, source } of read) {
    const at = text.indexOf("<!--");
    if (at < 0 || isDraft(source)) continue;
    const words = text.slice(at + 4).trim().slice(0, 40);
    yield {
      file,
      path: [],
      line: textLine + text.slice(0, at).split("\n").length - 1,
      found: `a comment: “${words}…”`,
      expected: "an account without comments, which no page shows and every copy of the content has",
      hint: "Take it out, and the others with it; what an archivist has to say is a note.",
    };
  }
}
