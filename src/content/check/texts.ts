import type { Content } from "../../model/kinds.ts";
import type { Fault } from "./check.ts";

/** Articles and pages have a text, and nothing else has. */
export function* checkTexts(content: Content): Iterable<Fault> {
  for (const kind of ["article", "page"] as const)
    for (const { file, body } of content[kind])
      if (kind === "article" ? body.passages.length === 0 : body.blocks.length === 0)
        yield {
          file,
          path: [],
          found: "no paragraph below the frontmatter",
          expected: `the text of the ${kind}`,
          hint: 'Write it below the second "---".',
          isMissing: true,
        };
  for (const kind of ["summit", "state", "topic", "person", "organisation"] as const)
    for (const { file, body } of content[kind])
      if (body.blocks.length > 0)
        yield {
          file,
          path: [],
          found: "a text below the fields",
          expected: "none: only articles and pages have one",
          hint: "What belongs to the entry is one of its fields; see docs/fields.md.",
        };
}
