import { expect, test } from "vitest";
import { jsonLd } from "../../src/formats/json-ld.ts";
import { linkset } from "../../src/formats/signposts.ts";
import { breadcrumb, structured } from "../../src/formats/structured.ts";
import { createUrls } from "../../src/urls.ts";
import { article, rich, richArchive, state } from "../support/rich.ts";

const urls = createUrls("/sub/", "https://example.org");
const hostile = `"</script><b>Дороги</b>"`;
const id = "2020-11-12-herald-roads";
const archive = richArchive({
  [`articles/${id}.md`]: article(
    "2020-11-12",
    "herald",
    "2020-moscow",
    "language: ru\nbyline: Anna <Petrova>\nmodified: 2021-02-03\nsummary: Roads were spoken of.",
    "Russia was host.",
  )
    .replace("title: On 2020-moscow", `title: '${hostile}'`)
    .replace(/originalUrl: .*/, "originalUrl: https://herald.example/1"),
  "states/russia.md": (rich["states/russia.md"] ?? "").replace(
    "iso: RU",
    "sameAs: [https://www.wikidata.org/wiki/Q159]\niso: RU",
  ),
  "states/kazakhstan.md": state("Kazakhstan", "KZ", "398"),
});
const told = structured(archive, urls);

test("an account is the archive's, based on the source, and about the meeting", () => {
  expect(told.article(archive.get("article", id))).toEqual({
    "@type": "NewsArticle",
    url: `https://example.org/sub/articles/${id}/`,
    headline: hostile,
    description: "Roads were spoken of.",
    inLanguage: "en",
    publisher: { "@type": "Organization", name: "SCO Summit Archive", url: "https://example.org/sub/" },
    license: "https://creativecommons.org/licenses/by/4.0/",
    dateModified: "2021-02-03",
    about: { "@id": "https://example.org/sub/summits/2020-moscow/" },
    isBasedOn: {
      "@type": "NewsArticle",
      headline: hostile,
      author: "Anna <Petrova>",
      datePublished: "2020-11-12",
      inLanguage: "ru",
      publisher: {
        "@type": "NewsMediaOrganization",
        "@id": "https://example.org/sub/organisations/herald/",
        name: "Bishkek Herald",
      },
      url: "https://herald.example/1",
    },
  });
});

test("a holder of rights is named where they are known", () => {
  const known = {
    ...archive.get("article", id),
    rights: { holder: "The paper", status: "in-copyright" as const, statement: "All rights." },
  };
  expect(told.article(known)).toMatchObject({ isBasedOn: { copyrightHolder: { "@type": "Organization", name: "The paper" } } });
});

test("a full text is the source itself: its publisher's, without the archive's licence", () => {
  const full = { ...archive.get("article", id), form: "full-text" as const };
  const node = told.article(full) as unknown as Record<string, unknown>;
  expect(node).toMatchObject({
    datePublished: "2020-11-12",
    url: `https://example.org/sub/articles/${id}/`,
    isBasedOn: "https://herald.example/1",
  });
  expect(node["publisher"]).toMatchObject({ name: "Bishkek Herald" });
  expect(node).not.toHaveProperty("license");
});

test("a meeting has its days and its place in the state of the host; by video conference it was in none", () => {
  expect(told.summit(archive.get("summit", "2019-bishkek"))).toEqual({
    "@type": "Event",
    "@id": "https://example.org/sub/summits/2019-bishkek/",
    name: "Bishkek 2019: 19th meeting of the Council of Heads of State",
    startDate: "2019-06-13",
    endDate: "2019-06-14",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: {
      "@type": "Place",
      name: "Bishkek",
      address: { "@type": "PostalAddress", addressLocality: "Bishkek", addressCountry: "KG" },
      geo: { "@type": "GeoCoordinates", latitude: 42.87, longitude: 74.59 },
    },
    organizer: {
      "@type": "Organization",
      "@id": "https://example.org/sub/organisations/shanghai-cooperation-organisation/",
      name: "Shanghai Cooperation Organisation",
    },
  });
  expect(told.summit(archive.get("summit", "2020-moscow"))).not.toHaveProperty("location");
});

test("a state has its code, and the identifiers that are known; a person and an organisation their other names", () => {
  expect(told.state(archive.get("state", "russia"))).toEqual({
    "@type": "Country",
    "@id": "https://example.org/sub/states/russia/",
    name: "Russia",
    alternateName: "Republic of Russia",
    identifier: "RU",
    sameAs: ["https://www.wikidata.org/wiki/Q159"],
  });
  expect(told.state(archive.get("state", "kazakhstan"))).not.toHaveProperty("sameAs");
  expect(told.person(archive.get("person", "akmatov"))).toEqual({
    "@type": "Person",
    "@id": "https://example.org/sub/people/akmatov/",
    name: "Bolot Akmatov",
  });
  expect(told.organisation(archive.get("organisation", "shanghai-cooperation-organisation"))).toMatchObject({
    "@type": "Organization",
    alternateName: ["SCO"],
    description: "The organisation.",
  });
});

test("the data span the years from the first meeting to the newest", () => {
  expect(told.dataset([{ path: "data/summits.csv", type: "text/csv" }])).toMatchObject({
    "@type": "Dataset",
    temporalCoverage: "2017/2024",
    distribution: [{ contentUrl: "https://example.org/sub/data/summits.csv", encodingFormat: "text/csv" }],
  });
});

test("hostile values stay in the script, and are what they were when it is read", () => {
  const written = jsonLd([told.article(archive.get("article", id)), breadcrumb(urls, [], hostile)]);
  expect(written).not.toContain("<");
  expect(JSON.parse(written)["@graph"][0].headline).toBe(hostile);
  expect(JSON.parse(written)["@graph"][1].itemListElement[0].name).toBe(hostile);
});

test("the way to a page ends with the page itself", () => {
  expect(breadcrumb(urls, [{ label: "States", href: "/sub/states/" }], "Russia")).toEqual({
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "States", item: "https://example.org/sub/states/" },
      { "@type": "ListItem", position: 2, name: "Russia" },
    ],
  });
});

test("a link set leads from an article to what describes it, and back", () => {
  const { linkset: links } = JSON.parse(linkset(urls, archive.get("article", id)));
  const page = `https://example.org/sub/articles/${id}/`;
  const file = (ending: string) => `https://example.org/sub/articles/${id}.${ending}`;
  expect(links[0]).toEqual({
    anchor: page,
    "cite-as": [{ href: page }],
    author: [{ href: "https://example.org/sub/about/" }],
    license: [{ href: "https://creativecommons.org/licenses/by/4.0/" }],
    type: [{ href: "https://schema.org/NewsArticle" }],
    describedby: [
      { href: file("bib"), type: "application/x-bibtex" },
      { href: file("ris"), type: "application/x-research-info-systems" },
      { href: file("csl.json"), type: "application/vnd.citationstyles.csl+json" },
    ],
  });
  expect(links.slice(1)).toEqual(
    ["bib", "ris", "csl.json"].map((ending) => ({ anchor: file(ending), describes: [{ href: page, type: "text/html" }] })),
  );
  const full = { ...archive.get("article", id), form: "full-text" as const };
  for (const rel of ["license", "author"]) expect(linkset(urls, full)).not.toContain(rel);
});
