import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleData } from "../../src/formats/article-data.ts";
import { citedParameters, compareWords, held, isCut, readCited, standIn, verdictOn } from "../../src/formats/wordings.ts";

const digest = "4638c9da9e3c699316fe2a946f9528f67dfc36829bfbf6bcb9fd7518d92c5f8b";
const place = "articles/2013-09-13-moscow-times-syria-in-bishkek/#p4a";
const of = { article: "2013-09-13-moscow-times-syria-in-bishkek", paragraph: "4a" };

describe("a citation is read for its paragraph, digest and day", () => {
  test.each([
    [
      "as it is written",
      `“Title,” Paper, https://example.org/sub/${place} [2026-11-24, sha256:4638c9da9e3c6993].`,
      { ...of, digest: digest.slice(0, 16), day: "2026-11-24" },
    ],
    [
      "with the day of GOST",
      `URL: https://example.org/${place} (дата обращения: 05.12.2026) [2026-11-24, sha256:4638c9da9e3c6993].`,
      { ...of, digest: digest.slice(0, 16), day: "2026-11-24" },
    ],
    [
      "with the day of GOST alone",
      `URL: https://example.org/${place} (дата обращения: 05.12.2026).`,
      { ...of, day: "2026-12-05" },
    ],
    ["the digest in full and in capitals", `/${place} SHA-256: ${digest.toUpperCase()}`, { ...of, digest }],
    ["the digest alone behind the address", `https://example.org/${place}\n${digest}`, { ...of, digest }],
    ["an address", `https://example.org/${place}`, of],
    ["an address with the search that led there", `https://example.org/${place.replace("#", "?highlight=a#")}`, of],
    [
      "the parameters of the page",
      `https://example.org/verify/?p=${of.article}.4a&sha256=${digest}&on=2026-11-24`,
      { ...of, digest, day: "2026-11-24" },
    ],
    ["a day that is none", `/${place} [2026-02-30, sha256:4638c9da9e3c6993]`, { ...of, digest: digest.slice(0, 16) }],
    ["too few signs of a digest", `/${place} [2026-11-24, sha256:4638c9da]`, { ...of, digest: "4638c9da", day: "2026-11-24" }],
    [
      "an address that a line ends in, and a digest that is divided",
      "https://example.org/articles/2013-09-13-moscow-\ntimes-syria-in-\nbishkek/\n#p4a [2026-11-24, sha256:4638c9da-\n9e3c6993].",
      { ...of, digest: digest.slice(0, 16), day: "2026-11-24" },
    ],
    [
      "a digest with a blank and a sign that nobody sees",
      `/${place} [2026-11-24, sha256:4638c9da\u00ad 9e3c6993].`,
      { ...of, digest: digest.slice(0, 16), day: "2026-11-24" },
    ],
    [
      "a digest in a letter that was answered",
      `/${place.replace("#", "\\#")} [2026-11-24, sha256:4638c9da\n> 9e3c6993].`,
      { ...of, digest: digest.slice(0, 16), day: "2026-11-24" },
    ],
    [
      "a digest before a word that could go on with it",
      `/${place} sha256:4638c9da9e3c6993 and so`,
      { ...of, digest: digest.slice(0, 16) },
    ],
    [
      "a digest in full over two lines",
      `/${place} sha256:${digest.slice(0, 40)}\n${digest.slice(40)}`,
      { ...of, digest: digest.slice(0, 40) },
    ],
    [
      "other hyphens, capitals and escapes",
      `HTTPS://EXAMPLE.ORG/${place.replaceAll("-", "\u2011").replace("#", "%23").toUpperCase()}`,
      of,
    ],
    [
      "the first of two",
      `/${place} [2026-11-24, sha256:4638c9da9e3c6993]; /articles/other/#p2 [2026-11-25, sha256:0000000000000000]`,
      { ...of, digest: digest.slice(0, 16), day: "2026-11-24" },
    ],
    ["the first of two, which has no digest", `/${place}; /articles/other/#p2 [2026-11-25, sha256:0000000000000000]`, of],
    ["an earlier wording", `https://example.org/${place}-2026-11-24-2`, { ...of, place: "#p4a-2026-11-24-2" }],
    [
      "an address as mark-up has it",
      `/verify/?p=${of.article}.4a&amp;sha256=${digest}&amp;on=2026-11-24`,
      { ...of, digest, day: "2026-11-24" },
    ],
  ])("%s", (_what, text, expected) => {
    expect(readCited(text)).toEqual(expected);
  });

  test.each(["", "¶4", "https://example.org/states/syria/#p4", "articles/2013/#q4", "sha256:4638c9da9e3c6993"])(
    "%j names none",
    (text) => {
      expect(readCited(text)).toBeUndefined();
    },
  );

  test("whatever is written is read back", () => {
    expect(held("2026-11-24", digest)).toBe(" [2026-11-24, sha256:4638c9da9e3c6993]");
    const cited = { ...of, digest, day: "2026-11-24" };
    expect(readCited(citedParameters(cited))).toEqual(cited);
    expect(readCited(citedParameters(of))).toEqual(of);
  });

  test("a digest of fewer signs than a citation has was cut", () => {
    expect([isCut(of), isCut({ ...of, digest: "4638c9da" }), isCut({ ...of, digest: digest.slice(0, 16) })]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test("and no text is too odd to be read", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readCited(text)));
  });
});

describe("what became of the words that were cited", () => {
  const earlier = (number: string, text: string, until: string) => ({
    number,
    text,
    sha256: "",
    until,
    place: `#p${number}-${until}`,
    what: "A.",
    why: "B.",
  });
  const data = {
    paragraphs: [
      { number: "1", text: "one now" },
      { number: "2", text: "two" },
      { number: "4", text: "back" },
    ],
    earlier: [
      earlier("1", "one", "2026-01-01"),
      earlier("1", "one again", "2026-02-01"),
      earlier("3", "three", "2026-03-01"),
      earlier("4", "back", "2026-04-01"),
    ],
    removed: [{ number: "3", day: "2026-05-01", why: "Wrong." }],
  } as unknown as ArticleData;
  // A digest that can be seen through.
  const sha256 = (text: string) => `${text.replaceAll(" ", "-")}...............`;
  const verdict = (paragraph: string, digest?: string) =>
    verdictOn(data, { article: "a", paragraph, ...(digest === undefined ? {} : { digest }) }, sha256);

  test("they stand there, and since when, where they were corrected before", () => {
    expect(verdict("2", "two...")).toEqual({ is: "same", text: "two", earlier: undefined });
    expect(verdict("1", "one-now...")).toEqual({ is: "same", text: "one now", earlier: data.earlier[1] });
    // Words that were corrected and came back stand there.
    expect(verdict("4", "back...")).toMatchObject({ is: "same" });
  });
  test("they were corrected, once or twice", () => {
    expect(verdict("1", "one....")).toEqual({ is: "corrected", earlier: data.earlier[0], now: "one now", removal: undefined });
    expect(verdict("1", "one-again....")).toMatchObject({ is: "corrected", earlier: { until: "2026-02-01" } });
  });
  test("they were corrected before they were taken out", () => {
    expect(verdict("3", "three...")).toMatchObject({ is: "corrected", now: undefined, removal: { day: "2026-05-01" } });
    expect(verdict("3")).toEqual({ is: "removed", day: "2026-05-01", why: "Wrong." });
  });
  test("they never stood there, or no digest tells", () => {
    expect(verdict("2", "three...")).toMatchObject({ is: "unknown", text: "two" });
    expect(verdict("1")).toMatchObject({ is: "untold", text: "one now", earlier: { until: "2026-02-01" } });
    expect(verdict("9", "two...")).toEqual({ is: "absent" });
  });
  test("the article was withdrawn", () => {
    const withdrawn = { ...data, withdrawn: { day: "2026-06-01", why: "So." } };
    expect(verdictOn(withdrawn, { article: "a", paragraph: "1" }, sha256)).toEqual({
      is: "withdrawn",
      day: "2026-06-01",
      why: "So.",
    });
  });
});

describe("two texts are compared word by word", () => {
  const shown = (first: string, second: string) =>
    compareWords(first, second)
      .map((run) => ({ both: run.text, first: `[-${run.text}-]`, second: `[+${run.text}+]` })[run.in])
      .join("");
  test.each([
    ["The host spoke.", "The host spoke.", "The host spoke."],
    ["They called for a renewal of talks.", "They asked for talks.", "They [-called -][+asked +]for [-a renewal of -]talks."],
    ["One two", "One two three", "One two[+three+]"],
    ["", "New.", "[+New.+]"],
    ["Old.", "", "[-Old.-]"],
    ["a  b\nc", "a b c", "a b c"],
    ["the 'ruler's' end.", "the “ruler’s” end", "the “ruler’s” end"],
  ])("%j and %j", (first, second, expected) => {
    expect(shown(first, second).replace(/two\s*\[/, "two[")).toBe(expected);
  });

  test("whatever they are, the runs give each of them back, and no two alike follow each other", () => {
    const text = fc.array(fc.constantFrom("a ", "b ", "cc ", "ä. ")).map((words) => words.join(""));
    fc.assert(
      fc.property(text, text, (first, second) => {
        const runs = compareWords(first, second);
        const without = (other: string) =>
          runs
            .filter((run) => run.in !== other)
            .map((run) => run.text)
            .join("");
        expect([without("second"), without("first")]).toEqual([first, second]);
        expect(runs.some((run, index) => run.in === runs[index - 1]?.in)).toBe(false);
      }),
    );
  });
});

describe("words that were quoted stand in a text", () => {
  const text = "He called the “ruler’s” policy a turn toward peace; President Assad, he said, [had] agreed.";
  test.each([
    ["called the", true],
    ['"ruler\'s"', true],
    ["“turn toward peace.”", true],
    ["Presi-\ndent Assad", true],
    ["[H]e called", true],
    ["[had] agreed …", true],
    ["war", false],
    ["called a", false],
    ["Called the", false],
    ["\u200b", undefined],
    ["…", undefined],
    ["", undefined],
  ])("%j: %s", (quoted, expected) => {
    expect(standIn(quoted, text)).toBe(expected);
  });
});
