import type { Facts, MeetingFact } from "./facts.ts";
import type { Slots } from "./slots.ts";

const council = ({ kind }: MeetingFact) => kind === "heads-of-state";

/** Whether a question says which meetings it means: by city, number, order or time. */
export const saysWhich = ({ cities, ordinals, periods, marks }: Slots): boolean =>
  cities.length > 0 || ordinals.length > 0 || periods.length > 0 || marks.has("first") || marks.has("last");

/**
 * The meetings that a question means, oldest first: summits, unless it speaks of meetings or of ministers. Nothing where a number does not
 * belong to the city beside it.
 */
export function meetingsMeant(
  slots: Slots,
  { meetings }: Facts,
  among: (meeting: MeetingFact) => boolean = () => true,
): MeetingFact[] {
  const { cities, ordinals, periods, marks } = slots;
  const ofKind = marks.has("ministers")
    ? (one: MeetingFact) => !council(one)
    : (one: MeetingFact) => council(one) || marks.has("meeting");
  const found = meetings.filter(
    (one) =>
      ofKind(one) &&
      among(one) &&
      (cities.length === 0 || cities.some(({ city }) => city === one.city)) &&
      (ordinals.length === 0 || ordinals.some((number) => number === one.ordinal)) &&
      (periods.length === 0 || periods.some(({ from, to }) => one.start <= to && from <= one.end)),
  );
  if (marks.has("first")) return found.slice(0, 1);
  return marks.has("last") ? found.slice(-1) : found;
}
