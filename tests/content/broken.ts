import { least } from "../support/content.ts";

/** A file that is not right: its path, what it holds (a text, bytes, or where a link leads), and what of it is told: its line, and a word of what was found. */
interface Broken {
  file: string;
  holds: string | Uint8Array | { link: string };
  line: number;
  found: RegExp;
}

let count = 0;
const sound = least["articles/2024-07-04-gazette-belarus-joins.md"] ?? "";
/** An article of its own, sound but for one piece; its headline says which it is. */
function article(line: number, found: RegExp, piece: string | RegExp, by: string): Broken {
  count += 1;
  const own = sound
    .replace("Belarus joins", `Belarus joins ${count}`)
    .replace("org/belarus", `org/belarus-${count}`)
    .replace("2024-07-04\nmeeting", `2024-07-05\nmeeting`);
  if (own.search(piece) < 0) throw new Error(`no ${String(piece)}`);
  return { file: `articles/2024-07-05-gazette-broken-${count}.md`, holds: own.replace(piece, () => by), line, found };
}
const asIs = (file: string, holds: Broken["holds"], line: number, found: RegExp): Broken => ({ file, holds, line, found });
/** A file of another kind, of which the fields are given. */
const entry = (file: string, fields: string, line: number, found: RegExp) => asIs(file, `---\n${fields}\n---\n`, line, found);

const bomb = ["a: &a [x, x]", ..."bcdefghi".split("").map((name, at) => `${name}: &${name} [*${"abcdefgh"[at]}, *${"abcdefgh"[at]}]`)].join("\n");
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);

export const broken: readonly Broken[] = [
  // Files as such.
  asIs("articles/2024-07-05-gazette-empty.md", "", 1, /an empty file/),
  asIs("articles/2024-07-05-gazette-blank.md", "\n\n", 1, /an empty line/),
  asIs("articles/2024-07-05-gazette-no-fields.md", "Belarus joins.\n", 1, /Belarus joins/),
  asIs("articles/2024-07-05-gazette-no-end.md", "---\ntitle: x\n", 1, /no second line/),
  asIs("articles/2024-07-05-gazette-other-end.md", "---\ntitle: x\n----\nText.\n", 3, /where the fields may end/),
  asIs("articles/2024-07-05-gazette-javascript.md", '---js\n{ title: process.exit(7) }\n---\nText.\n', 1, /---js/),
  asIs("articles/2024-07-05-gazette-json.md", '---json\n{ "title": "x" }\n---\nText.\n', 1, /---json/),
  asIs("articles/2024-07-05-gazette-toml.md", '+++\ntitle = "x"\n+++\nText.\n', 1, /\+\+\+/),
  asIs("articles/2024-07-05-gazette-utf16.md", utf16(sound), 1, /not in UTF-8/),
  asIs("articles/2024-07-05-gazette-cyrillic.md", new Uint8Array([...Buffer.from("---\ntitle: "), 0xcf, 0xf0, 0xe8, ...Buffer.from("\n---\nText.\n")]), 2, /not in UTF-8/),
  asIs("articles/2024-07-05-gazette-picture.md", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]), 1, /not in UTF-8/),
  asIs("articles/2024-07-05-gazette-zeros.md", new Uint8Array(2000), 1, /./),
  asIs("articles/2024-07-05-gazette-huge.md", `${sound}${"Belarus joins. ".repeat(200_000)}`, 1, /3\.0 MB/),
  asIs("articles/2024-07-05-gazette-text.txt", sound, 1, /a file of another kind/),
  asIs("articles/2024-07-05-gazette-page.html", "<p>Belarus</p>", 1, /a file of another kind/),
  asIs("articles/2024-07-05-gazette-linked.md", { link: "/etc/passwd" }, 1, /a link/),
  asIs("articles/2024-07-05-gazette-nowhere.md", { link: "nowhere.md" }, 1, /a link/),
  asIs("states/outside", { link: "/etc" }, 1, /a link/),
  asIs("article/2024-07-05-gazette-folder.md", sound, 1, /article/),
  // Names of files.
  asIs("states/Kazakhstan.md", least["states/kazakhstan.md"] ?? "", 1, /Kazakhstan/),
  entry("states/côte-d-ivoire.md", "name: Côte d’Ivoire", 1, /./),
  entry(`states/${"türkiye".normalize("NFD")}.md`, "name: Türkiye", 1, /./),
  entry("states/a state.md", "name: A state", 1, /./),
  entry("people/a..b.md", "name: A B", 1, /a\.\.b/),
  entry("people/%2e%2e.md", "name: A C", 1, /%2e/),
  entry("people/__proto__.md", "name: A D", 1, /__proto__/),
  entry("people/a\nb.md", "name: A E", 1, /./),
  asIs("articles/someday.md", sound.replace("Belarus joins", "Someday").replace("org/belarus", "org/someday"), 4, /someday/),
  asIs("articles/more/2024-07-04-gazette-belarus-joins.md", sound, 1, /the id/),
  // YAML.
  article(2, /Belarus/, /title: .*/, "title: Belarus: joins"),
  article(2, /not closed/, /title: .*/, 'title: "Belarus joins'),
  article(4, /second time/, "publisher: gazette", "publisher: gazette\npublisher: gazette"),
  article(2, /reference/, /title: .*/, "title: *belarus"),
  article(2, /reference/, /title: .*/, "title: !!js/function 'function(){process.exit(7)}'"),
  article(2, /reference/, /title: .*/, "title: &anchor Belarus"),
  article(3, /reference/, "publisher: gazette", `publisher: gazette\n${bomb}`.replace("publisher: gazette\n", "")),
  article(3, /__proto__/, "publisher: gazette", "__proto__: { polluted: true }\npublisher: gazette"),
  article(3, /constructor/, "publisher: gazette", "constructor: { prototype: { polluted: true } }\npublisher: gazette"),
  article(3, /<</, "publisher: gazette", "<<: { title: y }\npublisher: gazette"),
  article(3, /./, "publisher: gazette", "\tpublisher: gazette"),
  article(3, /./, "publisher: gazette", `x: ${nested("[", "]", 5000)}\npublisher: gazette`),
  article(3, /./, "publisher: gazette", `x: ${nested("{a: ", "}", 3000)}\npublisher: gazette`),
  article(2, /title/, /title: .*\n/, "title:\n"),
  article(2, /number/, /title: .*/, "title: 2024"),
  article(2, /./, /title: .*/, "title: [Belarus, joins]"),
  article(2, /./, /title: .*/, "title: >-\n  \n"),
  article(11, /-----.*where the fields may end/, "\n---\n\nBelarus", "\n----- \nsource: x\n\n---\n\nBelarus"),
  article(2, /U\+D83D/, /title: .*/, 'title: "Belarus \\uD83D joins"'),
  article(3, /__proto__/, "publisher: gazette", "rightz: { __proto__: { a: b } }\npublisher: gazette"),
  article(3, /./, "publisher: gazette", `${Array.from({ length: 1200 }, (_, at) => `key${at}: a: b`).join("\n")}\npublisher: gazette`),
  article(2, /reference/, /title: .*/, `title: *x${" ".repeat(50_000)}y`),
  article(1, /lines of fields/, "publisher: gazette", `${"\n".repeat(20_000)}publisher: gazette`),
  // Fields.
  article(1, /no "title"/, /title: .*\n/, ""),
  article(2, /titel/, "title:", "titel:"),
  article(2, /space|joins/, /title: (.*)/, 'title: " Belarus joins"'),
  article(2, /U\+202E|joins/, /title: .*/, 'title: "Belarus \\u202Ejoins"'),
  article(3, /gazete/, "publisher: gazette", "publisher: gazete"),
  article(3, /\.\./, "publisher: gazette", "publisher: ../organisations/gazette"),
  article(4, /2024-02-30/, "published: 2024-07-05", "published: 2024-02-30"),
  article(4, /July/, "published: 2024-07-05", "published: July 5, 2024"),
  article(4, /2024-07-05T/, "published: 2024-07-05", "published: 2024-07-05T10:00:00Z"),
  article(5, /2024-astna/, "2024-astana", "2024-astna"),
  article(6, /growth/, "[enlargement]", "[growth]"),
  article(6, /enlargement/, "[enlargement]", "enlargement"),
  article(7, /summary/, "form: account", "form: summary"),
  article(8, /holder/, "holder: The Astana Gazette, ", ""),
  article(8, /free/, "status: unclear", "status: free"),
  article(9, /javascript/, /originalUrl: .*/, "originalUrl: javascript:alert(1)"),
  article(9, /ftp/, /originalUrl: .*/, "originalUrl: ftp://example.org/"),
  article(9, /belarus/, /originalUrl: .*/, 'originalUrl: "https://example.org/belarus\\" onclick=\\"x"'),
  article(10, /abc/, /sourceSha256: .*/, "sourceSha256: abc"),
  article(
    8, /9/, "form: account", "form: account\npositions: [{ topic: enlargement, holder: { state: belarus }, paragraph: 9, summary: It joins. }]"),
  article(8, /notes/, "form: account", "form: account\nnotes: [{ paragraph: 1, text: It says otherwise. }]"),
  // Texts.
  article(1, /no paragraph/, /\nBelarus joins, the[\s\S]*/, ""),
  article(13, /script/, "Belarus joins, the", "<script>x</script> Belarus joins, the"),
  article(13, /an image/, "Belarus joins, the", "![x](y.png) Belarus joins, the"),
  article(13, /javascript/, "Belarus joins, the", "[Belarus](javascript:x) joins, the"),
  article(13, /atlantis/, "Belarus joins, the", ":state[Atlantis]{id=atlantis} joins, the"),
  article(13, /heading with #/, "Belarus joins, the", "# Belarus joins, the"),
  article(13, /code/, "Belarus joins, the", "```\nx\n```\n\nBelarus joins, the"),
  article(13, /table/, "Belarus joins, the", "| a | b |\n| - | - |\n\nBelarus joins, the"),
  article(13, /footnote/, "Belarus joins, the", "Belarus[^1] joins, the"),
  article(13, /U\+202E/, "Belarus joins, the", "Belarus \u202ejoins, the"),
  article(13, /levels/, "Belarus joins, the", `${"> ".repeat(3000)}Belarus joins, the`),
  article(13, /archive:state\/atlantis/, "Belarus joins, the", "[Atlantis](archive:state/atlantis) joins, the"),
  article(13, /signs without an empty line/, "Belarus joins, the", `${"[a]".repeat(60_000)}\n\nBelarus joins, the`),
  article(13, /user@|a link to/, "Belarus joins, the", "[Belarus](https://user:word@example.org/) joins, the"),
  // Other kinds.
  entry("states/lemuria.md", "name: Lemuria\nofficialName: Lemuria\niso: atl\nisoNumeric: \"1\"\ncapital: Poseidonis", 4, /atl/),
  entry("summits/2025-astana.md", "kind: heads-of-state\nordinal: 25\nstart: 2025-07-04\nend: 2025-07-03\ncity: Astana\ncoordinates: [151.17, 71.43]\nhost: kazakhstan\nformat: in-person\nchair: kazakhstan\nconfidence: one-source\nsources: [https://example.org/a]", 7, /./),
  entry("organisations/kazakhstan.md", "name: Kazakhstan\nkind: news\ndescription: A paper.", 2, /Kazakhstan/),
  entry("topics/nothing.md", "name: Nothing", 1, /question/),
  entry("pages/nothing.md", "title: Nothing", 1, /./),
  entry("states/matrix.md", 'name: Matrix\nofficialName: Matrix\niso: ZZ\nisoNumeric: "999"\ncapital: Matrix', 1, /matrix/),
  entry(`topics/${"y".repeat(240)}.md`, "name: Long\nquestion: How long?", 1, /240 letters/),
  entry("topics/replacing.md", `name: Replacing\nquestion: What was it?\nreplaces: [${"z".repeat(300)}]`, 4, /zzz/),
];
