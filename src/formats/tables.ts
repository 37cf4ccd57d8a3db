import type { Archive } from "../archive/archive.ts";
import { changes } from "../archive/changes.ts";
import { positionsIn } from "../archive/holders.ts";
import { confidenceOf, statusOn } from "../archive/membership.ts";
import type { MentionKind } from "../model/kinds.ts";
import type { Urls } from "../urls.ts";
import { rightsOf } from "./citation/item.ts";
import { sourcesOf, statements } from "./statements.ts";
import type { Table } from "./table-schemas.ts";

/** The archive's tables, as `/data/<name>.json` holds them; a row for each article, meeting, state and mention. */
export function tables(archive: Archive, urls: Urls) {
  const iso = (id: string) => archive.get("state", id).iso;
  const named = (kind: MentionKind, article: (typeof archive.articles)[number]) =>
    archive
      .mentionedIn(kind, [article])
      .map(({ entry }) => entry.id)
      .sort();
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    articles: () =>
      archive.articles.map((article) => ({
        id: article.id,
        url: urls.absolute(urls.entry("article", article.id)),
        title: article.title,
        publisher: archive.get("organisation", article.publisher).name,
        published: article.published,
        publishedCertainty: article.publishedCertainty,
        ...(article.byline === undefined ? {} : { byline: article.byline }),
        ...(article.language === undefined ? {} : { language: article.language }),
        originalUrl: article.originalUrl,
        meeting: article.meeting,
        states: named("state", article).map(iso).sort(),
        people: named("person", article),
        organisations: named("organisation", article),
        topics: article.topics.toSorted(),
        rights: rightsOf(article),
      })),
    summits: () =>
      archive.summits.map(({ id, ordinal, kind, start, end, city, host, chair, chairBasis, format }) => ({
        id,
        ...(ordinal === undefined ? {} : { ordinal }),
        kind,
        start,
        end,
        city,
        host: iso(host),
        chair: iso(chair),
        ...(chairBasis === undefined ? {} : { chairBasis }),
        format,
        articles: ids(archive.articlesOf(id)),
      })),
    states: () =>
      archive.states.map((state) => ({
        id: state.id,
        iso: state.iso,
        name: state.name,
        status: statusOn(state, archive.asOf) ?? null,
        history: state.history.map(({ status, from, until, decidedAt, sources, certain }) => ({
          status,
          from,
          ...(until === undefined ? {} : { until }),
          decidedAt,
          sources,
          certain,
        })),
        articles: ids(archive.articlesMentioning("state", state.id)),
      })),
    statuses: () =>
      archive.states.flatMap((state) =>
        state.history.map((span) => ({
          state: state.id,
          status: span.status,
          from: span.from,
          ...(span.until === undefined ? {} : { until: span.until }),
          decidedAt: span.decidedAt,
          certain: span.certain,
          confidence: confidenceOf(span),
          sources: span.sources,
        })),
      ),
    positions: () =>
      archive.articles.flatMap((article) =>
        positionsIn(archive, article).map(({ topic, holder, paragraph, summary }) => ({
          article: article.id,
          paragraph,
          topic,
          holderKind: holder.kind,
          holder: holder.entry.id,
          published: article.published,
          meeting: article.meeting,
          text: summary,
        })),
      ),
    topics: () => archive.topics.map(({ id, name, question, related }) => ({ id, name, question, related })),
    people: () =>
      archive.people.map(({ id, name, state, aliases }) => ({
        id,
        name,
        ...(state === undefined ? {} : { state }),
        otherNames: aliases,
      })),
    organisations: () =>
      archive.organisations.map(({ id, name, kind, aliases, description }) => ({
        id,
        name,
        kind,
        otherNames: aliases,
        description,
      })),
    mentions: () =>
      [...archive.mentions()].map(({ article, paragraph, kind, id, text }) => ({ article, paragraph, kind, id, text })),
    changes: () =>
      changes(archive).map(({ day, change, kind, id, place, what, why, paragraphs }) => ({
        day,
        change,
        entryKind: kind,
        entry: id,
        url: urls.absolute(urls.entry(kind, id) + place),
        ...(what === undefined ? {} : { what }),
        ...(why === undefined ? {} : { why }),
        paragraphs,
      })),
    statements: () => statements(archive),
    sources: () => sourcesOf(archive),
  } satisfies Record<Table, () => object[]>;
}
