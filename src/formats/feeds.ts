import { toXml } from "./xml.ts";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { x } from "xastscript";
import type { Archive } from "../archive/archive.ts";
import { meetingName, summaryOf } from "../archive/labels.ts";
import { articles, formatPublished, language, passages, site } from "../language/words.ts";
import { notesOn } from "../archive/notes.ts";
import { htmlWith } from "../model/archive-link.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";
import { hostOf } from "../model/sources.ts";
import { isDay } from "../model/day.ts";
import type { Article } from "../model/kinds.ts";
import type { Urls } from "../urls.ts";
import { rightsOf } from "./citation/item.ts";

/** How many articles the feeds hold, newest first. */
const entries = 50;

/**
 * A permanent id that is the same wherever the site stands (RFC 4151): readers of a feed do not see an article twice when the
 * archive moves.
 */
const tag = (path: string) => `tag:sco-summit-archive,2026:${path}`;

/**
 * Feeds give an instant where the archive knows a day: noon, universal time, falls on that day in most places. Of a month or a year it is
 * its first day, good for the order of a feed but never for the day of publication.
 */
const instant = (day: string) => `${`${day}-01-01`.slice(0, 10)}T12:00:00Z`;

/** When an article was changed last; until then, when it was published. */
const changed = ({ modified, published }: Article) => modified ?? published;

/** The language of the text: of an account the archive's own, of a source that of the source. */
const textLanguage = ({ form, language: own }: Article) => (form === "full-text" ? (own ?? language) : language);

/**
 * The whole text of an article for a reader of feeds, which knows no address but those that are absolute; nothing where the archive's own is not known.
 * The numbers of paragraphs lead to their places on the page; the notes of the archivist stand below what they are on.
 */
function contentOf(urls: Urls, article: Article): string | undefined {
  if (!urls.hasAddress) return undefined;
  const page = urls.absolute(urls.entry("article", article.id));
  const addressOf = (link: string) => urls.absolute(urls.resolve(link));
  const notes = (paragraphs?: readonly ParagraphNumber[]) =>
    notesOn(article, paragraphs).map(({ note: { paragraph, text, sources = [] } }) =>
      toHtml(
        h("aside", [
          h("p", [
            h("b", paragraph === undefined ? passages.note : passages.noteOn(paragraph)),
            ` ${text}`,
            ...sources.flatMap((source) => [" ", h("a", { href: source }, hostOf(source))]),
          ]),
        ]),
      ),
    );
  const blocks = article.body.blocks.flatMap(({ html, paragraphs }) => [
    htmlWith(html, addressOf).replaceAll('href="#', `href="${page}#`),
    ...notes(paragraphs),
  ]);
  return [...notes(), ...blocks].join("\n");
}

function newest(archive: Archive, urls: Urls, list: readonly Article[]) {
  return list
    .slice(-entries)
    .toReversed()
    .map((article) => ({
      article,
      content: contentOf(urls, article),
      summary: summaryOf(article),
      from: articles.from(archive.get("organisation", article.publisher).name, article.form),
      day: formatPublished(article),
      rights: rightsOf(article),
      meeting: meetingName(archive.get("summit", article.meeting)),
    }));
}

/** What a feed is about, where it is not the whole archive: its page and its articles. */
export interface FeedTopic {
  name: string;
  /** The path of its page, as `/states/russia/`. */
  page: string;
  articles: readonly Article[];
}

/** Every feed there is: that of the archive, without a path, and those of states, topics and publishers, each below the path of its page. */
export function feedTopics(archive: Archive, urls: Urls): { path: string | undefined; about: FeedTopic | undefined }[] {
  const of = (
    kind: "state" | "topic" | "organisation",
    { id, name }: { id: string; name: string },
    list: readonly Article[],
  ) => {
    const page = urls.entry(kind, id);
    return { path: page.slice(urls.root.length).replace(/\/$/, ""), about: { name, page, articles: list } };
  };
  return [
    { path: undefined, about: undefined },
    ...archive.states.map((state) => of("state", state, archive.articlesMentioning("state", state.id))),
    ...archive.topics.map((topic) => of("topic", topic, archive.articlesOn(topic.id))),
    ...archive.organisations
      .map((publisher) => of("organisation", publisher, archive.articlesFrom(publisher.id)))
      .filter(({ about }) => about.articles.length > 0),
  ];
}

/** The newest articles, or those on one thing, as an Atom feed (RFC 4287). */
export function atomFeed(archive: Archive, urls: Urls, about?: FeedTopic): string {
  const items = newest(archive, urls, about?.articles ?? archive.articles);
  const page = about?.page ?? urls.list("home");
  const self = about ? `${about.page}feed.xml` : urls.list("feed");
  return toXml([
    { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' },
    x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language }, [
      x("id", tag(about ? `feed/${about.page.slice(urls.root.length)}` : "feed")),
      x("title", about ? `${about.name} · ${site.title}` : site.title),
      x("subtitle", site.description),
      x(
        "updated",
        instant(
          items
            .map(({ article }) => changed(article))
            .toSorted()
            .at(-1) ?? archive.asOf,
        ),
      ),
      x("author", [x("name", site.title)]),
      x("link", { rel: "self", type: "application/atom+xml", href: urls.absolute(self) }),
      x("link", { rel: "alternate", type: "text/html", href: urls.absolute(page) }),
      ...items.map(({ article, content, summary, from, day, meeting, rights }) =>
        x("entry", [
          x("id", tag(`articles/${article.id}`)),
          x("title", article.language ? { "xml:lang": article.language } : {}, article.title),
          x("link", { rel: "alternate", type: "text/html", href: urls.absolute(urls.entry("article", article.id)) }),
          x("link", { rel: "via", type: "text/html", href: article.originalUrl }),
          ...(isDay(article.published) ? [x("published", instant(article.published))] : []),
          x("updated", instant(changed(article))),
          x("author", [x("name", site.title)]),
          x("category", { term: meeting }),
          x("rights", rights),
          x("summary", `${summary} (${from}, ${day})`),
          ...(content === undefined ? [] : [x("content", { type: "html", "xml:lang": textLanguage(article) }, content)]),
        ]),
      ),
    ]),
  ]);
}

/** The newest articles, or those on one thing, as a JSON Feed 1.1. */
export function jsonFeed(archive: Archive, urls: Urls, about?: FeedTopic) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: about ? `${about.name} · ${site.title}` : site.title,
    description: site.description,
    language,
    home_page_url: urls.absolute(about?.page ?? urls.list("home")),
    authors: [{ name: site.title }],
    feed_url: urls.absolute(about ? `${about.page}feed.json` : urls.list("jsonFeed")),
    items: newest(archive, urls, about?.articles ?? archive.articles).map(
      ({ article, content, summary, from, day, meeting, rights }) => ({
        id: tag(`articles/${article.id}`),
        url: urls.absolute(urls.entry("article", article.id)),
        external_url: article.originalUrl,
        title: article.title,
        content_text: `${summary} (${from}, ${day})`,
        ...(content === undefined ? {} : { content_html: content }),
        ...(isDay(article.published) ? { date_published: instant(article.published) } : {}),
        ...(article.modified ? { date_modified: instant(article.modified) } : {}),
        authors: [{ name: site.title }],
        tags: [meeting],
        // An extension, as the format has them: of rights it says nothing.
        _rights: { statement: rights },
      }),
    ),
  };
}
