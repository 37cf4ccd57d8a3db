import type { Archive } from "../archive/archive.ts";
import { changeLine, meetingDays, meetingLine, meetingName, ordinalName, standingLine } from "../archive/labels.ts";
import { type Change, changeGroups, changesAt, standingOn } from "../archive/membership.ts";
import { namesOf } from "../archive/names.ts";
import { notesOn, type PlacedNote } from "../archive/notes.ts";
import { rolesOf } from "../archive/roles.ts";
import { searchDay } from "../archive/search-day.ts";
import * as words from "../language/words.ts";
import { yearOf } from "../model/day.ts";
import type { Article, Organisation, Page, Person, State, Summit, Topic } from "../model/kinds.ts";
import { byText } from "../model/order.ts";
import type { Shards } from "../model/shards.ts";
import { ofPart } from "./part.ts";
import type { PlacedText, SearchDocument } from "./searched.ts";

const placed = ({ place, note }: PlacedNote): PlacedText => ({ place, text: note.text });
const fact = (name: string, value: string) => `${name}: ${value}`;

function ofArticle(archive: Archive, article: Article): SearchDocument {
  const { title, published, form, language, summary, topics } = article;
  const publisher = archive.get("organisation", article.publisher);
  const meeting = archive.get("summit", article.meeting);
  const named = (kind: "state" | "person") => archive.mentionedIn(kind, [article]).map(({ entry }) => entry.id);
  const on = words.articles.on.replace("{meeting}", meetingName(meeting));
  return {
    kind: "article",
    id: article.id,
    day: published,
    title,
    line: `${words.articles.from(publisher.name, form)} · ${words.formatPublished(article)} · ${on}`,
    summary,
    language,
    names: [],
    filters: {
      year: [yearOf(published)],
      meeting: [meeting.id],
      state: named("state"),
      topic: topics,
      person: named("person"),
      publisher: [publisher.id],
    },
    // A note stands behind its paragraph: who finds the one meets the other.
    texts: [
      ...article.body.blocks.flatMap(({ html, paragraphs }) => [html, ...notesOn(article, paragraphs).map(placed)]),
      ...notesOn(article).map(placed),
    ],
  };
}

const changed = (group: readonly Change[]) =>
  changeLine(group).replace("{states}", group.map(({ state }) => state.name).join(", "));

function ofSummit(archive: Archive, summit: Summit): SearchDocument {
  const host = archive.get("state", summit.host);
  const chair = archive.get("state", summit.chair).name;
  const named = archive.mentionedIn("state", archive.articlesOf(summit.id)).map(({ entry }) => entry.id);
  const { city, document, chairedBy, note } = summit;
  return {
    kind: "summit",
    id: summit.id,
    day: summit.start,
    title: meetingName(summit),
    line: `${meetingLine(summit)} · ${meetingDays(summit)}`,
    names: [...words.meeting.searchNames(city, yearOf(summit.start), ordinalName(summit)), ...(document ? [document] : [])],
    filters: {
      entry: [`summit/${summit.id}`],
      year: [yearOf(summit.start)],
      meeting: [summit.id],
      state: [...new Set([host.id, ...named])],
    },
    texts: [
      meetingLine(summit),
      fact(words.summit.days, meetingDays(summit)),
      fact(words.summit.place, `${city}, ${host.name}, ${words.formatNames[summit.format]}`),
      fact(words.summit.chair, chairedBy ? `${chair} (${chairedBy})` : chair),
      ...(document ? [fact(words.summit.document, document)] : []),
      ...changeGroups(changesAt(archive.states, summit)).map(changed),
      ...summit.outcomes.map(({ text }) => text),
      ...(note ? [note] : []),
    ],
  };
}

function ofState(archive: Archive, state: State): SearchDocument {
  const { span } = standingOn(state, archive.asOf);
  const others = namesOf(state).filter((name) => name !== state.name);
  const line = span ? standingLine(span) : words.state.without;
  return {
    kind: "state",
    id: state.id,
    day: searchDay(archive, "state", state.id),
    title: state.name,
    isName: true,
    line,
    names: [...others, state.iso],
    filters: { entry: [`state/${state.id}`], state: [state.id] },
    texts: [
      line,
      fact(words.state.officialName, state.officialName),
      fact(words.state.capital, state.capital),
      ...(others.length > 0 ? [fact(words.state.foundAs, others.join(", "))] : []),
      ...(state.note ? [state.note] : []),
    ],
  };
}

function ofPerson(archive: Archive, person: Person): SearchDocument {
  const roles = rolesOf(archive, person).map(({ role, article }) => words.people.roleOn(words.formatPublished(article), role));
  const state = person.state === undefined ? undefined : archive.get("state", person.state);
  return {
    kind: "person",
    id: person.id,
    day: searchDay(archive, "person", person.id),
    title: person.name,
    isName: true,
    line: roles.at(-1) ?? state?.name ?? "",
    names: namesOf(person),
    filters: { entry: [`person/${person.id}`], person: [person.id], ...(state ? { state: [state.id] } : {}) },
    texts: [...(person.note ? [person.note] : []), ...roles, ...(state ? [state.name] : [])],
  };
}

const ofOrganisation = (archive: Archive, organisation: Organisation): SearchDocument => ({
  kind: "organisation",
  id: organisation.id,
  day: searchDay(archive, "organisation", organisation.id),
  title: organisation.name,
  isName: true,
  line: words.organisationKindNames[organisation.kind],
  names: namesOf(organisation),
  filters: { entry: [`organisation/${organisation.id}`] },
  texts: [organisation.description],
});

const ofTopic = (archive: Archive, { id, name, question, aliases }: Topic): SearchDocument => ({
  kind: "topic",
  id,
  day: searchDay(archive, "topic", id),
  title: name,
  line: question,
  names: aliases,
  filters: { entry: [`topic/${id}`], topic: [id] },
  texts: [question],
});

const ofPage = (archive: Archive, { id, title, description, body }: Page): SearchDocument => ({
  kind: "page",
  id,
  day: searchDay(archive, "page", id),
  title,
  line: description,
  names: [],
  filters: {},
  texts: body.blocks.map(({ html }) => html),
});

/** What is searched: every page of the archive that can be found, in the order of their days. */
export function searchDocuments(archive: Archive, shards?: Shards): SearchDocument[] {
  const of = <T>(list: readonly T[], document: (archive: Archive, entry: T) => SearchDocument) =>
    list.map((entry) => document(archive, entry));
  const documents = [
    ...of(archive.articles, ofArticle),
    ...of(archive.summits, ofSummit),
    ...of(archive.states, ofState),
    ...of(archive.people, ofPerson),
    ...of(archive.organisations, ofOrganisation),
    ...of(archive.topics, ofTopic),
    ...of(archive.pages, ofPage),
  ];
  return (shards && shards.all.length > 1 ? ofPart(shards, documents) : documents).sort(
    (a, b) => byText(a.day, b.day) || byText(a.kind, b.kind) || byText(a.id, b.id),
  );
}
