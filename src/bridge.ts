import { openAtWork } from "./content/at-work.ts";
import { shared } from "./content/shared.ts";
import { type Face, faceFeatures, faceName, facesCss, faceText, firstFaces } from "./formats/faces.ts";
import { canShow } from "./graphics/card.ts";
import { cards as cardsOf, generalCard } from "./graphics/cards.ts";
import { createTimelineNav } from "./graphics/timeline-nav.ts";
import { structured } from "./formats/structured.ts";
import { knownOf } from "./indexing/known.ts";
import { createUrls } from "./urls.ts";

const { archive: opened, base = import.meta.env.BASE_URL, site = import.meta.env.SITE, shards: parts } = shared() ?? {};
/** The archive that all pages share: that of the build, or opened here while developing. */
export const archive = opened ?? openAtWork();

/** Where the archive is built in parts: which of them this is. */
export const shards = parts;

/** Whether all articles of the archive are in this build. */
const isWhole = parts === undefined || parts.all.length < 2;

/** Whether pages are made by the development server: `import.meta.env.DEV` is what the environment says, and a build is one everywhere. */
export const isDeveloping = shared() === undefined;

/** The addresses of this build. */
export const urls = createUrls(base, site, shards);
/** Those of the published site, where this is a copy of it. */
export const publishedUrls = createUrls(shared()?.published ?? base, site, shards);

/** The letters that pages may show: the files of the reading face have these alone. */
export const letters = faceText(archive);
/** The name of a face's file: another for other letters, and for other features. */
export const faceNamed = (face: Face): string => faceName(face, [letters, ...faceFeatures].join(" "));
const faceAddress = (face: Face) => urls.file(`faces/${faceNamed(face)}.woff2`);
/** The files of the reading face that a page asks for at once, and the rules for all. */
export const readingFace = { first: firstFaces.map(faceAddress), css: facesCss(faceAddress) };

/** What answers to questions are made of. */
export const known = knownOf(archive, urls, isWhole);

/** Writes the timeline of a page. */
export const timelineNav = createTimelineNav(archive, urls);

/** What pages tell programs. */
export const told = structured(archive, urls);

/** What the cards of pages show, where the archive's address is known, which sites ask for; one with a letter that its faces lack is not drawn. */
export const cards = new Map(
  urls.hasAddress ? [...cardsOf(archive)].filter(([, { title, lines }]) => [title, ...lines].every(canShow)) : [],
);

/** The address of a card, or of the one for all pages. */
export const cardAddress = (name: string): string =>
  urls.absolute(urls.file(`cards/${cards.has(name) ? name : generalCard}.png`));
