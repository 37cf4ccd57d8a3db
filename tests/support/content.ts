import { type Archive, createArchive } from "../../src/archive/archive.ts";
import { openCache } from "../../src/content/read/cache.ts";
import { loadContent } from "../../src/content/load.ts";
import { ContentError, type Problem } from "../../src/model/problem.ts";
import { writeFiles } from "./files.ts";
import { temporaryFolder } from "./project.ts";

/** The least content that is whole: two states, one meeting, one publisher, one article. */
export const least: Record<string, string> = {
  "states/kazakhstan.md": `---
name: Kazakhstan
officialName: Republic of Kazakhstan
iso: KZ
isoNumeric: "398"
capital: Astana
aliases: [Kazakh]
history:
  - status: member
    from: 2024-07-03
    decidedAt: 2024-astana
    sources: [https://example.org/a]
---
`,
  "states/belarus.md": `---
name: Belarus
officialName: Republic of Belarus
iso: BY
isoNumeric: "112"
capital: Minsk
aliases: [Belarusian]
---
`,
  "summits/2024-astana.md": `---
kind: heads-of-state
ordinal: 24
start: 2024-07-03
end: 2024-07-04
city: Astana
coordinates: [51.17, 71.43]
host: kazakhstan
format: in-person
chair: kazakhstan
confidence: one-source
sources: [https://example.org/a]
---
`,
  "organisations/gazette.md": `---
name: The Astana Gazette
kind: news
description: A paper.
---
`,
  "topics/enlargement.md": `---
name: Enlargement
question: Who joins?
aliases: [joins]
---
`,
  "articles/2024-07-04-gazette-belarus-joins.md": `---
title: Belarus joins
publisher: gazette
published: 2024-07-04
meeting: 2024-astana
topics: [enlargement]
form: account
rights: { holder: The Astana Gazette, status: unclear, statement: None found. }
originalUrl: https://example.org/belarus
sourceSha256: ${"a".repeat(64)}
---

Belarus joins, the Kazakh host said.

A second paragraph names Belarus again.
`,
};

/** Writes a content folder: the least content with some files changed, added, or (`undefined`) left out. */
export function writeContent(changes: Record<string, string | undefined> = {}): string {
  const folder = temporaryFolder("content");
  writeFiles(folder, { ...least, ...changes });
  return folder;
}

const noCache = () => openCache("/dev/null/none");

/** The archive over a content of these files alone. */
export function archiveOf(files: Record<string, string>): Archive {
  const folder = temporaryFolder("content");
  writeFiles(folder, files);
  return createArchive(loadContent(folder, { cache: noCache() }));
}

/** The archive over the least content with changes. */
export function archiveWith(changes: Record<string, string | undefined> = {}): Archive {
  return createArchive(loadContent(writeContent(changes), { cache: noCache() }));
}

/** What is wrong in a content folder, each with the line by which it is told; nothing where it is sound. */
export function problemsIn(folder: string): (Problem & { told: string })[] {
  try {
    loadContent(folder, { cache: noCache() });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const told = error.message.split("\n").slice(1);
    return error.problems.map((problem, at) => ({ ...problem, told: told[at] ?? "" }));
  }
}

/** The messages for content with changes, one a problem; none where it is sound. */
export const problemsWith = (changes: Record<string, string | undefined>): string[] =>
  problemsIn(writeContent(changes)).map(({ told }) => told);

/** A file of the least content with one piece of its text replaced; fails where the piece is not there. */
export function edit(file: string, piece: string, by: string): Record<string, string> {
  const text = least[file];
  if (!text?.includes(piece)) throw new Error(`${file} does not contain ${piece}`);
  return { [file]: text.replace(piece, () => by) };
}
