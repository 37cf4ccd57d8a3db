import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressIn } from "../../src/output/compress.ts";
import { temporaryFolder } from "../support/project.ts";

test("what is made of letters and long enough stands beside itself in Brotli and gzip, the same each time; all else is left", () => {
  const folder = temporaryFolder("compress");
  const page = "<p>The heads of state met in Astana.</p>\n".repeat(60);
  mkdirSync(join(folder, "states"));
  writeFileSync(join(folder, "states/index.html"), page);
  writeFileSync(join(folder, "short.html"), "<p>Short.</p>");
  writeFileSync(join(folder, "face.woff2"), page);
  compressIn(folder);
  expect(readdirSync(folder).sort()).toEqual(["face.woff2", "short.html", "states"]);
  expect(readdirSync(join(folder, "states")).sort()).toEqual(["index.html", "index.html.br", "index.html.gz"]);
  const read = (name: string) => readFileSync(join(folder, "states", name));
  expect(brotliDecompressSync(read("index.html.br")).toString()).toBe(page);
  expect(gunzipSync(read("index.html.gz")).toString()).toBe(page);
  expect(read("index.html.br").length).toBeLessThan(page.length / 5);
  const before = [read("index.html.br"), read("index.html.gz")];
  // What is compressed already is not compressed again.
  compressIn(folder);
  expect(readdirSync(join(folder, "states")).sort()).toEqual(["index.html", "index.html.br", "index.html.gz"]);
  expect([read("index.html.br"), read("index.html.gz")]).toEqual(before);
  // The day on which it was packed stands in none of it (RFC 1952, 2.3.1: MTIME).
  expect([...read("index.html.gz").subarray(4, 8)]).toEqual([0, 0, 0, 0]);
});
