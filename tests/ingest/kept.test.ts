import { expect, test } from "vitest";
import { withoutFurniture } from "../../src/ingest/furniture.ts";
import { propose } from "../../src/ingest/proposals.ts";
import { readSource } from "../../src/ingest/source.ts";
import { openArchive } from "../../src/content/open.ts";
import type { Paragraph } from "../../src/ingest/read/paragraph.ts";

const sentence = (about: string) =>
  `The leaders of ten states met in ${about} on that day and signed a declaration on trade and on water.`;
const body = ["Astana", "Samarkand", "Bishkek"].map(sentence);
const paragraph = (text: string, kind: Paragraph["kind"] = "paragraph"): Paragraph => ({ kind, text });
/** What is taken out of an article that has this in its middle, and at its end. */
const taken = (texts: string[], kind: Paragraph["kind"] = "paragraph") => {
  const [first = "", ...rest] = body;
  const middle = withoutFurniture([
    paragraph(first),
    ...texts.map((text) => paragraph(text, kind)),
    ...rest.map((text) => paragraph(text)),
  ]);
  return middle.removed.map(({ text }) => text);
};

test.each([
  ["Belarus is to become a member of the organisation, after two years in which its laws were brought into line."],
  ["China will donate two hundred thousand doses of vaccine to Tajikistan and to Kyrgyzstan."],
  ["Advertising falls under the new rules on media, which the ministers of culture adopted in spring."],
  ["“They support us in our fight against terrorism, and we are grateful,” the President said."],
  ["The US has watched the enlargement with some concern, a diplomat said in the hall."],
  ["Also on Thursday, the ministers of energy signed a strategy until 2030."],
  ["More in sorrow than in anger, the delegate left the hall at noon."],
  ["Latest news from the hall suggested that nobody would sign."],
  ["Markets rose in Almaty and in Shanghai after it had been read."],
  ["All ten states are to sign up to the convention by the end of the year."],
  ["A newsletter of the embassy called the talks very frank indeed."],
  ["Copyright and patents are to be protected by a common office."],
  ["Image: that is what the summit is about, a professor said."],
  ["The declaration was signed by all of them in the evening. (Reuters)"],
  ["Earlier meetings had been held in the capital as well (April 2024)."],
  ["Comments by the President drew long applause in the hall."],
  ["Cookies were served to the delegates in the break, and accepted by all."],
  ["评论认为这次会议很成功，各国代表都表示满意。"],
])("%s stays", (text) => {
  expect(taken([text])).toEqual([]);
});

test.each([
  ["Responses from the region"],
  ["Support for multilateralism"],
  ["By the numbers"],
  ["分享发展机遇"],
  ["Search"],
  ["Print"],
])("%s stays as a heading", (text) => {
  expect(taken([text], "heading")).toEqual([]);
});

test.each([
  [["Please support us: our newsroom needs you."]],
  [["… we have a small favour to ask.", "Your help keeps us on the road, whatever the weather.", "It takes you a minute."]],
  [["Read more: A bear is seen in the town"]],
  [["Related stories", "A bear is seen in the town", "Two goats lead the herd"]],
  [["Sign up for our newsletter, straight to your inbox."]],
  [["We use cookies to make this page better for you."]],
  [["Advertisement"]],
  [["Photo: A. Bek / The Courier"]],
  [["The leaders in the hall on Tuesday (Photo by D. Kim)"]],
  [["1,204 views"]],
  [["Share on Facebook"]],
  [["© 2024 The Courier. All rights reserved."]],
  [["Нашли ошибку? Выделите её и нажмите Ctrl+Enter."]],
  [["Читайте также: Медведь в городе"]],
  [["（责任编辑：周楠）"]],
  [["扫描二维码，关注海岸新闻网公众号"]],
])("%j goes, and nothing else", (texts) => {
  expect(taken(texts)).toEqual(texts);
});

test("comments take what follows only where little of the text does", () => {
  const comment = [paragraph("3 comments"), paragraph("A. Bek: I was there, and it rained all day long.")];
  const behind = withoutFurniture([...body.map((text) => paragraph(text)), ...comment]);
  expect(behind.removed.map(({ text }) => text)).toEqual(comment.map(({ text }) => text));
  const before = withoutFurniture([...comment, ...body.map((text) => paragraph(text))]);
  expect(before.removed.map(({ text }) => text)).toEqual(["3 comments"]);
  const [first = "", ...rest] = body;
  const within = withoutFurniture([paragraph(first), paragraph("3 comments"), ...rest.map((text) => paragraph(text))]);
  expect(within.removed.map(({ text }) => text)).toEqual(["3 comments"]);
});

test.each([
  "… said in the evening. Enditem",
  "… said in the evening. (ANI)",
  "… said in the evening. ■",
  "… said in the evening. /TASS/",
  "… نے شام کو کہا۔",
  "… ने शाम को यह बात कही।",
])("a text may end as agencies end it: %s", (end) => {
  const last = `The next summit will be held in China, the host country ${end}`;
  expect(withoutFurniture([...body, last].map((text) => paragraph(text))).removed).toEqual([]);
});

test("who speaks stands there again and again; a quotation set apart stands there a second time", () => {
  const turns = [
    "Question",
    "Will there be more?",
    "Answer",
    "We do not know that yet.",
    "Question",
    "And after that?",
    "Answer",
    "We do not know that yet.",
  ];
  expect(taken(turns)).toEqual([]);
  const quoted = "met in Samarkand on that day and signed a declaration on trade";
  expect(taken([quoted])).toEqual([quoted]);
});

const read = (name: string, text: string) => readSource(name, new TextEncoder().encode(text));
const texts = async (name: string, text: string) => (await read(name, text)).paragraphs.map((one) => one.text);

test("Markdown loses nothing: code, raw HTML, fields of any make", async () => {
  const file = `# A Headline of Some Length\n\n${sentence("Astana")}\n\n    ${sentence("Samarkand")}\n\n<p>${sentence("Bishkek")}</p>\n\n\`\`\`\n${sentence("Ufa")}\n\`\`\`\n`;
  expect(await texts("a.md", file)).toEqual(["Astana", "Samarkand", "Bishkek", "Ufa"].map(sentence));
  for (const fields of [
    '+++\ntitle = "Of the Fields"\n+++\n',
    '{\n "title": "Of the Fields"\n}\n',
    "---\ntitle: Of the Fields: with a colon\n---\n",
  ]) {
    const { clues } = await read("a.md", `${fields}\n${body.join("\n\n")}\n`);
    expect(clues.title[0]).toMatchObject({ sure: "certain", value: expect.stringMatching(/^Of the Fields/) });
  }
  expect(
    await texts("a.txt", `---\n\nA Headline of Some Length\n\n    ${sentence("Astana")}\n\n---\n\n${sentence("Ufa")}\n`),
  ).toEqual([sentence("Astana"), "---", sentence("Ufa")]);
});

test("a text that was broken to a width is put together, with and without empty lines between its paragraphs", async () => {
  const broken = (text: string) => text.replace(/(.{40,66}) /g, "$1\n");
  const long = body.map((text) => `${text} ${text}`);
  for (const gap of ["\n\n", "\n"])
    expect(await texts("a.txt", `A Headline of Some Length Here\n\n${long.map(broken).join(gap)}\n`)).toEqual(long);
  // Lines that are paragraphs stay paragraphs.
  expect(await texts("a.txt", `A Headline of Some Length Here\n${body.join("\n")}\n`)).toEqual(body);
});

const archive = openArchive("content");
const page = (head: string, about = "Astana", more = "") =>
  `<!doctype html><html lang="en"><head>${head}</head><body><h1>The Leaders of Ten States Meet</h1>${more}<article>${["a hall", about, "the rain"].map((where) => `<p>${sentence(where).repeat(2)}</p>`).join("")}</article></body></html>`;
const fieldsOf = async (html: string) => propose(archive, await read("a.html", html));

test("a meeting on a day of a summit, in its city, is none where the SCO is not named", async () => {
  const day = '<meta property="article:published_time" content="2024-07-04">';
  const { meeting } = await fieldsOf(page(day, "Astana"));
  expect(meeting[0]).toMatchObject({ value: "2024-astana", sure: "guess" });
  expect(meeting[0]?.evidence).toMatch(/but the SCO is not named$/);
  expect((await fieldsOf(page(day, "Astana, for the SCO,"))).meeting[0]).toMatchObject({
    value: "2024-astana",
    sure: "certain",
  });
  // A session of ministers is not the summit of the year.
  const ministers = await fieldsOf(
    page('<meta property="article:published_time" content="2019-06-10">', "Bishkek as the SCO's foreign ministers"),
  );
  expect(ministers.meeting[0]?.sure ?? "guess").toBe("guess");
});

test("the day on which a page was saved or changed is not that of its publication", async () => {
  const above = page("", "Astana").replace(
    "<body>",
    '<body><div class="topbar"><span class="date">27 November 2026</span></div>',
  );
  expect((await fieldsOf(above)).published.filter(({ sure }) => sure !== "guess")).toEqual([]);
  const line = "<p>Published: July 4th, 2024 | Updated: 6 July 2024 | Printed 27.11.2026</p>";
  expect((await fieldsOf(page("", "Astana", line))).published[0]).toMatchObject({ value: "2024-07-04", sure: "likely" });
  expect((await fieldsOf(page("", "Astana", "<p>07/04/2024</p>"))).published[0]).toMatchObject({
    value: "2024-04-07",
    sure: "guess",
  });
});

test("of several articles in a page's data that of its own headline is heard; of none, none for certain", async () => {
  const other = {
    "@type": "NewsArticle",
    headline: "Another Story Altogether",
    datePublished: "2021-09-17",
    author: "B. Other",
    keywords: ["a"],
    image: "x",
  };
  const own = {
    "@type": "NewsArticle",
    headline: "The Leaders of Ten States Meet",
    datePublished: "2024-07-05",
    author: { name: "Aigul O&#39;Neil" },
  };
  const head = (...nodes: object[]) => `<script type="application/ld+json">${JSON.stringify({ "@graph": nodes })}</script>`;
  const found = await fieldsOf(page(head(other, own)));
  expect(found.published[0]).toMatchObject({ value: "2024-07-05", sure: "certain" });
  expect(found.byline[0]?.value).toBe("Aigul O'Neil");
  expect((await fieldsOf(page(head(other, { ...other, headline: "A Third" })))).published[0]).toMatchObject({ sure: "guess" });
});

test("a page from the Internet Archive has the address and the publisher of what was captured", async () => {
  const bar = "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id='wm-ipp-base'>10 Jul 2024</div><!-- END WAYBACK TOOLBAR INSERT -->";
  const html = page(
    '<link rel="canonical" href="https://web.archive.org/web/20240710120000/https://www.voanews.com/a/astana/7680000.html">',
  ).replace("<body>", `<body>${bar}`);
  const { address, publisher, published } = await fieldsOf(html);
  expect(address[0]?.value).toBe("https://www.voanews.com/a/astana/7680000.html");
  expect(publisher[0]).toMatchObject({ value: { id: "voice-of-america" }, sure: "certain" });
  expect(published).toEqual([]);
});

test("the name of a state is none of a publisher, and a language is believed only where its words are there", async () => {
  expect((await fieldsOf(page('<meta property="og:site_name" content="Mongolia">'))).publisher).toEqual([]);
  const turkish = page("", "Astana").replaceAll(
    /The leaders[^<]*/g,
    "Liderler Astana'da bir araya geldi ve ticaret ile su üzerine bir bildiriye imza attı. ".repeat(2),
  );
  expect((await fieldsOf(turkish)).language[0]).toMatchObject({ value: "en", sure: "guess" });
  const words = "Давлат раҳбарлари Остонада учрашди ва савдо ҳамда сув тўғрисида янги баёнотни имзолади".split(" ");
  let turn = 0;
  const uzbek = page("", "")
    .replace('lang="en"', 'lang="uz"')
    .replaceAll(/The leaders[^<]*/g, () => {
      turn += 1;
      return `${[...words.slice(turn), ...words.slice(0, turn), ...words].join(" ")}.`;
    });
  expect((await fieldsOf(uzbek)).language[0]).toMatchObject({ value: "uz", sure: "certain" });
});

test.each([
  [
    "From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\nText",
    "a web archive (MHTML)",
  ],
  ["HTTP/1.1 200 OK\nDate: today\n\n<html>", "the answer of a host with its headers"],
  ["From: desk@example.org\nTo: us@example.org\nSubject: x\n\nText", "an e-mail with its headers"],
])("%j is told as what it is", async (text, what) => {
  await expect(read("a.txt", text)).rejects.toThrow(`found ${what}, expected`);
});

test("however many comments a page begins with, it is read at once; a fragment is a page, too", async () => {
  const start = performance.now();
  expect(
    await texts(
      "a.html",
      `${"<!-- x -->".repeat(200)}<table><tr><td>${body.map((one) => `<p>${one}</p>`).join("")}</td></tr></table>`,
    ),
  ).toEqual(body);
  expect(performance.now() - start).toBeLessThan(10_000);
});
