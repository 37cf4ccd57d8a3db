import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { expect, test } from "vitest";
import { canonicalIndex } from "../../src/indexing/canonical.ts";

const signature = Buffer.from("pagefind_dcd");
const packed = (value: unknown, sign = signature) => gzipSync(Buffer.concat([sign, encode(value)]));
const unpacked = (content: Uint8Array) => decode(gunzipSync(content).subarray(signature.length));
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const entry = (version = "1.6.0") => ({
  path: "pagefind-entry.json",
  content: json({ version, languages: { en: { hash: "en_3333333333", page_count: 2 } }, include_characters: ["_"] }),
});
const meta = (filters: unknown, version = "1.6.0") => ({
  path: "pagefind.en_3333333333.pf_meta",
  content: packed([version, [["en_f", 9]], [["a", "z", "en_1"]], filters, [["day", [0, 1]]], ["title"]]),
});
const filter = (path: string, value: unknown) => ({ path, content: packed(value) });
const script = { path: "pagefind.js", content: json("script") };

/** One index, as two runs write it. */
const one = [
  entry(),
  meta([
    ["state", "en_1111111"],
    ["kind", "en_2222222"],
  ]),
  filter("filter/en_1111111.pf_filter", [
    "state",
    [
      ["turkey", [1]],
      ["china", [0, 1]],
    ],
  ]),
  filter("filter/en_2222222.pf_filter", [
    "kind",
    [
      ["article", [0]],
      ["state", [1]],
    ],
  ]),
  script,
];
const other = [
  filter("filter/en_5555555.pf_filter", [
    "kind",
    [
      ["state", [1]],
      ["article", [0]],
    ],
  ]),
  script,
  filter("filter/en_4444444.pf_filter", [
    "state",
    [
      ["china", [0, 1]],
      ["turkey", [1]],
    ],
  ]),
  meta([
    ["kind", "en_5555555"],
    ["state", "en_4444444"],
  ]),
  entry(),
];
const bytes = (files: ReturnType<typeof canonicalIndex>) =>
  files.map(({ path, content }) => [path, Buffer.from(content).toString("hex")]);

test("the same pages give the same files, whatever the order in which Pagefind wrote them", () => {
  expect(bytes(canonicalIndex(other))).toEqual(bytes(canonicalIndex(one)));
});

test("filters and their values stand by name, and each file is called by the new name of the others", () => {
  const files = canonicalIndex(one);
  const named = (ending: string) => files.filter(({ path }) => path.endsWith(ending));
  const filters = new Map(
    named(".pf_filter").map(({ path, content }) => [
      (unpacked(content) as [string])[0],
      { hash: path.replace(/^filter\/|\.pf_filter$/g, ""), values: (unpacked(content) as unknown[])[1] },
    ]),
  );
  expect(filters.get("state")?.values).toEqual([
    ["china", [0, 1]],
    ["turkey", [1]],
  ]);
  expect(filters.get("kind")?.values).toEqual([
    ["article", [0]],
    ["state", [1]],
  ]);
  for (const { hash } of filters.values()) expect(hash).toMatch(/^en_[0-9a-f]{7}$/);

  const [index] = named(".pf_meta");
  expect(index && unpacked(index.content)).toEqual([
    "1.6.0",
    [["en_f", 9]],
    [["a", "z", "en_1"]],
    [
      ["kind", filters.get("kind")?.hash],
      ["state", filters.get("state")?.hash],
    ],
    [["day", [0, 1]]],
    ["title"],
  ]);
  expect(index?.path).toMatch(/^pagefind\.en_[0-9a-f]{10}\.pf_meta$/);
  const told = JSON.parse(Buffer.from(named("entry.json")[0]?.content ?? "").toString());
  expect(told).toEqual({
    version: "1.6.0",
    languages: { en: { hash: index?.path.slice(9, -8), page_count: 2 } },
    include_characters: ["_"],
  });
  expect(files.map(({ path }) => path)).toEqual(files.map(({ path }) => path).toSorted());
  expect(files.find(({ path }) => path === "pagefind.js")).toEqual(script);
});

test.each([
  ["another version", [entry("1.5.2")], "found pagefind-entry.json in another form, expected that of Pagefind 1.6.0"],
  ["another version within", [meta([], "1.5.2")], "found pagefind.en_3333333333.pf_meta in another form"],
  [
    "filters by number",
    [filter("filter/en_1.pf_filter", ["state", [[7, [1]]]])],
    "found filter/en_1.pf_filter in another form",
  ],
  ["filters as a mapping", [meta({ state: "en_1" })], "found pagefind.en_3333333333.pf_meta in another form"],
  [
    "another signature",
    [{ path: "filter/en_1.pf_filter", content: packed(["state", []], Buffer.from("pagefind_xyz")) }],
    "found filter/en_1.pf_filter in another form",
  ],
])("an index in %s is refused, not mangled", (_what, files, message) => {
  expect(() => canonicalIndex(files)).toThrow(message);
});
