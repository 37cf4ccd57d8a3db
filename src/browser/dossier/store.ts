/** A passage that a reader keeps: the article and the number of the paragraph, with what the reader notes on it. */
export interface Kept {
  article: string;
  paragraph: string;
  note: string;
}

const place = "dossier";
const idPattern = /^\d{4}[a-z0-9-]*$/;
const numberPattern = /^\d+[a-z]*$/;
const isPassage = ({ article, paragraph }: Partial<Kept>): boolean =>
  idPattern.test(String(article)) && numberPattern.test(String(paragraph));

/** Whether both are the same passage, whatever is noted. */
export const isSame = (a: Omit<Kept, "note">, b: Omit<Kept, "note">): boolean =>
  a.article === b.article && a.paragraph === b.paragraph;

/** What this browser keeps; nothing where it lets nothing be kept, or holds something else there. */
export function readKept(): Kept[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(found)
      ? (found as Partial<Kept>[])
          .filter((one) => typeof one === "object" && one !== null && isPassage(one))
          .map(({ article = "", paragraph = "", note }) => ({ article, paragraph, note: typeof note === "string" ? note : "" }))
      : [];
  } catch {
    return [];
  }
}

/** Keeps these passages in this browser; false where it does not let them be kept. */
export function writeKept(kept: readonly Kept[]): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** The passages in an address, `?p=ARTICLE.4,ARTICLE.7a`; undefined where it names none. Notes stay with whoever wrote them. */
export function readShared(parameters: URLSearchParams): Kept[] | undefined {
  const shared = parameters.get("p");
  if (shared === null) return undefined;
  const found = shared.split(",").flatMap((one) => {
    const [article = "", paragraph = ""] = one.split(".");
    return isPassage({ article, paragraph }) ? [{ article, paragraph, note: "" }] : [];
  });
  return found.filter((one, index) => found.findIndex((other) => isSame(one, other)) === index);
}

/** The same as an address. */
export const writeShared = (kept: readonly Kept[]): string =>
  `?p=${kept.map(({ article, paragraph }) => `${article}.${paragraph}`).join(",")}`;

/** The passage to which a link leads; nothing where it leads elsewhere. */
export function passageOf(href: string): Omit<Kept, "note"> | undefined {
  const [, article = "", paragraph = ""] = /\/articles\/([^/?#]+)\/(?:\?[^#]*)?#p(\d+[a-z]*)$/.exec(href) ?? [];
  return isPassage({ article, paragraph }) ? { article, paragraph } : undefined;
}
