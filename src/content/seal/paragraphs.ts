import type { Sealed } from "../check/kept-numbers.ts";
import { digestsOf } from "../check/numbers.ts";
import type { Article } from "../../model/kinds.ts";
import { byText } from "../../model/order.ts";
import { paragraphNumber, paragraphPattern } from "../../model/paragraph-number.ts";
import type { Problem } from "../../model/problem.ts";
import { digestOf, readLines } from "./lines.ts";

/** What was published of each article, by its id: the numbers of its paragraphs in their order, each with the digest of its text. */
export type Seal = ReadonlyMap<string, readonly Sealed[]>;

/** The file in the content folder that keeps it: a line for each paragraph, in the form of sha256sum, by its address. */
export const sealFile = "paragraphs-sha256.txt";

const form = new RegExp(`^([0-9a-f]{64}) {2}articles/([a-z0-9-]+)/#p(${paragraphPattern})$`);

/** Reads what was published; nothing where no file is there. */
export function readSeal(folder: string): { seal: Seal; problems: Problem[] } {
  const { rows, problems } = readLines(folder, {
    file: sealFile,
    expected: "the digest of a paragraph, two spaces and its address",
    read(line) {
      const [, digest, id, typed] = form.exec(line) ?? [];
      return digest && id && typed ? { digest, id, number: paragraphNumber(typed) } : undefined;
    },
    key: ({ id, number }) => `articles/${id}/#p${number}`,
  });
  const byArticle = [...Map.groupBy(rows, ({ id }) => id)];
  return { seal: new Map(byArticle.map(([id, list]) => [id, list.map(({ number, digest }) => ({ number, digest }))])), problems };
}

/** What was published of an article, under its own id or one that it replaces. */
export const sealedOf = (seal: Seal, { id, replaces }: Pick<Article, "id" | "replaces">): readonly Sealed[] =>
  seal.get([id, ...replaces].find((one) => seal.has(one)) ?? "") ?? [];

/** What an article's paragraphs are now: a paragraph that was taken out keeps the digest of what it was, and all of an article that was withdrawn. */
function sealedNow({ body, withdrawn }: Article, before: readonly Sealed[]): readonly Sealed[] {
  if (withdrawn && before.length > 0) return before;
  const was = new Map(before.map(({ number, digest }) => [number, digest]));
  const digests = digestsOf(body, digestOf);
  return body.places.map(({ number }, index) => ({ number, digest: digests[index] ?? was.get(number) ?? digestOf("") }));
}

/** The numbers of an article's paragraphs that are new or have another text than what is sealed. */
export function unsealedIn(article: Article, seal: Seal): Sealed["number"][] {
  const before = sealedOf(seal, article);
  const was = new Map(before.map(({ number, digest }) => [number, digest]));
  return sealedNow(article, before).flatMap(({ number, digest }) => (was.get(number) === digest ? [] : [number]));
}

/** The lines of the file over what was published. What is sealed of articles that are no longer there stays, but of those that another replaces. */
export function paragraphsText(articles: readonly Article[], seal: Seal): string {
  const all = new Map([...seal, ...articles.map((article) => [article.id, sealedNow(article, sealedOf(seal, article))] as const)]);
  for (const { replaces } of articles) for (const id of replaces) all.delete(id);
  return [...all]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([id, list]) => list.map(({ number, digest }) => `${digest}  articles/${id}/#p${number}\n`))
    .join("");
}
