import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { pageAddresses, successors } from "../../src/archive/page-addresses.ts";
import { openArchive } from "../../src/content/open.ts";
import { formatDay } from "../../src/language/words.ts";
import { archiveOf } from "../support/content.ts";
import { pagesOf } from "../support/pages.ts";
import { specimens as specimenFiles } from "../support/specimens.ts";

const archive = openArchive();
const specimensArchive = archiveOf(specimenFiles);
const { root, below, specimens } = inject("sites");

describe.each([root, below, specimens])("the site at $base", ({ folder, base }) => {
  const pages = pagesOf(folder);
  const map = ["map.svg", readFileSync(join(folder, "map.svg"), "utf8")] as const;
  const ids = new Map(
    [...pages, map].map(([path, html]) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
  );

  test("every link, style, script and picture within the site leads to something", () => {
    const broken: string[] = [];
    for (const [path, html] of pages) {
      for (const [, address = ""] of html.replaceAll("&#38;", "&").matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        if (/^(?:https?:|mailto:)/.test(address)) continue;
        const [file = "", fragment] =
          address.split(/[?].*?(?=#|$)|#/).length > 1 ? address.replace(/\?[^#]*/, "").split("#") : [address];
        const target = file === "" ? path : file.startsWith(base) ? file.slice(base.length) : undefined;
        if (target === undefined) {
          broken.push(`${path}: ${address} is outside ${base}`);
          continue;
        }
        const page = target === "" || target.endsWith("/") ? `${target}index.html` : target;
        if (!existsSync(join(folder, page))) broken.push(`${path}: ${address} leads nowhere`);
        else if (fragment && !ids.get(page)?.has(fragment)) broken.push(`${path}: ${address} has no such place`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("every page has an address that will be kept, and every address that is kept has its page", () => {
    const content = folder === specimens.folder ? specimensArchive : archive;
    const moved = [...successors(content, content.published.keys()).keys()];
    const kept = [...pageAddresses(content), ...moved].map((address) => `${address.slice(1)}index.html`).sort();
    expect([...pages.keys()].filter((path) => path !== "404.html").sort()).toEqual(kept);
    for (const address of content.published.keys()) expect(pages.has(`${address.slice(1)}index.html`), address).toBe(true);
  });

  test("no page carries what only the search's index needs", () => {
    expect(
      [...pages]
        .filter(([, html]) => /pagefind-(?!worker)[a-z]|name="archive:/.test(html.replace(/data-search-index="[^"]*"/, "")))
        .map(([path]) => path),
    ).toEqual([]);
  });

  test("nothing is fetched from another host, and nothing runs or styles that the page's policy does not name", () => {
    for (const [path, html] of pages) {
      expect(
        html
          .match(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/[^"]*"[^>]*>/g)
          // Links that say what a page is, and are not followed by anybody but programs that ask.
          ?.filter((tag) => !/rel="(?:canonical|cite-as|author|license|type)"/.test(tag)) ?? [],
        path,
      ).toEqual([]);
      expect(html.match(/<[^>]*\s(?:on\w+|style)=[^>]*>/g) ?? [], path).toEqual([]);
      const inPage = [
        ...html.matchAll(/<(?:style|script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*)>(.*?)<\/(?:style|script)>/gs),
      ];
      const named = html.match(/'sha256-[^']+'/g) ?? [];
      expect(
        inPage.map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).toSorted(),
        path,
      ).toEqual(named.toSorted());
      expect(html.indexOf("Content-Security-Policy"), path).toBeLessThan(html.indexOf("<title"));
    }
  });
});

test("below a path the canonical addresses, the feeds and the tables name the whole address", () => {
  const read = (file: string) => readFileSync(join(below.folder, file), "utf8");
  expect(read("states/russia/index.html")).toContain(
    '<link rel="canonical" href="https://example.org/sub/path/states/russia/"',
  );
  expect(read("feed.xml")).toContain('href="https://example.org/sub/path/articles/');
  expect(JSON.parse(read("data/articles.json"))[0].url).toMatch(/^https:\/\/example\.org\/sub\/path\/articles\//);
});

/** The standard, but for what the compiler writes and what is meant so. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // What the compiler writes: both forms are valid.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    // Headlines and names are as long as their sources made them.
    "long-title": "off",
    // `role="list"` keeps lists that are drawn without bullets lists for VoiceOver.
    "no-redundant-role": "off",
    // Scripts and styles are the site's own.
    "require-sri": ["error", { target: "crossorigin" }],
  },
});

describe.each([root, specimens])("at $base the page", ({ folder }) => {
  test.each([...pagesOf(folder)])("%s is valid HTML", async (path, html) => {
    const { results } = await validator.validateString(html, path);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("every page", () => {
  const pages = pagesOf(root.folder);

  test("has a title of its own, one main heading, and a description", () => {
    const titles = new Map<string, string>();
    for (const [path, html] of pages) {
      const { document } = parseHTML(html);
      const title = document.querySelector("title")?.textContent ?? "";
      expect(titles.get(title), `${path} and this page share the title "${title}"`).toBeUndefined();
      titles.set(title, path);
      expect(document.querySelectorAll("h1").length, path).toBe(1);
      expect(document.querySelector('meta[name="description"]')?.getAttribute("content")?.length ?? 0, path).toBeGreaterThan(
        10,
      );
      const levels = [...document.querySelectorAll("h1,h2,h3,h4")].map((heading) => Number(heading.tagName[1]));
      const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      expect(jumps, path).toEqual([]);
    }
  });

  test("leads to every meeting and every state in two clicks, and shows the timeline where it is about one", () => {
    const linksOf = (html: string) =>
      new Set([...html.matchAll(/<a [^>]*href="([^"#?]+)/g)].map(([, address = ""]) => address));
    const every = [
      ...archive.summits.map(({ id }) => ["/summits/", `/summits/${id}/`]),
      ...archive.states.map(({ id }) => ["/states/", `/states/${id}/`]),
    ];
    const lists = new Map(["summits", "states"].map((list) => [`/${list}/`, linksOf(pages.get(`${list}/index.html`) ?? "")]));
    for (const [path, html] of pages) {
      const links = linksOf(html);
      const far = every.filter(
        ([list = "", page = ""]) => !links.has(page) && !(links.has(list) && lists.get(list)?.has(page)),
      );
      expect(far, path).toEqual([]);
      if (/^(?:summits|articles|topics)\/[^/]*[a-z][^/]*\/index.html$/.test(path) && !path.includes("oldest-first"))
        expect(html, path).toContain('<nav class="timeline-nav"');
    }
  });

  test("keeps its words apart", () => {
    const stuck =
      /.{0,30}(?:[\p{L}\p{N}.,;:)]<\/(?:a|time|span|b|code|cite)>[\p{L}(×–]|[\p{L},.;:)]<(?:a|time|span|b|code)(?:\s[^>]*)?>[\p{L}\p{N}]|[\p{L}\p{N}]<\/(?:a|time|span)><(?:a|time|span)(?![^>]*aria-hidden)(?:\s[^>]*)?>[\p{L}\p{N}×]).{0,30}/gu;
    for (const [path, html] of pages) expect(html.match(stuck) ?? [], path).toEqual([]);
  });

  test("tells what is decided but not known to be in force where the states of the present are listed", () => {
    const decided = archive.states.filter(({ history }) => history.some(({ certain, until }) => !certain && !until));
    const newest = archive.summits
      .map(({ id }) => id)
      .sort()
      .at(-1);
    for (const path of ["index.html", `summits/${newest}/index.html`]) {
      const told = [...parseHTML(pages.get(path) ?? "").document.querySelectorAll("[data-decided]")].map((p) => p.textContent);
      for (const { name } of decided) expect(told.join(), path).toContain(`${name} (`);
    }
  });

  test("says as of which day a status holds", () => {
    for (const [path, html] of pages)
      for (const [badge] of html.matchAll(/<[a-z]+ class="badge"[^>]*>/g))
        expect(badge, path).toMatch(/data-status-as-of="\d{4}-\d{2}-\d{2}"/);
  });
});

describe("the pages of the specimens", () => {
  const textOf = (path: string) =>
    parseHTML(readFileSync(join(specimens.folder, path, "index.html"), "utf8")).document.body.textContent.replace(/\s+/g, " ");

  test("a page that nobody here has seen is told from the sources", () => {
    expect(textOf("summits/2020-moscow-foreign-ministers")).toContain("example.com (cited by others, not seen)");
  });

  test("every passage that names a state stands on one of its pages, each once", () => {
    const further = readdirSync(join(specimens.folder, "states/russia/page"))
      .toSorted()
      .map((page) => `/page/${page}`);
    const documents = ["", ...further].map(
      (path) => parseHTML(readFileSync(join(specimens.folder, `states/russia${path}`, "index.html"), "utf8")).document,
    );
    const links = documents.map((document) =>
      [...document.querySelectorAll("blockquote a")].map((link) => link.getAttribute("href")?.replace(/^.*articles/, "")),
    );
    const mentions = Array.from({ length: 210 }, (_, index) => `/2019-06-15-gazette-two-hundred-mentions/#p${index + 1}`);
    expect(links.flat()).toEqual(["/2012-06-15-gazette-roads/#p1", ...mentions]);
    expect(links.map(({ length }) => length)).toEqual([41, 42, 42, 42, 42, 2]);
    const told = documents.map((document) => document.querySelector("#passages")?.textContent.trim());
    expect(told).toEqual(documents.map(() => "211 passages"));
  });

  test("the cards of names say what was reported by then", () => {
    const cards = JSON.parse(readFileSync(join(specimens.folder, "previews/2012-tashkent.json"), "utf8"));
    expect(cards["people/a-president"]).toEqual({ name: "A President", lines: ["President, 15 June 2012"] });
  });

  test("the day of an article's change stands on its page", () => {
    expect(textOf("articles/2012-06-15-gazette-roads")).toContain("last changed on 3 July 2026");
  });
});

describe("the pages of the archive", () => {
  const page = (path: string) => parseHTML(readFileSync(join(root.folder, path, "index.html"), "utf8")).document;

  test("every article, meeting, state, topic, person and organisation has one", () => {
    const paths = [
      ...archive.articles.map(({ id }) => `articles/${id}`),
      ...archive.summits.map(({ id }) => `summits/${id}`),
      ...archive.states.map(({ id }) => `states/${id}`),
      ...archive.topics.map(({ id }) => `topics/${id}`),
      ...archive.people.map(({ id }) => `people/${id}`),
      ...archive.organisations.map(({ id }) => `organisations/${id}`),
    ];
    expect(paths.filter((path) => !existsSync(join(root.folder, path, "index.html")))).toEqual([]);
  });

  test("the page about the archive tells the day of the newest change", () => {
    expect(page("about").body.textContent).toContain(`The content was last changed on ${formatDay(archive.modified ?? "")}.`);
  });

  test("an article has its paragraphs numbered, its source, and the status of that day", () => {
    const article = archive.get("article", "2013-09-13-moscow-times-syria-in-bishkek");
    const document = page(`articles/${article.id}`);
    expect(article.body.passages.every(({ number }) => document.querySelector(`#p${number}`) !== null)).toBe(true);
    expect(document.querySelector(`a[href="${article.originalUrl}"]`)).not.toBeNull();
    expect(document.body.textContent).toContain(article.sourceSha256);
    const iran = [...document.querySelectorAll("li.state")].find((row) => row.textContent.includes("Iran"));
    expect(iran?.querySelector("[data-status-as-of]")?.getAttribute("data-status-as-of")).toBe("2013-09-13");
    expect(iran?.textContent).toContain("Observer");
    for (const note of article.notes) expect(document.body.textContent).toContain(note.text);
  });

  test("a state has every passage that mentions it, the name marked, each leading to its paragraph", () => {
    const document = page("states/iran");
    const links = [...document.querySelectorAll("blockquote a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(
      archive.passagesOf("state", "iran").map(({ article, passage }) => `/articles/${article.id}/#p${passage.number}`),
    );
    const marked = [...document.querySelectorAll("blockquote mark")].map((mark) => mark.textContent);
    expect(marked).toEqual(archive.passagesOf("state", "iran").flatMap(({ mentions }) => mentions.map(({ text }) => text)));
  });

  test("both timelines hold every meeting, in their order", () => {
    const meetings = (path: string) =>
      [...page(path).querySelectorAll("article.meeting h3 a")].map((link) => link.getAttribute("href"));
    const oldest = archive.summits.map(({ id }) => `/summits/${id}/`);
    expect(meetings("summits/oldest-first")).toEqual(oldest);
    expect(meetings("summits").toSorted()).toEqual(oldest.toSorted());
    expect(meetings("summits")[0]).toBe(oldest.at(-1));
  });

  test("the tables are those of the same archive", () => {
    const table = (name: string) => JSON.parse(readFileSync(join(root.folder, "data", `${name}.json`), "utf8"));
    expect(table("articles")).toHaveLength(archive.articles.length);
    expect(table("summits")).toHaveLength(archive.summits.length);
    expect(table("states")).toHaveLength(archive.states.length);
    expect(table("mentions")).toHaveLength([...archive.mentions()].length);
  });
});
