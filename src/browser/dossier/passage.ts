/** A passage that a reader keeps: the article and the number of the paragraph, with what the reader notes on it. */
export interface Kept {
  article: string;
  paragraph: string;
  note: string;
}

const idPattern = /^\d{4}[a-z0-9-]*$/;
const numberPattern = /^\d+[a-z]*$/;
/** Whether a value names a passage. */
export const isPassage = ({ article, paragraph }: Partial<Kept>): boolean =>
  idPattern.test(String(article)) && numberPattern.test(String(paragraph));

/** Whether both are the same passage, whatever is noted. */
export const isSame = (a: Omit<Kept, "note">, b: Omit<Kept, "note">): boolean =>
  a.article === b.article && a.paragraph === b.paragraph;

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
  const [, article = "", paragraph = ""] = /\/articles\/([^/?#]+)\/(?:index\.html)?(?:\?[^#]*)?#p(\d+[a-z]*)$/.exec(href) ?? [];
  return isPassage({ article, paragraph }) ? { article, paragraph } : undefined;
}
