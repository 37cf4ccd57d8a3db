import { citation } from "../../language/words.ts";
import { biblatex } from "./biblatex.ts";
import type { CslItem } from "./csl.ts";
import { ris } from "./ris.ts";

/** How bibliographies leave the archive, by the ending of their files: the media type, and what makes a file of items. */
export const citationFormats = {
  bib: { type: "application/x-bibtex", write: biblatex },
  ris: { type: "application/x-research-info-systems", write: ris },
  "csl.json": {
    type: "application/vnd.citationstyles.csl+json",
    write: (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 1)}\n`,
  },
} as const;

type CitationFormat = keyof typeof citationFormats;
export const citationEndings = Object.keys(citationFormats) as CitationFormat[];

/** The same as a list, with what readers call them. */
export const namedFormats = citationEndings.map((ending) => ({
  ending,
  name: citation.formats[ending],
  ...citationFormats[ending],
}));
