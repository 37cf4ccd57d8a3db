import type { Archive } from "../archive/archive.ts";
import { meetingDays, meetingLine, meetingName } from "../archive/labels.ts";
import { confidenceOf } from "../archive/membership.ts";
import { formatDay, statementWords as words, statusNames } from "../language/words.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";
import { hostOf } from "../model/sources.ts";

/** A statement of fact that the archive makes itself, with the pages that carry it. */
type Statement = {
  id: string;
  entryKind: "summit" | "state" | "person" | "organisation" | "article";
  entry: string;
  field: "meeting" | "chair" | "outcome" | "status" | "description" | "note";
  paragraph?: ParagraphNumber;
  text: string;
  sources: string[];
  notSeen?: string[];
  confidence?: string;
};

type Said = Omit<Statement, "id" | "entryKind" | "entry" | "notSeen" | "confidence" | "paragraph"> & {
  paragraph?: ParagraphNumber | undefined;
  notSeen?: string[] | undefined;
  confidence?: string | undefined;
};

/** Those of one entry, each with its place among those of the same field. */
function numbered(entryKind: Statement["entryKind"], entry: string, said: readonly Said[]): Statement[] {
  const count = new Map<string, number>();
  return said.map(({ field, paragraph, text, sources, notSeen, confidence }) => {
    const number = (count.get(field) ?? 0) + 1;
    count.set(field, number);
    return {
      id: `${entryKind}/${entry}#${field}-${number}`,
      entryKind,
      entry,
      field,
      ...(paragraph === undefined ? {} : { paragraph }),
      text,
      sources,
      ...(notSeen ? { notSeen } : {}),
      ...(confidence ? { confidence } : {}),
    };
  });
}

/** A note names pages of its own, or none: what it compares an entry with is no source of it. */
const noted = (note: string | undefined, sources: string[] | undefined, paragraph?: ParagraphNumber): Said[] =>
  note === undefined ? [] : [{ field: "note", text: note, sources: sources ?? [], paragraph }];

/** Every statement of fact of an archive: of meetings, statuses, descriptions and notes. What articles report is in their own tables. */
export function statements(archive: Archive): Statement[] {
  const nameOf = (id: string) => archive.get("state", id).name;
  const ofSummits = archive.summits.flatMap((summit) => {
    const { id, city, host, chair, chairBasis, format, sources, notSeen, confidence, outcomes, note } = summit;
    const [name, place] = [meetingName(summit), format === "virtual" ? undefined : `${city}, ${nameOf(host)}`];
    const carried = { sources, notSeen, confidence };
    return numbered("summit", id, [
      { field: "meeting", text: words.meeting(name, meetingLine(summit), meetingDays(summit), place), ...carried },
      { field: "chair", text: words.chair(name, nameOf(chair), chairBasis), ...carried },
      ...outcomes.map((one): Said => ({
        field: "outcome",
        text: one.text,
        ...(one.sources ? { sources: one.sources } : carried),
      })),
      ...noted(note, undefined),
    ]);
  });
  const ofStates = archive.states.flatMap(({ id, name, history, note, sources }) =>
    numbered("state", id, [
      ...history.flatMap((span): Said[] => {
        const until = span.until === undefined ? undefined : formatDay(span.until);
        const text = words.status(name, statusNames[span.status].inText, formatDay(span.from), until, span.certain);
        return [
          { field: "status", text, sources: span.sources, notSeen: span.notSeen, confidence: confidenceOf(span) },
          ...noted(span.note, undefined),
        ];
      }),
      ...noted(note, sources),
    ]),
  );
  const ofOthers = [
    ...archive.people.flatMap(({ id, note, sources }) => numbered("person", id, noted(note, sources))),
    ...archive.organisations.flatMap(({ id, description, sources }) =>
      numbered("organisation", id, sources ? [{ field: "description", text: description, sources }] : []),
    ),
    ...archive.articles.flatMap(({ id, notes }) =>
      numbered(
        "article",
        id,
        notes.flatMap(({ paragraph, text, sources }) => noted(text, sources, paragraph)),
      ),
    ),
  ];
  return [...ofSummits, ...ofStates, ...ofOthers];
}

/** Every page on which the archive rests, in the order of their addresses, with what it carries. */
export function sourcesOf(archive: Archive) {
  const pages = new Map<string, { seen?: boolean; article?: string; statements: string[] }>();
  const page = (url: string, isSeen?: boolean) => {
    const found = pages.get(url) ?? { statements: [] };
    if (isSeen !== undefined) found.seen = found.seen === true || isSeen;
    pages.set(url, found);
    return found;
  };
  for (const { id, originalUrl } of archive.articles) page(originalUrl).article = id;
  for (const { id, sources, notSeen = [] } of statements(archive)) {
    for (const url of sources) page(url, true).statements.push(id);
    for (const url of notSeen) page(url, false).statements.push(id);
  }
  return [...pages]
    .map(([url, { seen, article, statements: carried }]) => ({
      url,
      host: hostOf(url),
      ...(seen === undefined ? {} : { seen }),
      ...(article === undefined ? {} : { article }),
      statements: carried,
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
