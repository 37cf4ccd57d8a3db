import type { Archive } from "../archive/archive.ts";
import { meetingName } from "../archive/labels.ts";
import { statusOn } from "../archive/membership.ts";
import { notesOn } from "../archive/notes.ts";
import { article as words, formatDay, noStatus, statusNames } from "../language/words.ts";
import type { Article } from "../model/kinds.ts";
import type { Urls } from "../urls.ts";
import type { CslItem } from "./citation/csl.ts";
import { articleItem } from "./citation/item.ts";

/** A paragraph with what belongs to it. */
interface ParagraphData {
  number: string;
  text: string;
  /** The states that it mentions, in the order of their mentions, with what they were on the last day of the meeting: "Iran: Observer". */
  statuses: string[];
  /** The archivist's notes on it, with the pages that carry them. */
  notes: { text: string; sources: string[] }[];
}

/** An article for programs: its reference, with the rights, and its numbered paragraphs; those that were taken out are not in it. */
export interface ArticleData {
  item: CslItem;
  meeting: string;
  /** As of when the statuses hold: "SCO status on 13 September 2013". */
  statusOn: string;
  paragraphs: ParagraphData[];
}

export function articleData(archive: Archive, urls: Urls, article: Article): ArticleData {
  const summit = archive.get("summit", article.meeting);
  const statusesOf = (ids: Iterable<string>) =>
    [...ids].map((id) => {
      const state = archive.get("state", id);
      const status = statusOn(state, summit.end);
      return `${state.name}: ${status ? statusNames[status].one : noStatus.short}`;
    });
  return {
    item: articleItem(archive, urls, article),
    meeting: meetingName(summit),
    statusOn: words.statusOn(formatDay(summit.end)).replace(/\.$/, ""),
    paragraphs: article.body.passages.map(({ number, text, mentions }) => ({
      number: String(number),
      text,
      statuses: statusesOf(new Set(mentions.filter(({ kind }) => kind === "state").map(({ id }) => id))),
      notes: notesOn(article, [number]).map(({ note }) => ({ text: note.text, sources: note.sources ?? [] })),
    })),
  };
}
