import type { Read } from "../entries.ts";
import { isDraft } from "../read/drafts.ts";
import type { Fault } from "./check.ts";

/** A comment that begins before another has ended: all between is swallowed. */
const unclosed = /<!--(?:(?!-->)[\s\S])*?(?=<!--)/;

/** Comments in what is published: those of a draft are its source, whose words are its publisher's, and go with the content wherever it is taken. In a draft they are still to be retold. */
export function* commentFaults(read: readonly Read[]): Iterable<Fault> {
  for (const one of read) {
    const { file, text, textLine } = one;
    const lineAt = (offset: number) => textLine + text.slice(0, offset).split("\n").length - 1;
    const at = text.indexOf("<!--");
    if (at < 0) continue;
    const open = unclosed.exec(text);
    if (!isDraft(one))
      yield {
        file,
        path: [],
        line: lineAt(at),
        found: `a comment: “${text.slice(at + 4).trim().slice(0, 40)}…”`,
        expected: "an account without comments, which no page shows and every copy of the content has",
        hint: "Take it out, and the others with it; what an archivist has to say is a note.",
      };
    else if (open)
      yield { file, path: [], line: lineAt(open.index), found: "a comment within a comment", expected: "--> at the end of each, or what follows is swallowed" };
    else {
      const count = text.match(/<!--/g)?.length ?? 0;
      yield {
        file,
        path: [],
        line: lineAt(at),
        found: `${count === 1 ? "a comment" : `${count} comments`}`,
        expected: "the account of each paragraph in your own words, and no comment",
        isMissing: true,
      };
    }
  }
}
