import { isSummit } from "../archive/meetings.ts";
import type { Facts, MeetingFact } from "./facts.ts";
import type { Slots } from "./slots.ts";

/** Whether a question says which meetings it means: by city, number, order or time. */
export const saysWhich = ({ cities, ordinals, periods, marks }: Slots): boolean =>
  cities.length > 0 || ordinals.length > 0 || periods.length > 0 || marks.has("first") || marks.has("last");

/**
 * The meetings that a question means, oldest first: summits, unless it speaks of meetings or of ministers. None where a city, a number or a time that it
 * names belongs to none of them: then it is not understood.
 */
export function meetingsMeant(
  { cities, ordinals, periods, marks }: Slots,
  { meetings }: Facts,
  among: (meeting: MeetingFact) => boolean = () => true,
): MeetingFact[] {
  const ofKind = (one: MeetingFact) => (marks.has("ministers") ? !isSummit(one) : isSummit(one) || marks.has("meeting"));
  const wanted: readonly ((one: MeetingFact) => boolean)[][] = [
    cities.map(
      ({ city }) =>
        (one) =>
          one.city === city,
    ),
    ordinals.map((number) => (one) => one.ordinal === number),
    periods.map(
      ({ from, to }) =>
        (one) =>
          one.start <= to && from <= one.end,
    ),
  ];
  const found = meetings.filter(
    (one) => ofKind(one) && among(one) && wanted.every((some) => some.length === 0 || some.some((is) => is(one))),
  );
  if (wanted.flat().some((is) => !found.some(is))) return [];
  const ends = [...(marks.has("first") ? found.slice(0, 1) : []), ...(marks.has("last") ? found.slice(-1) : [])];
  return marks.has("first") || marks.has("last") ? [...new Set(ends)] : found;
}

/** The meetings that a question leaves no doubt about, of those it may mean: of a summit and a meeting of ministers the summit. Nothing where there is doubt. */
export function settled(
  found: readonly MeetingFact[],
  { cities, ordinals, periods, marks }: Slots,
): readonly MeetingFact[] | undefined {
  const ends = Number(marks.has("first")) + Number(marks.has("last"));
  const asked = Math.max(1, cities.length, ordinals.length, periods.length, ends);
  if (found.length <= asked) return found;
  const councils = found.filter(isSummit);
  return councils.length > 0 && councils.length <= asked ? councils : undefined;
}
