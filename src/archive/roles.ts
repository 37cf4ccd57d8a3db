import type { Article, Person } from "../model/kinds.ts";
import { byText } from "../model/order.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";
import type { Archive } from "./archive.ts";

/** What a person was, as an article reports it in a paragraph. */
interface ReportedRole {
  role: string;
  article: Article;
  paragraph: ParagraphNumber;
}

/** What an article reports a person to be; nothing where it does not say. */
export const roleIn = (person: Person, article: Article): string | undefined =>
  person.roles.find((one) => one.article === article.id)?.role;

/** What a person was reported to be, oldest first. */
export function rolesOf(archive: Archive, person: Person): ReportedRole[] {
  return person.roles
    .map(({ role, article, paragraph }) => ({ role, article: archive.get("article", article), paragraph }))
    .sort((a, b) => byText(a.article.published, b.article.published));
}
