import type {
  BreadcrumbList,
  CorrectionComment,
  Dataset,
  DefinedTerm,
  Event,
  NewsArticle,
  Organization,
  WebSite,
} from "schema-dts";
import type { Archive } from "../archive/archive.ts";
import { meetingLine, meetingName, summaryOf } from "../archive/labels.ts";
import { data, language, site } from "../language/words.ts";
import type { Article, Organisation, Person, State, Summit, Topic } from "../model/kinds.ts";
import type { Revision } from "../model/revision.ts";
import { ownLicence, sco } from "../site.ts";
import type { Urls } from "../urls.ts";
import type { Node } from "./json-ld.ts";

/** What was corrected on a page, and when. */
const correction = ({ day, what, why }: Revision): CorrectionComment => ({
  "@type": "CorrectionComment",
  text: `${what} ${why}`,
  datePublished: day,
});

/** What the pages of an archive tell programs, in the terms of schema.org: a function for each kind of page. */
export function structured(archive: Archive, urls: Urls) {
  const home = urls.absolute(urls.root);
  const the = (kind: "summit" | "state" | "person" | "organisation" | "topic", id: string) =>
    urls.absolute(urls.entry(kind, id));
  const named = (names: readonly string[]) => (names.length > 0 ? { alternateName: names } : {});
  const same = (sameAs: readonly string[]) => (sameAs.length > 0 ? { sameAs } : {});
  const publisher = (id: string): Organization => {
    const { name, kind } = archive.get("organisation", id);
    return { "@type": kind === "news" ? "NewsMediaOrganization" : "Organization", "@id": the("organisation", id), name };
  };

  const hasOrganiser = archive.organisations.some(({ id }) => id === sco);

  return {
    /** An account is the archive's, based on the source, whose publisher, day and address it gives; a full text is the source. */
    article(article: Article): NewsArticle {
      const { title, byline, published, originalUrl, form } = article;
      const source: NewsArticle = {
        "@type": "NewsArticle",
        headline: title,
        ...(byline === undefined ? {} : { author: byline }),
        datePublished: published,
        inLanguage: article.language ?? language,
        publisher: publisher(article.publisher),
        ...(article.rights.status === "in-copyright"
          ? { copyrightHolder: { "@type": "Organization", name: article.rights.holder } }
          : {}),
        url: originalUrl,
      };
      const page = urls.absolute(urls.entry("article", article.id));
      const about = { "@id": the("summit", article.meeting) };
      return form === "full-text"
        ? { ...source, url: page, about, isBasedOn: originalUrl }
        : {
            "@type": "NewsArticle",
            url: page,
            headline: title,
            description: summaryOf(article),
            inLanguage: language,
            publisher: { "@type": "Organization", name: site.title, url: home },
            license: ownLicence,
            ...(article.modified === undefined ? {} : { dateModified: article.modified }),
            ...(article.revisions.length === 0 ? {} : { correction: article.revisions.map(correction) }),
            about,
            isBasedOn: source,
          };
    },
    /** A meeting; one by video conference was in no place. */
    summit(summit: Summit): Event {
      const { id, start, end, city, host, format, coordinates } = summit;
      const place = {
        "@type": "Place",
        name: city,
        address: { "@type": "PostalAddress", addressLocality: city, addressCountry: archive.get("state", host).iso },
        geo: { "@type": "GeoCoordinates", latitude: coordinates[0], longitude: coordinates[1] },
      } as const;
      const modes = { "in-person": "Offline", virtual: "Online", hybrid: "Mixed" } as const;
      return {
        "@type": "Event",
        "@id": the("summit", id),
        name: `${meetingName(summit)}: ${meetingLine(summit)}`,
        startDate: start,
        endDate: end,
        eventAttendanceMode: `https://schema.org/${modes[format]}EventAttendanceMode`,
        ...(format === "virtual" ? {} : { location: place }),
        ...(hasOrganiser ? { organizer: publisher(sco) } : {}),
      };
    },
    state: ({ id, name, officialName, iso, sameAs }: State): Node => ({
      "@type": "Country",
      "@id": the("state", id),
      name,
      alternateName: officialName,
      identifier: iso,
      ...same(sameAs),
    }),
    person: ({ id, name, aliases, sameAs }: Person): Node => ({
      "@type": "Person",
      "@id": the("person", id),
      name,
      ...named(aliases),
      ...same(sameAs),
    }),
    organisation: ({ id, aliases, description, sameAs }: Organisation): Node => ({
      ...(publisher(id) as Exclude<Organization, string>),
      ...named(aliases),
      description,
      ...same(sameAs),
    }),
    topic: ({ id, name, question }: Topic): DefinedTerm => ({
      "@type": "DefinedTerm",
      "@id": the("topic", id),
      name,
      description: question,
    }),
    /** The tables of the archive, from the year of the first meeting to that of the newest. */
    dataset: (files: readonly { path: string; type: string }[]): Dataset => ({
      "@type": "Dataset",
      name: data.name,
      ...(archive.modified === undefined ? {} : { dateModified: archive.modified }),
      description: data.description,
      url: urls.absolute(urls.list("data")),
      license: ownLicence,
      isAccessibleForFree: true,
      creator: { "@type": "Organization", name: site.title, url: home },
      ...(archive.summits.length > 0
        ? {
            temporalCoverage: [archive.summits[0], archive.summits.at(-1)].map((summit) => summit?.start.slice(0, 4)).join("/"),
          }
        : {}),
      distribution: files.map(({ path, type }) => ({
        "@type": "DataDownload",
        encodingFormat: type,
        contentUrl: urls.absolute(urls.file(path)),
      })),
    }),
    /** The archive as a whole, and how it is searched. */
    site: (): WebSite => ({
      "@type": "WebSite",
      name: site.title,
      description: site.description,
      url: home,
      inLanguage: language,
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${urls.absolute(urls.list("search"))}?q={text}` },
        "query-input": { "@type": "PropertyValueSpecification", valueName: "text", valueRequired: true },
      } as never,
    }),
  };
}

/** The way to a page, from the list in which it stands to the page itself. */
export const breadcrumb = (urls: Urls, trail: readonly { label: string; href: string }[], title: string): BreadcrumbList => ({
  "@type": "BreadcrumbList",
  itemListElement: [
    ...trail.map(({ label, href }, index) => ({
      "@type": "ListItem" as const,
      position: index + 1,
      name: label,
      item: urls.absolute(href),
    })),
    { "@type": "ListItem", position: trail.length + 1, name: title },
  ],
});
