import type { Archive } from "../archive/archive.ts";
import { capitalisedIn, type UnknownName } from "../content/editorial/capitalised.ts";
import { type Clue, clue, inOrderOfSureness } from "./clue.ts";
import { isSentence } from "./furniture.ts";
import { proposeBylines, proposePlace } from "./propose/credits.ts";
import { proposePublished } from "./propose/days.ts";
import { proposeLanguage } from "./propose/language.ts";
import { proposeMeetings } from "./propose/meetings.ts";
import { type Named, proposeNamed, proposeTopics } from "./propose/names.ts";
import { type Publisher, proposePublishers } from "./propose/publishers.ts";
import type { Source } from "./source.ts";

/** What an article is proposed to say in its fields: for each what may stand there, the surest first; nothing where nothing is known. */
export interface Proposals {
  title: Clue[];
  publisher: Clue<Publisher>[];
  byline: Clue[];
  published: Clue[];
  place: Clue[];
  address: Clue[];
  language: Clue[];
  meeting: Clue[];
  topics: Clue[];
  named: Clue<Named>[];
  /** Names that no entry of the archive has. */
  unknown: UnknownName[];
}

/** How long a line is at most in which a day is looked for, in letters. */
const longestLine = 160;

/** What a source is thought to say, by its own data, its text and the archive. */
export function propose(archive: Archive, { clues, paragraphs, removed, above, lines, last }: Source): Proposals {
  const texts = paragraphs.map(({ text }) => text);
  const text = texts.join("\n");
  const title = clues.title[0]?.value ?? "";
  const address = clues.address[0]?.value;
  const language = inOrderOfSureness(proposeLanguage(clues.language, text));
  const appeals = removed.flatMap(({ text: one, why }) => (why.includes("an appeal") ? [one] : []));
  const publisher = proposePublishers(archive, clues.publisher, address, appeals);
  const houses = [...clues.publisher.map(({ value }) => value), ...publisher.map(({ value }) => value.name)];
  const short = (list: typeof lines) => list.map((line) => line.text).filter((line) => line.length < longestLine);
  const published = inOrderOfSureness(proposePublished(clues.published, { above: short(above), lines: short(lines) }, address));
  const place = proposePlace(paragraphs, [
    ...clues.byline,
    ...lines.filter((line) => /^by\s/i.test(line.text)).map((line) => clue(line.text, "likely", `the line “${line.text}”`)),
  ]);
  return {
    title: clues.title,
    publisher: inOrderOfSureness(publisher),
    byline: inOrderOfSureness(proposeBylines(clues.byline, { lines, paragraphs, last }, houses)),
    published,
    place,
    address: inOrderOfSureness(clues.address),
    language,
    meeting: proposeMeetings(archive, { title, text, published: published[0]?.value, place: place[0]?.value }),
    topics: proposeTopics(archive, title, text),
    named: proposeNamed(archive, `${title}\n${text}`, language[0]?.value ?? "en"),
    // In headlines every word has a capital.
    unknown: capitalisedIn(archive)(texts.filter(isSentence)),
  };
}
