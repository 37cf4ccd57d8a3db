import { createHash } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import { meetingName } from "../archive/labels.ts";
import { statusOn } from "../archive/membership.ts";
import { notesOn } from "../archive/notes.ts";
import { article as words, formatDay, noStatus, statusNames } from "../language/words.ts";
import type { Article } from "../model/kinds.ts";
import { earlierPlace, revisionNames } from "../model/revision.ts";
import type { Urls } from "../urls.ts";
import type { CslItem } from "./citation/csl.ts";
import { articleItem } from "./citation/item.ts";

/** A paragraph with what belongs to it. */
interface ParagraphData {
  number: string;
  text: string;
  /** The digest of the text, in UTF-8: what a citation of it can be held against. */
  sha256: string;
  /** The states that it mentions, in the order of their mentions, with what they were on the last day of the meeting: "Iran: Observer". */
  statuses: string[];
  /** The archivist's notes on it, with the pages that carry them. */
  notes: { text: string; sources: string[] }[];
}

/** What a paragraph said before it was corrected. */
interface EarlierData {
  number: string;
  text: string;
  sha256: string;
  /** The day of the correction, its place on the page of the article, what was corrected and why. */
  until: string;
  place: string;
  what: string;
  why: string;
}

/** An article for programs: its reference, with the rights, and its numbered paragraphs; those that were taken out are not in it. */
export interface ArticleData {
  item: CslItem;
  meeting: string;
  /** As of when the statuses hold: "SCO status on 13 September 2013". */
  statusOn: string;
  paragraphs: ParagraphData[];
  /** The wordings that were corrected, oldest first. */
  earlier: EarlierData[];
  /** Paragraphs that were taken out. */
  removed: { number: string; day: string; why: string }[];
  /** Of an article that is no longer published, when and why it was withdrawn: it has no paragraphs. */
  withdrawn?: { day: string; why: string };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Every wording that was corrected. */
function earlierIn({ revisions }: Article): EarlierData[] {
  const names = revisionNames(revisions);
  return revisions.flatMap(({ day, what, why, before }, index) =>
    Object.entries(before).map(([number, text]) => ({
      number,
      text,
      sha256: sha256(text),
      until: day,
      place: earlierPlace(number, names[index]),
      what,
      why,
    })),
  );
}

export function articleData(archive: Archive, urls: Urls, article: Article): ArticleData {
  const { withdrawn } = article;
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
    paragraphs: (withdrawn ? [] : article.body.passages).map(({ number, text, mentions }) => ({
      number: String(number),
      text,
      sha256: sha256(text),
      statuses: statusesOf(new Set(mentions.filter(({ kind }) => kind === "state").map(({ id }) => id))),
      notes: notesOn(article, [number]).map(({ note }) => ({ text: note.text, sources: note.sources ?? [] })),
    })),
    earlier: withdrawn ? [] : earlierIn(article),
    removed: withdrawn
      ? []
      : article.body.places.flatMap(({ number, removal }) => (removal ? [{ number: String(number), ...removal }] : [])),
    ...(withdrawn ? { withdrawn } : {}),
  };
}
