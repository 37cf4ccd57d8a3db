import type { Archive } from "../../archive/archive.ts";
import { nameFinder } from "../name-finder.ts";

/** A name in a text that no entry of the archive has. */
export interface UnknownName {
  name: string;
  count: number;
  /** What stands before it where that is an office, as "President" does. */
  office?: string;
}

const office =
  "President|Prime Minister|Foreign Minister|Defen[cs]e Minister|Minister|Secretary[- ]General|Chairman|Spokes(?:man|woman|person)|Director|Ambassador|King|Emir|Sultan|Chancellor|General";
const word = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}";
/** Two to four words with capitals, joined by what may stand within a name. */
const names = new RegExp(
  `(?<![\\p{L}.])(?:((?:\\p{Lu}[\\p{L}-]* )?(?:${office}))\\s+)?(${word}(?:\\s+(?:(?:of|for|the|and|al|bin|de|von)\\s+)*${word}){1,3})`,
  "gu",
);
/** An office behind a name: ", President of …". */
const behind = new RegExp(`^,\\s+(?:the\\s+)?(?:\\p{L}+(?:['’]s)?\\s+){0,2}(${office})(?!\\p{L})`, "u");
/** What stands before a name and is none of it. */
const article = /^(?:The|A|An)\s+/;
/** What is no name of a person or a body: regions, two names side by side, days, months, and words that begin sentences. */
const none =
  /^(?:Middle|Near|Far) East$|^(?:Central|South|East|North|West|Southeast|South-East)(?:ern)? (?:Asia|Africa|Europe|America)\b|^\S+ and \S+$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^(?:This|That|These|Those|In|On|At|For|But|And|As|If|When|While|After|Before|During|According|He|She|They|It|We|His|Her|Their|Its|Our|From|With|By|To|Of|Both|All|Some|Many|Most|Since|Under|About|Also|Earlier|Later|Meanwhile|However|Breaking|Read|More|New|Not|No|Photo|Source|Support)\s/;

/** Finds names that look like a person or a body that the archive lacks: capitalised words that stand twice or more in a text, or beside an office. */
export function capitalisedIn(archive: Archive): (paragraphs: readonly string[]) => UnknownName[] {
  const find = nameFinder(archive);
  const cities = new Set(archive.summits.flatMap(({ city, cityAliases }) => [city, ...cityAliases]));
  return (paragraphs) => {
    const found = new Map<string, UnknownName>();
    for (const text of paragraphs) {
      const known = find(text);
      for (const { 1: before, 2: words = "", index, 0: all } of text.matchAll(names)) {
        const name = words.replace(article, "");
        const start = index + all.length - name.length;
        const isKnown = known.some((one) => one.start < start + name.length && one.end > start);
        if (!name.includes(" ") || none.test(name) || cities.has(name) || isKnown) continue;
        const seen = found.get(name) ?? { name, count: 0 };
        seen.count += 1;
        const held = before ?? behind.exec(text.slice(start + name.length, start + name.length + 80))?.[1];
        if (held !== undefined) seen.office = held;
        found.set(name, seen);
      }
    }
    const whole = paragraphs.join("\n");
    const times = (name: string) => [...whole.matchAll(new RegExp(`(?<![\\p{L}'’-])${name}(?![\\p{L}'’-]*\\p{L})`, "gu"))].length;
    // Later a text has the last of the names alone.
    for (const one of found.values()) one.count += Math.max(0, times(one.name.split(" ").at(-1) ?? one.name) - times(one.name));
    return [...found.values()]
      .filter(({ count, office: of }) => count > 1 || of !== undefined)
      .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  };
}
