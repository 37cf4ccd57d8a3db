/** What a state can be in the SCO, in the order in which lists show them. */
export const statuses = ["member", "observer", "dialogue-partner", "partner", "guest"] as const;

export type Status = (typeof statuses)[number];
