/** What a state can be in the SCO, in the order in which lists show them. */
export const statuses = ["member", "observer", "dialogue-partner", "partner", "guest"] as const;

export type Status = (typeof statuses)[number];

/** The SCO's own names of the statuses. */
export const statusNames: Record<Status, { one: string; many: string }> = {
  member: { one: "Member state", many: "Member states" },
  observer: { one: "Observer", many: "Observers" },
  "dialogue-partner": { one: "Dialogue partner", many: "Dialogue partners" },
  partner: { one: "SCO partner", many: "SCO partners" },
  guest: { one: "Guest", many: "Guests" },
};

/** The name of a status within a sentence: "dialogue partner", "SCO partner". */
export function nameInText(status: Status): string {
  const { one } = statusNames[status];
  return one.startsWith("SCO") ? one : one.toLowerCase();
}
