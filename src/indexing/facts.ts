import type { Archive } from "../archive/archive.ts";
import { headOf, type HeldPosition, holderKey, holderKinds, positionsIn } from "../archive/holders.ts";
import { confidenceOf } from "../archive/membership.ts";
import { rolesOf } from "../archive/roles.ts";
import { formatPublished } from "../language/words.ts";
import type { Article, State, Summit } from "../model/kinds.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";
import type { Facts, MeetingFact, PositionFact, RoleFact, Shelf, StateFact } from "../questions/facts.ts";
import { variedFirst } from "../questions/varied.ts";
import { scriptOf } from "../search/normal.ts";
import { founded } from "../site.ts";
import type { Urls } from "../urls.ts";

/** So many positions from one meeting a shelf holds, and so many offices of a person: an answer is short, and leads to the page with all of them. */
const most = 8;
const rolesEach = 2;

const stateFact = ({ id, name, history }: State): StateFact => ({
  id,
  name,
  history: history.map((span) => {
    const { status, from, until, decidedAt, certain, effect } = span;
    return { status, from, until, decidedAt, certain, effect, confidence: confidenceOf(span) };
  }),
});

function meetingFact(archive: Archive, urls: Urls, summit: Summit): MeetingFact {
  const { id, kind, ordinal, start, end, city, host, chair, chairedBy, chairBasis, format, document, confidence } = summit;
  return {
    ...{ id, kind, ordinal, start, end, city, host, chair, chairedBy, chairBasis, format, document, confidence },
    cities: [city, ...summit.cityAliases].filter((name) => scriptOf(name) === "Latin"),
    onDay: urls.onDay(end),
    articles: archive.articlesOf(id).length,
  };
}

/** Under which keys a position lies: its topic, its holder and whom the holder stands with, and each of these with the topic. */
function keysOf(archive: Archive, { holder, topic }: HeldPosition): string[] {
  const holders = [...new Set([holder, headOf(archive, holder)].map(holderKey))];
  return [`topic/${topic}`, ...holders, ...holders.map((key) => `${key}/${topic}`)];
}

function factOf(urls: Urls, article: Article, publisher: string, text: string, paragraph: ParagraphNumber) {
  return { text, paragraph, url: urls.paragraph(article.id, paragraph), publisher, day: formatPublished(article) };
}

/** What was reported, by the keys under which answers look for it. */
export function shelvesOf(archive: Archive, urls: Urls): Map<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  const shelfAt = (key: string): Shelf => {
    const shelf = shelves.get(key) ?? { meetings: [] };
    shelves.set(key, shelf);
    return shelf;
  };
  const publisherOf = ({ publisher }: Article) => archive.get("organisation", publisher).name;
  for (const { id } of archive.summits)
    for (const article of archive.articlesOf(id))
      for (const position of positionsIn(archive, article)) {
        const { holder, topic, summary, paragraph } = position;
        const reported = factOf(urls, article, publisherOf(article), summary, paragraph);
        const fact: PositionFact = { holder: holderKey(holder), topic, ...reported };
        for (const key of keysOf(archive, position)) {
          const { meetings } = shelfAt(key);
          if (meetings.at(-1)?.id !== id) meetings.push({ id, total: 0, positions: [] });
          const here = meetings.at(-1);
          if (!here) continue;
          here.total++;
          here.positions.push(fact);
        }
      }
  for (const { meetings } of shelves.values())
    for (const here of meetings) here.positions = variedFirst(here.positions).slice(0, most);
  for (const person of archive.people) {
    const byMeeting = Map.groupBy(rolesOf(archive, person), ({ article }) => article.meeting);
    const roles = [...byMeeting.values()].flatMap((reported) => reported.slice(-rolesEach));
    shelfAt(`person/${person.id}`).roles = roles.map(({ role, article, paragraph }): RoleFact => ({
      ...factOf(urls, article, publisherOf(article), role, paragraph),
      meeting: article.meeting,
    }));
  }
  return shelves;
}

/** What answers to questions rest on; `shelves` hold what was reported. */
export function factsOf(archive: Archive, urls: Urls, shelves: ReadonlyMap<string, Shelf>, isWhole: boolean): Facts {
  const totals = new Map<string, Map<string, number>>();
  for (const [key, { meetings }] of shelves) {
    const [kind = "", id = "", topic] = key.split("/");
    if (!holderKinds.some((one) => one === kind)) continue;
    const topics = totals.get(`${kind}/${id}`) ?? new Map<string, number>();
    totals.set(`${kind}/${id}`, topics);
    if (topic !== undefined)
      topics.set(
        topic,
        meetings.reduce((sum, { total }) => sum + total, 0),
      );
  }
  /** Those on which most was reported come first. */
  const inOrder = (topics: ReadonlyMap<string, number>) => [...topics].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
  return {
    isWhole,
    asOf: archive.asOf,
    founded,
    states: archive.states.map(stateFact),
    meetings: archive.summits.map((summit) => meetingFact(archive, urls, summit)),
    topics: archive.topics.map(({ id, aliases, synonyms }) => ({ id, words: [...aliases, ...Object.keys(synonyms)] })),
    holders: Object.fromEntries([...totals].map(([holder, topics]) => [holder, inOrder(topics)])),
  };
}
