import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sealed } from "./check/kept-numbers.ts";
import { digestsOf } from "./check/numbers.ts";
import type { Article } from "../model/kinds.ts";
import { byText } from "../model/order.ts";
import { paragraphNumber, paragraphPattern } from "../model/paragraph-number.ts";
import type { Problem } from "../model/problem.ts";
import { replaceFile } from "./replace-file.ts";

/** What was published of each article, by its id: the numbers of its paragraphs in their order, each with the digest of its text. */
export type Seal = ReadonlyMap<string, readonly Sealed[]>;

/** The file in the content folder that keeps it: a line for each paragraph, in the form of sha256sum, by its address. */
export const sealFile = "paragraphs-sha256.txt";

/** SHA-256 of a paragraph's plain text in UTF-8, in hexadecimal. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const line = new RegExp(`^([0-9a-f]{64}) {2}articles/([a-z0-9-]+)/#p(${paragraphPattern})$`);

/** Reads what was published; nothing where no file is there. */
export function readSeal(folder: string): { seal: Seal; problems: Problem[] } {
  const path = join(folder, sealFile);
  const seal = new Map<string, Sealed[]>();
  const problems: Problem[] = [];
  const rows = existsSync(path) ? readFileSync(path, "utf8").replace(/\r?\n$/, "").split(/\r?\n/) : [];
  for (const [index, row] of rows.entries()) {
    const [, digest, id, typed] = line.exec(row) ?? [];
    if (digest === undefined || id === undefined || typed === undefined) {
      problems.push({
        file: sealFile,
        line: index + 1,
        found: row === "" ? "an empty line" : JSON.stringify(row.slice(0, 40)),
        expected: "the digest of a paragraph, two spaces and its address",
        hint: "`npm run seal` writes this file. After a merge, keep the lines of both sides, each once.",
      });
      continue;
    }
    const number = paragraphNumber(typed);
    const list = seal.get(id) ?? [];
    seal.set(id, list);
    if (list.some((one) => one.number === number))
      problems.push({ file: sealFile, line: index + 1, found: `articles/${id}/#p${number} a second time`, expected: "one line for each paragraph" });
    else list.push({ number, digest });
  }
  return { seal, problems };
}

/** What an article's paragraphs are now: a paragraph that was taken out keeps the digest of what it was. */
function sealedNow({ body }: Article, before: ReadonlyMap<Sealed["number"], string>): Sealed[] {
  const digests = digestsOf(body, digestOf);
  return body.places.map(({ number }, index) => ({ number, digest: digests[index] ?? before.get(number) ?? digestOf("") }));
}

const digestsBefore = (seal: Seal, id: string) => new Map((seal.get(id) ?? []).map(({ number, digest }) => [number, digest]));

/** What differs from what is sealed. */
export interface Unsealed {
  id: string;
  /** Whether nothing of the article is sealed. */
  isNew: boolean;
  /** The numbers that are new or have another text. */
  numbers: Sealed["number"][];
}

/** The articles that are not sealed as they stand, in their order. */
export function unsealed(articles: readonly Article[], seal: Seal): Unsealed[] {
  return articles.flatMap((article) => {
    const before = digestsBefore(seal, article.id);
    const numbers = sealedNow(article, before).filter(({ number, digest }) => before.get(number) !== digest);
    return numbers.length > 0 ? [{ id: article.id, isNew: before.size === 0, numbers: numbers.map(({ number }) => number) }] : [];
  });
}

/** Writes what is published now over what was, in one step. What is sealed of articles that are no longer there stays. */
export function writeSeal(folder: string, articles: readonly Article[], seal: Seal): void {
  const next = new Map([...seal, ...articles.map((article) => [article.id, sealedNow(article, digestsBefore(seal, article.id))] as const)]);
  const rows = [...next]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([id, list]) => list.map(({ number, digest }) => `${digest}  articles/${id}/#p${number}\n`));
  replaceFile(join(folder, sealFile), rows.join(""));
}
