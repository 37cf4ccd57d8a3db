import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../../src/content/open.ts";
import { sco } from "../../src/site.ts";

/** A sequence of numbers from 0 to 1 that is the same in every run (linear congruential, Numerical Recipes). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const common =
  "agreement border cooperation council crisis culture dialogue digital discussed economy energy environment exchange foreign forum growth health infrastructure initiative innovation investment joint leaders legal measures ministers mutual negotiations partners peace plan political poverty project proposal region reported resolution respect rights road rural security session settlement signed space stability statement strategy summit support sustainable talks tourism trade training transport treaty trust visit water welcomed youth".split(
    " ",
  );

/** Made-up words of two to four syllables, for the long tail that every natural text has. */
function madeUp(count: number): string[] {
  const syllables =
    "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran clet drim flos grun plas quel strom thad vorn".split(" ");
  return Array.from({ length: count }, (_, index) => {
    const [a = 0, b = 0, c = 0] = [index % 30, Math.floor(index / 30) % 30, Math.floor(index / 900)];
    return `${syllables[a]}${syllables[b]}${c > 0 ? syllables[c] : ""}`;
  });
}

/** By rank: a hundred made-up function words, the common words of the subject, then the tail. */
const vocabulary = [...madeUp(100), ...common, ...madeUp(8000).slice(100)];

/** The archive's own content with `count` made-up articles besides, in a folder for the time of a benchmark: about 470 words each. */
export function benchContent(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-content-"));
  cpSync("content", folder, { recursive: true });
  const archive = openArchive("content");
  const random = sequence(20010615);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const named = [...archive.states, ...archive.people, ...archive.organisations].map(({ name }) => name);
  const councils = archive.summits.filter(({ kind }) => kind === "heads-of-state");
  const publishers = archive.organisations.filter(({ kind }) => kind === "news");
  // Zipf's law: the chance of a word is inverse to its rank.
  const zipf = () => vocabulary[Math.floor(Math.exp(random() * Math.log(vocabulary.length + 1))) - 1] ?? "word";
  const words = (length: number) => Array.from({ length }, () => (random() < 0.08 ? pick(named) : zipf())).join(" ");
  for (let index = 0; index < count; index++) {
    const summit = pick(councils);
    const publisher = pick(publishers);
    const id = `${summit.end}-${publisher.id}-report-${index}`;
    const paragraphs = Array.from({ length: 9 }, (_, nth) => `The ${nth < 3 ? "SCO also " : ""}${words(50)}.`);
    const topic = pick(archive.topics).id;
    // Who holds it is one of few, so that the lists of these grow long.
    const holder = () =>
      pick([
        ...archive.states.slice(0, 8).map(({ id: of }) => `state: ${of}`),
        `person: ${pick(archive.people).id}`,
        `organisation: ${sco}`,
      ]);
    const positions = Array.from(
      { length: 3 },
      (_, nth) =>
        `  - { topic: ${topic}, holder: { ${holder()} }, paragraph: ${nth + 1}, summary: "${words(16).replaceAll('"', "")}." }`,
    );
    const year = join(folder, "articles", summit.end.slice(0, 4));
    mkdirSync(year, { recursive: true });
    writeFileSync(
      join(year, `${id}.md`),
      `---
title: "${pick(archive.states).name}: ${words(7).replaceAll('"', "")}"
publisher: ${publisher.id}
published: ${summit.end}
meeting: ${summit.id}
topics: [${topic}]
positions:
${positions.join("\n")}
form: account
rights: { holder: Nobody, status: unclear, statement: Made up for a benchmark. }
originalUrl: https://example.org/${index}
sourceSha256: ${index.toString(16).padStart(64, "f")}
---

${paragraphs.join("\n\n")}
`,
    );
  }
  return folder;
}
