import type { Day } from "../model/day.ts";
import type { Kind } from "../model/kinds.ts";
import { founded } from "../site.ts";
import type { Archive } from "./archive.ts";

/**
 * The day by which results sort the page of an entry that has none of its own: that of the newest article that names it; else that of its
 * newest status, or of what it published last; else the day on which the SCO was founded.
 */
export function searchDay(archive: Archive, kind: Exclude<Kind, "article" | "summit">, id: string): Day {
  if (kind === "page") return founded;
  const reported = kind === "topic" ? archive.articlesOn(id).at(-1) : archive.passagesOf(kind, id).at(-1)?.article;
  if (reported) return reported.published;
  if (kind === "state") return archive.get("state", id).history.at(-1)?.from ?? founded;
  return (kind === "organisation" && archive.articles.findLast(({ publisher }) => publisher === id)?.published) || founded;
}
