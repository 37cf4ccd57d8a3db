import type { PositionFact } from "./facts.ts";

/** Positions in an order in which every holder comes before any comes again. */
export function variedFirst(positions: readonly PositionFact[]): PositionFact[] {
  const seen = new Map<string, number>();
  const turns = positions.map((position) => {
    const turn = seen.get(position.holder) ?? 0;
    seen.set(position.holder, turn + 1);
    return { position, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ position }) => position);
}
