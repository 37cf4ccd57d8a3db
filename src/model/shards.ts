/** A span of years, both included, as four digits: a part of an archive that is too large to be built in one piece. */
export interface Years {
  /** As it is written: `2010-2014`, or `2010` for one year. */
  name: string;
  from: string;
  to: string;
}

/** The parts of an archive that stand beside one another, oldest first, and the one that is built. */
export interface Shards {
  own: Years;
  all: readonly Years[];
}

/** Reads a span of years; nothing where `text` is none. */
export function readYears(text: string): Years | undefined {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  return from === undefined || to === undefined || to < from ? undefined : { name: text, from, to };
}

/** Whether a year, in four digits, is one of these. */
export const holds = ({ from, to }: Years, year: string): boolean => from <= year && year <= to;

/** The part to which what is of a year belongs: its own, or the one before a gap; what is older than all, the oldest. */
export const partOf = (all: readonly Years[], year: string): Years | undefined =>
  all.findLast(({ from }) => from <= year) ?? all[0];

/** The parts beside the one that is built. */
export const otherParts = ({ own, all }: Shards): Years[] => all.filter(({ name }) => name !== own.name);
