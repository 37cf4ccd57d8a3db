import { type ParagraphNumber, withFreeLetter, wholeOf } from "../../model/paragraph-number.ts";

/** A paragraph as it was published. */
export interface Sealed {
  number: ParagraphNumber;
  /** SHA-256 of its plain text. */
  digest: string;
}

/** A paragraph as it stands now, or the line in place of one that was taken out. */
export interface Standing {
  number: ParagraphNumber;
  isMarked: boolean;
  isRemoved: boolean;
  digest: string | undefined;
}

/** The numbers under which what was published stays what it was. */
export interface Kept {
  /** The number of each paragraph; absent where it takes judgement. */
  numbers: (ParagraphNumber | undefined)[];
  /** Several paragraphs from `at` on, where fewer were published; which is which, nobody but the archivist knows. */
  unclear: { at: number; count: number; published: ParagraphNumber[] }[];
  /** What was published before the paragraph `at`, and stands nowhere. */
  lost: { at: number; number: ParagraphNumber }[];
}

/** Pairs paragraphs with what was published in the same words: as often as then in their order, else those under their own number first. */
function pairTexts(
  standing: readonly Standing[],
  sealed: readonly Sealed[],
  pair: (place: number, index: number) => void,
): void {
  const removed = new Set(standing.filter(({ isRemoved }) => isRemoved).map(({ number }) => number));
  const published = Map.groupBy(
    [...sealed.keys()].filter((index) => !removed.has(sealed[index]?.number ?? 0)),
    (index) => sealed[index]?.digest,
  );
  const places = Map.groupBy(
    [...standing.keys()].filter((place) => !standing[place]?.isRemoved),
    (place) => standing[place]?.digest,
  );
  for (const [digest, here] of places) {
    const there = published.get(digest) ?? [];
    const isOwn = (place: number, index: number) => standing[place]?.number === sealed[index]?.number;
    const own = here.length === there.length ? [] : here.filter((place) => there.some((index) => isOwn(place, index)));
    for (const place of own) for (const index of there) if (isOwn(place, index)) pair(place, index);
    const others = there.filter((index) => !own.some((place) => isOwn(place, index)));
    for (const [nth, place] of here.filter((one) => !own.includes(one)).entries()) {
      const index = others[nth];
      if (index !== undefined) pair(place, index);
    }
  }
}

/**
 * Finds for each paragraph the number that it was published under. Paragraphs in the same words keep theirs wherever they stand; those between
 * them are the ones that stood there, edited, where they are as many; what is new has a number of its own: the next one at the end, a letter
 * elsewhere.
 */
export function keptNumbers(standing: readonly Standing[], sealed: readonly Sealed[]): Kept {
  const indexOf = new Map(sealed.map(({ number }, index) => [number, index]));
  /** For each paragraph, which of the published ones it is. */
  const was = new Map<number, number>();
  const held = new Set<number>();
  const pair = (place: number, index: number) => {
    was.set(place, index);
    held.add(index);
  };
  const claims = (place: number, { number }: Standing) => {
    const index = indexOf.get(number);
    if (index !== undefined && !held.has(index) && !was.has(place)) pair(place, index);
  };
  pairTexts(standing, sealed, pair);
  for (const [place, one] of standing.entries()) if (one.isMarked) claims(place, one);
  /** What has a number that nothing was published under. */
  const isNew = (place: number) => standing[place]?.isMarked === true && !indexOf.has(standing[place].number);

  const unclear: Kept["unclear"] = [];
  let after = -1;
  for (let place = 0; place < standing.length; place++) {
    after = was.get(place) ?? after;
    if (was.has(place) || isNew(place)) continue;
    const run = [place];
    while (place + 1 < standing.length && !was.has(place + 1)) if (!isNew(++place)) run.push(place);
    const free: number[] = [];
    for (let index = after + 1; index < sealed.length && !held.has(index); index++) free.push(index);
    const isEnd = place + 1 === standing.length && after + free.length + 1 === sealed.length;
    if (run.length > free.length && free.length > 0 && !isEnd) {
      unclear.push({ at: run[0] ?? place, count: run.length, published: free.map((index) => sealed[index]?.number ?? 0) });
      for (const index of free) held.add(index);
    } else for (const [nth, index] of free.slice(0, run.length).entries()) pair(run[nth] ?? place, index);
  }

  const placeOf = new Map([...was].map(([place, index]) => [index, place]));
  const lost: Kept["lost"] = [];
  let at = 0;
  for (const [index, { number }] of sealed.entries()) {
    if (held.has(index)) at = (placeOf.get(index) ?? at - 1) + 1;
    else lost.push({ at, number });
  }
  return { numbers: inTurn(standing, sealed, { was, isNew, unclear }), unclear, lost };
}

/** The numbers one after the other, with those of what is new. */
function inTurn(
  standing: readonly Standing[],
  sealed: readonly Sealed[],
  found: Pick<Kept, "unclear"> & { was: ReadonlyMap<number, number>; isNew: (place: number) => boolean },
): Kept["numbers"] {
  const taken = new Set([...sealed, ...standing.filter((_one, place) => found.isNew(place))].map(({ number }) => number));
  let last: ParagraphNumber = 0;
  let open = 0;
  return standing.map(({ number }, place) => {
    const gap = found.unclear.find(({ at }) => at === place);
    if (gap) {
      open = gap.count;
      last = gap.published.at(-1) ?? last;
    }
    const index = found.was.get(place);
    if (index !== undefined) last = sealed[index]?.number ?? last;
    else if (found.isNew(place)) last = number;
    else if (open > 0) {
      open -= 1;
      return undefined;
    } else {
      const next = wholeOf(last) + 1;
      last = taken.has(next) ? withFreeLetter(wholeOf(last), taken) : next;
      taken.add(last);
    }
    return last;
  });
}
