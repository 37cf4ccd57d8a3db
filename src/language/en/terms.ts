import type { Article, Kind, Summit } from "../../model/kinds.ts";
import type { OrganisationKind } from "../../model/organisation.ts";
import type { Status } from "../../model/status.ts";
import type { MeetingKind } from "../../model/summit.ts";

/** The SCO's own names of the statuses: one state, several, and within a sentence. */
export const statusNames: Record<Status, { one: string; many: string; inText: string }> = {
  member: { one: "Member state", many: "Member states", inText: "member state" },
  observer: { one: "Observer", many: "Observers", inText: "observer" },
  "dialogue-partner": { one: "Dialogue partner", many: "Dialogue partners", inText: "dialogue partner" },
  partner: { one: "SCO partner", many: "SCO partners", inText: "SCO partner" },
  guest: { one: "Guest", many: "Guests", inText: "guest" },
};

/** What stands for a state without a status. */
export const noStatus = { short: "No status", long: "No status in the SCO", inText: "no status" };

/** The letter that stands for a status where a table has no room for more. */
export const statusLetters: Record<Status, string> = {
  member: "M",
  observer: "O",
  "dialogue-partner": "D",
  partner: "P",
  guest: "G",
};

/** The SCO's own names of the bodies that meet. */
export const bodyNames: Record<MeetingKind, string> = {
  "heads-of-state": "Council of Heads of State",
  "foreign-ministers": "Council of Ministers of Foreign Affairs",
};

export const formatNames: Record<Summit["format"], string> = {
  "in-person": "in person",
  virtual: "by video conference",
  hybrid: "partly by video link",
};

export const confidenceNames: Record<Summit["confidence"], string> = {
  "two-or-more-sources": "Supported by two or more independent sources.",
  "one-source": "Supported by one source.",
  conflicting: "The sources disagree.",
  unverified: "Unverified.",
};

export const rightsNames: Record<Article["rights"]["status"], string> = {
  "in-copyright": "in copyright",
  "public-domain": "public domain",
  unclear: "unclear",
};

export const organisationKindNames: Record<OrganisationKind, string> = {
  "sco-body": "Bodies of the SCO",
  international: "International organisations",
  government: "State bodies",
  forum: "Talks and missions",
  news: "News media and agencies",
};

/** What a page is about, as lists of results and filters name it. */
export const kindNames: Record<Kind, { one: string; many: string }> = {
  article: { one: "Article", many: "Articles" },
  summit: { one: "Summit", many: "Summits" },
  state: { one: "State", many: "States" },
  topic: { one: "Topic", many: "Topics" },
  person: { one: "Person", many: "People" },
  organisation: { one: "Organisation", many: "Organisations" },
  page: { one: "About", many: "About" },
};
