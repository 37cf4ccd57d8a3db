import type { Status } from "../model/status.ts";

/**
 * The shape of each status, drawn in a square of 12: a second cue beside the colour, the same in every picture, badge and legend.
 * What is no standing of the SCO's own, or not known to be in force, is outlined.
 */
export const shapes: Record<Status, { path: string; outlined: boolean }> = {
  member: { path: "M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z", outlined: false },
  observer: { path: "M6 0.5l5.5 5.5l-5.5 5.5l-5.5-5.5z", outlined: false },
  "dialogue-partner": { path: "M6 1l5.5 10h-11z", outlined: false },
  partner: { path: "M1.5 1.5h9v9h-9z", outlined: true },
  guest: { path: "M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8z", outlined: true },
};
