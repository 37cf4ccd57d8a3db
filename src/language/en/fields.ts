import { statuses } from "../../model/status.ts";

/** What each table holds, and what each of its fields means. */
export const tableFields = {
  articles: {
    about: "One row for each article.",
    fields: {
      id: "the article's id",
      url: "its address",
      title: "the headline of the source",
      publisher: "who published the source",
      published: "the day of publication, or its month or year where the day is not known",
      publishedCertainty: "printed on the page, derived from it, or approximate: another day is possible",
      meeting: "the id of the meeting it reports",
      states: "codes of every state that the text mentions",
      people: "ids of every person that it mentions",
      organisations: "ids of every organisation that it mentions",
      topics: "ids of the topics it treats",
    },
  },
  summits: {
    about: "One row for each meeting.",
    fields: {
      id: "the meeting's id",
      ordinal: "its number among the meetings of the Council of Heads of State; absent for other meetings",
      kind: "heads-of-state or foreign-ministers",
      start: "its first day",
      end: "its last day",
      city: "the host city, or the chair's seat for a video conference",
      host: "code of the host state",
      chair: "code of the state in the chair",
      format: "in-person, virtual or hybrid",
      articles: "ids of the articles that report it",
    },
  },
  states: {
    about: "One row for each state that has had a status in the SCO, or that an article mentions.",
    fields: {
      id: "the state's id",
      iso: "its code",
      name: "its everyday English name",
      status: `its status at the newest meeting (${statuses.join(", ")}), or null`,
      history:
        "its statuses, oldest first: status, from, until (the first day it no longer holds; absent while it does), decidedAt (the meeting), sources, certain (false: decided, but not known to be in force)",
      articles: "ids of the articles that mention it",
    },
  },
  statuses: {
    about: "One row for each status that a state has had in the SCO.",
    fields: {
      state: "the state's id",
      status: `its status (${statuses.join(", ")})`,
      from: "the first day on which it holds: that of the decision",
      until: "the first day on which it no longer holds; absent while it does",
      decidedAt: "the id of the meeting that decided it",
      certain: "false: decided, but not known to be in force",
      sources: "the addresses of the pages that carry it",
    },
  },
  positions: {
    about: "One row for each position that an article reports.",
    fields: {
      article: "the article's id",
      paragraph: "the number of the paragraph that carries it",
      topic: "the id of the topic",
      holderKind: "state, person or organisation",
      holder: "the id of who holds it",
      published: "the day of publication, or its month or year where the day is not known",
      meeting: "the id of the meeting that the article reports",
      text: "what was reported, in the archive's words",
    },
  },
  topics: {
    about: "One row for each question that articles treat.",
    fields: {
      id: "the topic's id",
      name: "its name",
      question: "the question in a sentence",
      related: "ids of topics near it",
    },
  },
  people: {
    about: "One row for each person that an article names.",
    fields: {
      id: "the person's id",
      name: "the name as the archive writes it",
      state: "the id of the state that the person acted for; absent where there is none",
      otherNames: "other spellings, as texts use them",
    },
  },
  organisations: {
    about: "One row for each organisation, body, round of talks or publisher.",
    fields: {
      id: "the organisation's id",
      name: "its name in English",
      kind: "sco-body, international, government, forum or news",
      otherNames: "short forms and other names, as texts use them",
      description: "what it is, in a sentence",
    },
  },
  mentions: {
    about: "One row for each place where a paragraph names a state, a person, an organisation or a meeting.",
    fields: {
      article: "the article's id",
      paragraph: "the number of the paragraph",
      kind: "state, person, organisation or summit",
      id: "the id of what is named",
      text: "the name as it stands there",
    },
  },
};
