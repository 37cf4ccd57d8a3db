import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { openArchive } from "../src/content/open.ts";

/** The content of the archive itself, against the material it was made from where that lies beside the project. */
const archive = openArchive();
const shared = join("..", "shared");

test("every meeting of the Council of Heads of State since 2001 is there, one a year, numbered without a gap", () => {
  const councils = archive.summits.filter(({ kind }) => kind === "heads-of-state");
  expect(councils.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: councils.length }, (_, index) => index + 1));
  expect(councils.map(({ start }) => Number(start.slice(0, 4)))).toEqual(councils.map((_, index) => 2001 + index));
  expect(councils.length).toBeGreaterThanOrEqual(26);
});

test("codes are those of ISO 3166-1, with the names that go with them", () => {
  const names = new Intl.DisplayNames("en", { type: "region" });
  const differ = archive.states
    .filter(({ iso, name }) => names.of(iso) !== name)
    .map(({ iso, name }) => [iso, name, names.of(iso)]);
  expect(differ).toEqual([
    ["MM", "Myanmar", "Myanmar (Burma)"],
    ["TR", "Turkey", "Türkiye"],
  ]);
});

test("every state that has a status or is mentioned is there, and every person and organisation is mentioned or published", () => {
  expect(
    archive.states.filter(({ history }) => history.some(({ status }) => status !== "guest")).length,
  ).toBeGreaterThanOrEqual(27);
  const idle = archive.states.filter(({ id, history }) => history.length === 0 && archive.passagesOf("state", id).length === 0);
  expect(idle).toEqual([]);
  const silent = (kind: "person" | "organisation", ids: readonly { id: string }[]) =>
    ids.filter(({ id }) => archive.passagesOf(kind, id).length === 0).map(({ id }) => id);
  const publishers = new Set(archive.articles.map(({ publisher }) => publisher));
  expect(silent("person", archive.people)).toEqual([]);
  expect(silent("organisation", archive.organisations).filter((id) => !publishers.has(id))).toEqual([]);
});

test("a note that names sources compares them, and one without compares the article with itself", () => {
  for (const article of archive.articles)
    for (const { compares, sources, text } of article.notes)
      expect(compares === "itself", `${article.id}: ${text}`).toBe(sources === undefined);
});

/** Has the tests of a group run only where what they need lies beside the project; elsewhere the last lines of a run say so. */
const needs = (folder: string) =>
  beforeEach(({ skip }) => skip(!existsSync(join(shared, folder)), `needs ../shared/${folder} beside the project`));

describe("beside the sources", () => {
  needs("sources");
  const files = existsSync(join(shared, "sources"))
    ? readdirSync(join(shared, "sources")).map((name) => join(shared, "sources", name))
    : [];
  /** Words as compared: British and American spelling are the same ("favours", "favors"; "organisation", "organization"). */
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/our(?=(?:s|ed|ing|able|ite)?\b)/g, "or")
      .replace(/is(?=(?:e|es|ed|ing|ation|ations)\b)/g, "iz")
      .replace(/programme/g, "program")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .split(" ");
  const sources = new Map(
    files.map((file) => [createHash("sha256").update(readFileSync(file)).digest("hex"), readFileSync(file, "utf8")]),
  );

  /** The articles whose sources are here; others may come without. */
  const retold = archive.articles.filter(({ sourceSha256 }) => sources.has(sourceSha256));

  test("every source is retold in an article that knows it", () => {
    expect(new Set(retold.map(({ sourceSha256 }) => sourceSha256))).toEqual(new Set(sources.keys()));
  });

  test("quoted phrases are of six words or fewer", () => {
    for (const article of retold)
      for (const { text } of article.body.passages)
        for (const [, quoted = ""] of text.matchAll(/“([^”]*)”/g))
          expect(quoted.split(/\s+/).length, `${article.id}: ${quoted}`).toBeLessThanOrEqual(6);
  });

  test.each(archive.articles.map((article) => [article.id, article] as const))(
    "%s shares no run of eight words with a source",
    (_id, article) => {
      const texts = [...sources.values()].map((text) => ` ${words(text).join(" ")} `);
      const own = [
        article.body.passages.map(({ text }) => text).join(" "),
        article.summary ?? "",
        ...article.notes.map(({ text }) => text),
        ...article.positions.map(({ summary }) => summary),
      ];
      const runs = own
        .map(words)
        .flatMap((list) => list.map((_, index) => list.slice(index, index + 8)))
        .filter((run) => run.length === 8);
      expect(runs.map((run) => run.join(" ")).filter((run) => texts.some((text) => text.includes(` ${run} `)))).toEqual([]);
    },
  );

  test.each(retold.map((article) => [article.id, article] as const))("%s has every number of its source", (_id, article) => {
    const own = (sources.get(article.sourceSha256) ?? "").split(/… we have a small favor|What do you think\?|\nXS\n/)[0] ?? "";
    const numbers = (text: string) => new Set(text.replace(/\d\d\.\d\d\.\d{4} \d\d:\d\d/, "").match(/\d[\d,.]*\d|\d/g) ?? []);
    const inAccount = numbers(article.body.passages.map(({ text }) => text).join(" "));
    expect([...numbers(own)].filter((number) => !inAccount.has(number))).toEqual([]);
  });
});

describe("beside the fact sheet", () => {
  needs("facts");
  interface Facts {
    summits: {
      ordinal: number;
      start: string;
      end: string;
      host_country: string;
      chair_state: string;
      format: string;
      sources: string[];
    }[];
    statuses: {
      iso: string;
      status: string;
      start: string;
      end: string | null;
      decided_at_summit: number;
      sources: string[];
    }[];
  }
  const read = () => JSON.parse(readFileSync(join(shared, "facts", "sco-facts.json"), "utf8")) as Facts;

  test("meetings have the days, host, chair, format and sources of the sheet", () => {
    for (const fact of read().summits) {
      const summit = archive.summits.find(({ ordinal }) => ordinal === fact.ordinal);
      expect([summit?.start, summit?.end, summit?.format.replace("-", "_")]).toEqual([fact.start, fact.end, fact.format]);
      expect([archive.get("state", summit?.host ?? "").iso, archive.get("state", summit?.chair ?? "").iso]).toEqual([
        fact.host_country,
        fact.chair_state,
      ]);
      expect([...(summit?.sources ?? []), ...(summit?.notSeen ?? [])]).toEqual(expect.arrayContaining(fact.sources));
    }
  });

  test("statuses have the days, meetings and sources of the sheet", () => {
    for (const fact of read().statuses.filter(({ iso }) => iso.length === 2)) {
      const state = archive.states.find(({ iso }) => iso === fact.iso);
      const status = (fact.status.split(" / ")[0] ?? "").replace("_", "-");
      const span = state?.history.find((one) => one.status === status && one.from === fact.start);
      const settled = fact.end?.endsWith("?") ? undefined : (fact.end ?? undefined);
      expect([fact.iso, span?.until, span?.certain, span?.sources]).toEqual([fact.iso, settled, true, fact.sources]);
      expect(archive.get("summit", span?.decidedAt ?? "").ordinal).toBe(fact.decided_at_summit);
    }
  });
});
