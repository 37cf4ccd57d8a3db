import type { Archive } from "../archive/archive.ts";
import { kinds } from "../model/kinds.ts";
import { clue } from "./clue.ts";
import { draftText, publisherText } from "./draft.ts";
import { type Choices, draftFile, draftId } from "./fields.ts";
import type { createKnown, Duplicate } from "./known.ts";
import { propose, type Proposals } from "./proposals.ts";
import { withoutBy } from "./propose/credits.ts";
import { readSource, type Source } from "./source.ts";

/** A file to write, by its path in the content. */
export interface NewFile {
  file: string;
  text: string;
  /** Whether another draft may have brought it already: it then stays as it is. */
  isShared?: true;
}

/** What was made of an input, before anything is written. */
export interface Ingested {
  source: Source;
  proposals: Proposals;
  duplicates: Duplicate[];
}

/** What an input is read with: the archive, what is known so far, and what is given of encoding and address. */
interface Given {
  archive: Archive;
  known: ReturnType<typeof createKnown>;
  encoding?: string | undefined;
  address?: string | undefined;
}

/**
 * Reads an input and proposes what its fields may say.
 * @throws Unreadable for what no article can be made of.
 */
export async function ingest(
  name: string,
  bytes: Uint8Array,
  { archive, known, encoding, address: given }: Given,
): Promise<Ingested> {
  const source = await readSource(name, bytes, encoding);
  if (given !== undefined) source.clues.address.unshift(clue(given, "certain", "as given"));
  const proposals = propose(archive, source);
  const [byline] = proposals.byline;
  for (const one of source.removed)
    if (byline && withoutBy(one.text) === byline.value) one.why = "the byline, which is a field";
  const text = source.paragraphs.map((one) => one.text).join("\n");
  const address = proposals.address[0]?.value;
  const duplicates = known.duplicatesOf({ address, sha256: source.sha256, text });
  known.add(name, address, source.sha256, text);
  return { source, proposals, duplicates };
}

/** The files of a draft as chosen: its own first, and that of its publisher where the archive has none. */
export function filesOf(
  taken: ReadonlySet<string>,
  { source, proposals }: Ingested,
  choices: Choices,
): [NewFile, ...NewFile[]] {
  const own = { file: draftFile(draftId(taken, choices)), text: draftText(source, choices, proposals) };
  const { value, sure, evidence } = choices.publisher ?? {};
  if (!value?.isNew) return [own];
  return [
    own,
    {
      file: `${kinds.organisation.folder}/${value.id}.md`,
      text: publisherText(value.name, `${sure}: ${evidence}`, choices.published?.value.slice(0, 4)),
      isShared: true,
    },
  ];
}
