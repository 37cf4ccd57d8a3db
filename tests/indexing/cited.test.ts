import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { citedFiles } from "../../src/indexing/cited.ts";

const fragment = (name: string, value: unknown) => ({
  path: `fragment/${name}.pf_fragment`,
  content: gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), Buffer.from(JSON.stringify(value))])),
});

test("references stand in files by the year of the article, others together, each with the id of its page in the index", () => {
  const files = citedFiles(
    [
      fragment("en_aaa", { url: "/articles/2013-09-13-x/" }),
      // Where there are many pages, several stand in one file.
      fragment("en_group_1", { en_bbb: { url: "/articles/2012-06-07-y/" }, en_ccc: { url: "/states/iran/" } }),
      { path: "pagefind.en_1.pf_meta", content: Buffer.from("other") },
    ],
    [
      { kind: "state", id: "iran" },
      { kind: "article", id: "2012-06-07-y" },
      { kind: "article", id: "2013-09-13-x" },
    ],
    (kind, id) => `/${kind}s/${id}/`,
    (kind, id) => `${kind} ${id}`,
  );
  const read = Object.fromEntries(files.map(({ path, content }) => [path, JSON.parse(Buffer.from(content).toString())]));
  expect(read["cited/pages.json"]).toEqual([{ entry: "state/iran", hit: "en_ccc", item: "state iran" }]);
  expect(read["cited/2012.json"]).toEqual([{ entry: "article/2012-06-07-y", hit: "en_bbb", item: "article 2012-06-07-y" }]);
  expect(read["cited/2013.json"]).toEqual([{ entry: "article/2013-09-13-x", hit: "en_aaa", item: "article 2013-09-13-x" }]);
  const bytes = (path: string) => files.find((file) => file.path === path)?.content.length;
  expect(read["cited/index.json"]).toEqual({
    pages: { bytes: bytes("cited/pages.json"), hits: "en_ccc" },
    "2012": { bytes: bytes("cited/2012.json"), hits: "en_bbb" },
    "2013": { bytes: bytes("cited/2013.json"), hits: "en_aaa" },
  });
});
