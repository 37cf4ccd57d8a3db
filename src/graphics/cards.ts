import type { Archive } from "../archive/archive.ts";
import { meetingDays, meetingLine, meetingName, standingLine } from "../archive/labels.ts";
import { standingOn } from "../archive/membership.ts";
import { formatDay, noStatus, site, state as stateWords, statusNames } from "../language/words.ts";
import type { CardText } from "./card.ts";

/** Kinds whose pages have cards of their own; an article has that of its meeting: one for each would cost as much as its page ten times over. */
type CardKind = "summit" | "state" | "topic";

/** The name of a card, below `cards/`. */
export const cardName = (kind: CardKind, id: string): string => `${kind}-${id}`;
/** That of all pages without one of their own. */
export const generalCard = "archive";

/** What the cards of an archive show, by their names. */
export function cards(archive: Archive): Map<string, CardText> {
  const made = new Map<string, CardText>([[generalCard, { title: site.cardTitle, lines: [site.cardText], meetings: [] }]]);
  for (const summit of archive.summits) {
    const place = `${summit.city}, ${archive.get("state", summit.host).name}`;
    const lines = [meetingLine(summit), [meetingDays(summit), ...(summit.format === "virtual" ? [] : [place])].join(" · ")];
    made.set(cardName("summit", summit.id), { title: meetingName(summit), lines, meetings: [summit.id] });
  }
  for (const state of archive.states) {
    const { span, decided } = standingOn(state, archive.asOf);
    const standing = span ? standingLine(span) : noStatus.long;
    made.set(cardName("state", state.id), {
      title: state.name,
      lines: [
        standing,
        ...(decided ? [stateWords.decidedFrom(statusNames[decided.status].inText, formatDay(decided.from))] : []),
        stateWords.asOf(formatDay(archive.asOf)),
      ],
      meetings: archive.articlesMentioning("state", state.id).map(({ meeting }) => meeting),
    });
  }
  for (const { id, name, question } of archive.topics)
    made.set(cardName("topic", id), {
      title: name,
      lines: [question],
      meetings: archive.articlesOn(id).map(({ meeting }) => meeting),
    });
  return made;
}
