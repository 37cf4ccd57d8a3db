import type { Article, Organisation, Person, State } from "../model/kinds.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";
import { sco } from "../site.ts";
import type { Archive } from "./archive.ts";

/** What can hold a position, in the order in which tables show them. */
export const holderKinds = ["organisation", "state", "person"] as const;
export type HolderKind = (typeof holderKinds)[number];

/** Who holds a position. */
export interface Holder {
  kind: HolderKind;
  entry: Organisation | State | Person;
}

/** A position with its holder and the article that reports it. */
export interface HeldPosition {
  topic: string;
  holder: Holder;
  article: Article;
  paragraph: ParagraphNumber;
  summary: string;
}

export const holderKey = ({ kind, entry }: Holder): string => `${kind}/${entry.id}`;

/** With whom a holder stands: a person with the state that they acted for, a body of the SCO with the SCO, every other by itself. */
export function headOf(archive: Archive, holder: Holder): Holder {
  const { kind, entry } = holder;
  const state = kind === "person" ? (entry as Person).state : undefined;
  if (state !== undefined) return { kind: "state", entry: archive.get("state", state) };
  const isBody = kind === "organisation" && (entry as Organisation).kind === "sco-body" && entry.id !== sco;
  const whole = isBody ? archive.organisations.find(({ id }) => id === sco) : undefined;
  return whole ? { kind, entry: whole } : holder;
}

/** Every position of an article, in its order. */
export function positionsIn(archive: Archive, article: Article): HeldPosition[] {
  return article.positions.map(({ topic, holder: ids, paragraph, summary }) => {
    const kind = holderKinds.find((one) => ids[one] !== undefined) ?? "organisation";
    return { topic, holder: { kind, entry: archive.get(kind, ids[kind] ?? "") }, article, paragraph, summary };
  });
}

const held = new WeakMap<Archive, ReadonlyMap<string, readonly HeldPosition[]>>();

function heldBy(archive: Archive): ReadonlyMap<string, readonly HeldPosition[]> {
  const lists = new Map<string, HeldPosition[]>();
  for (const position of archive.articles.flatMap((article) => positionsIn(archive, article)))
    for (const key of new Set([position.holder, headOf(archive, position.holder)].map(holderKey))) {
      const list = lists.get(key);
      if (list) list.push(position);
      else lists.set(key, [position]);
    }
  return lists;
}

/** The positions that were reported of a holder, and of those who stand with it, oldest first. */
export function positionsOf(archive: Archive, kind: HolderKind, id: string): readonly HeldPosition[] {
  const lists = held.get(archive) ?? heldBy(archive);
  held.set(archive, lists);
  return lists.get(`${kind}/${id}`) ?? [];
}
