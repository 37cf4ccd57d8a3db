import type { Archive } from "../../archive/archive.ts";
import { changesAt, statusOn } from "../../archive/membership.ts";
import { isSummit } from "../../archive/meetings.ts";
import { type Day, dayAfter, yearOf } from "../../model/day.ts";
import type { State, Summit } from "../../model/kinds.ts";
import { escaped } from "../../model/text.ts";
import { type Clue, clue } from "../clue.ts";
import { daysNamed } from "./days.ts";
import { holdsForeign } from "./names.ts";

/** What speaks for a meeting, with how much. Below nothing it speaks against it. */
interface Reason {
  points: number;
  says: string;
}

const held = (text: string, name: string) =>
  /^[\x20-\u024f]+$/.test(name)
    ? new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, "iu").test(text)
    : holdsForeign(text, name);

/** The days from one to another, as `YYYY-MM-DD`: a few. */
function daysOf({ start, end }: Summit): Day[] {
  const days = [start];
  while ((days.at(-1) ?? end) < end && days.length < 30) days.push(dayAfter(days.at(-1) ?? end));
  return days;
}

/** How many days lie between two, about: enough to tell near from far. */
function apart(a: Day, b: Day): number {
  const number = (day: Day) => {
    const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
    return year * 365.25 + (month - 1) * 30.44 + date;
  };
  return Math.round(number(a) - number(b));
}

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** The day of the week (Sakamoto's method). */
function weekday(day: Day): string {
  const [y = 0, month = 1, date = 1] = day.split("-").map(Number);
  const year = month < 3 ? y - 1 : y;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return weekdays[(year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + shift + date) % 7] ?? "";
}

/** The states that a sentence lists as the members: three or more that ever were, in a sentence that speaks of the SCO or of members. */
function listedMembers(archive: Archive, text: string): string[][] {
  const members = archive.states.filter(({ history }) => history.some(({ status }) => status === "member"));
  return text
    .split(/(?<=[.!?])\s+|\n/)
    .filter(
      (sentence) =>
        /\bSCO\b|Shanghai Cooperation|member|alliance|includ|consist/i.test(sentence) &&
        !/observer/i.test(sentence.slice(0, 40)),
    )
    .map((sentence) => members.filter((state) => held(sentence, state.name)).map(({ id }) => id))
    .filter((list) => list.length > 3);
}

/** The states that a text calls observers, side by side with the word. */
function calledObservers(archive: Archive, text: string): State[][] {
  return [...text.matchAll(/\bobservers?(?: states?| status)?\b/gi)].map(({ index, 0: word }) => {
    // "India, Iran … have observer status" names them before, "observer states Iran, …" behind.
    const isBefore = /status/i.test(word);
    const near = isBefore ? text.slice(Math.max(0, index - 80), index) : text.slice(index, index + 80);
    const clause = isBefore ? near.split(/[.\n]/).at(-1) : near.split(/[.\n]|\band representatives|,\s+represent/)[0];
    return archive.states.filter((state) => held(clause ?? "", state.name));
  });
}

/** A text without names that hold the name of a city and are none of it. */
const withoutNamesakes = (text: string) =>
  text.replace(
    /Shanghai (?:Cooperation|Group|Five|Pact|Spirit|Organi[sz]ation)|Astana (?:process|talks|format|platform)|Minsk (?:agreements|process|group)/gi,
    " ",
  );

function reasonsFor(summit: Summit, archive: Archive, { title, text, published, place }: Source): Reason[] {
  const reasons: Reason[] = [];
  const add = (points: number, says: string) => reasons.push({ points, says });
  const lead = `${title}\n${text.slice(0, 1500)}`;
  const names = [summit.city, ...summit.cityAliases];
  const inPlace = names.find((name) => held(withoutNamesakes(place ?? ""), name));
  const city = inPlace ?? names.find((name) => held(withoutNamesakes(`${title}\n${text}`), name));
  if (inPlace !== undefined) add(6, `dated from ${inPlace}`);
  else if (city !== undefined) add(held(withoutNamesakes(lead), city) ? 4 : 2, `names ${city}`);
  if (published !== undefined) {
    const late = apart(published, summit.end);
    const early = apart(summit.start, published);
    if (late >= -3 && late <= 14 && early <= 3) add(6, `published on ${published}, by its days`);
    else if (late >= 0 && late <= 120) add(2, `published ${late} days after it`);
    else if (Math.abs(late) > 200) add(-4, "");
  }
  for (const { year, month, from, to, text: found } of daysNamed(`${title}\n${text}`)) {
    const days = daysOf(summit);
    const isIn = days.some(
      (day) =>
        day.slice(5) >= `${month}-${from}` && day.slice(5) <= `${month}-${to}` && (year === undefined || year === yearOf(day)),
    );
    if (isIn && !reasons.some(({ says }) => says.startsWith("names a day")))
      add(year === undefined ? 2 : 4, `names a day of it: ${found}`);
  }
  if (published === undefined && new RegExp(`\\b${yearOf(summit.start)}\\b`).test(lead))
    add(2, `names the year ${yearOf(summit.start)} early`);
  const isOfMinisters =
    /foreign ministers|министров иностранных дел|外长/i.test(lead) &&
    !/\b(?:presidents|heads of state) (?:met|meet|signed)/i.test(lead);
  if (isOfMinisters && !isSummit(summit)) add(4, "speaks of foreign ministers");
  if (isOfMinisters && isSummit(summit)) add(-3, "");
  const lists = listedMembers(archive, text);
  if (lists.length > 0) {
    const members = new Set(archive.states.filter((state) => statusOn(state, summit.start) === "member").map(({ id }) => id));
    const fits = lists.map((list) => list.filter((id) => members.has(id)).length / new Set([...list, ...members]).size);
    const best = Math.max(...fits);
    add(4 * best, best > 0.7 ? "lists its members" : "");
    if (lists.some((list) => list.some((id) => !members.has(id)))) add(-3, "");
  }
  const observers = calledObservers(archive, text).flat();
  if (observers.length > 1) {
    const right = observers.filter((state) => statusOn(state, summit.start) === "observer").length / observers.length;
    add(3 * right - 1.5, right === 1 ? "calls observers what were" : "");
  }
  const changed = changesAt(archive.states, summit).filter(
    ({ state, span }) => span.status === "member" && held(title, state.name),
  );
  if (changed.length > 0 && /\b(?:new member|join|accept|admit|welcom|membership|член|成员)/i.test(lead))
    add(4, `tells of ${changed.map(({ state }) => state.name).join(", ")}, a member since`);
  const day = [summit.start, summit.end].map(weekday).find((one) => new RegExp(`\\b${one}\\b`).test(text));
  if (day !== undefined) add(1, `names ${day}, a day of it`);
  return reasons;
}

/** What of a source tells which meeting it reports. */
interface Source {
  title: string;
  text: string;
  published: Day | undefined;
  place: string | undefined;
}

/** The names of the SCO in texts. */
const sco = /\bSCO\b|Shanghai (?:Cooperation|Group|Five)|ШОС|Шанхайск\p{L}+ организаци|上海合作组织|上合|همکاری شانگهای/iu;

/** How many points a meeting has at least to be thought of, and how many more than the next to be likely, or certain. */
const least = 4;
const lead = { likely: 1.5, certain: 4 };

/** The meetings that a source may report, the likeliest first, each with what speaks for it. */
export function proposeMeetings(archive: Archive, source: Source): Clue[] {
  const scored = archive.summits
    .map((summit) => {
      const reasons = reasonsFor(summit, archive, source);
      return { summit, reasons, points: reasons.reduce((sum, { points }) => sum + points, 0) };
    })
    .filter(({ points }) => points >= least)
    .toSorted((a, b) => b.points - a.points);
  const isOfSco = sco.test(`${source.title}\n${source.text}`);
  return scored.slice(0, 4).map(({ summit, reasons, points }, at) => {
    const ahead = points - (scored[1]?.points ?? 0);
    const says = reasons.flatMap((one) => one.says || []);
    const isPlaced = says.some((one) => /^(?:dated from|names [^a])/.test(one)) && says.length > 1;
    const isDoubted = !isOfSco || reasons.some((one) => one.points < 0);
    const sure =
      at > 0 || ahead < lead.likely || isDoubted
        ? "guess"
        : ahead < lead.certain || points < 8 || !isPlaced
          ? "likely"
          : "certain";
    return clue(summit.id, sure, [...says, ...(isOfSco ? [] : ["but the SCO is not named"])].join("; "));
  });
}
