import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { edit, writeContent } from "../support/content.ts";
import { run, temporaryFolder } from "../support/project.ts";

const article = "articles/2024-07-04-gazette-belarus-joins.md";
const command = (name: string, folder: string, ...args: string[]) => run(".", name, args, { ARCHIVE_CONTENT: folder });
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
const sha256 = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** All that is wrong with a bag by RFC 8493, read strictly: form of each file of tags, manifests complete and right, nothing beside them. */
function faultsOf(bag: string): string[] {
  const faults: string[] = [];
  const text = (name: string) => new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(bag, name)));
  if (text("bagit.txt") !== "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n") faults.push("bagit.txt");
  const files = filesIn(bag);
  const read = (name: string) =>
    new Map(
      text(name)
        .split("\n")
        .slice(0, -1)
        .map((line) => {
          const [, digest = "", path = ""] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
          if (path === "") faults.push(`${name}: ${line}`);
          return [path.replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%25/g, "%"), digest] as const;
        }),
    );
  const manifest = read("manifest-sha256.txt");
  const tags = read("tagmanifest-sha256.txt");
  for (const [path, digest] of [...manifest, ...tags])
    if (!files.includes(path)) faults.push(`missing ${path}`);
    else if (sha256(join(bag, path)) !== digest) faults.push(`other bytes ${path}`);
  for (const path of manifest.keys())
    if (!path.startsWith("data/") || path.includes("..")) faults.push(`not in the payload ${path}`);
  const payload = files.filter((path) => path.startsWith("data/"));
  for (const path of payload) if (!manifest.has(path)) faults.push(`not listed ${path}`);
  for (const path of files)
    if (!payload.includes(path) && !tags.has(path) && path !== "tagmanifest-sha256.txt") faults.push(`no tag file ${path}`);
  const size = payload.reduce((sum, path) => sum + readFileSync(join(bag, path)).length, 0);
  for (const line of text("bag-info.txt").split("\n").slice(0, -1))
    if (!/^[^\s:]+: \S/.test(line)) faults.push(`bag-info.txt: ${line}`);
  if (!text("bag-info.txt").includes(`\nPayload-Oxum: ${size}.${payload.length}\n`)) faults.push("Payload-Oxum");
  return faults;
}

function exported(folder: string, ...args: string[]): string {
  const bag = join(temporaryFolder("bag"), "the.bag");
  expect(command("export", folder, "--bag", bag, ...args)).toMatchObject({ status: 0, stderr: "" });
  return bag;
}

test("a bag has the content, the tables and the digests of the sources, and holds by the rules and for a foreign program", () => {
  const folder = writeContent({
    ...edit(article, "title:", "archivedUrl: https://web.archive.org/a\ntitle:"),
    "topics/100%/water.md": "---\nname: Water\nquestion: Who has it?\n---\n",
  });
  expect(command("seal", folder, "--day", "2024-07-05").status).toBe(0);
  const bag = exported(folder, "--site", "https://example.org", "--base", "/sub/");
  expect(faultsOf(bag)).toEqual([]);
  expect(
    spawnSync("sha256sum", ["-c", "--strict", "--quiet", "tagmanifest-sha256.txt"], { cwd: bag, encoding: "utf8" }),
  ).toMatchObject({ status: 0, stderr: "" });
  const content = filesIn(folder);
  expect(content).toContain("manifest-sha256.txt");
  for (const file of content) expect(readFileSync(join(bag, "data/content", file))).toEqual(readFileSync(join(folder, file)));
  expect(filesIn(join(bag, "data/content"))).toEqual(content);
  expect([...csvParse(readFileSync(join(bag, "data/sources-sha256.csv"), "utf8"))]).toMatchObject([
    {
      article: "2024-07-04-gazette-belarus-joins",
      sha256: "a".repeat(64),
      originalUrl: "https://example.org/belarus",
      archivedUrl: "https://web.archive.org/a",
    },
  ]);
  expect(JSON.parse(readFileSync(join(bag, "data/tables/articles.json"), "utf8"))[0].url).toBe(
    "https://example.org/sub/articles/2024-07-04-gazette-belarus-joins/",
  );
  // Another program would find a changed, a missing and a further file, too.
  writeFileSync(join(bag, "data/README.md"), "Other");
  writeFileSync(join(bag, "data/more.txt"), "More");
  expect(faultsOf(bag).sort()).toEqual(["Payload-Oxum", "not listed data/more.txt", "other bytes data/README.md"]);
});

test("the description names every file of the payload once, with its size, and what can be said of all (RO-Crate 1.1)", () => {
  const folder = writeContent();
  command("seal", folder, "--day", "2024-07-05");
  const payload = join(exported(folder, "--site", "https://example.org"), "data");
  const { "@context": context, "@graph": graph } = JSON.parse(
    readFileSync(join(payload, "ro-crate-metadata.json"), "utf8"),
  ) as {
    "@context": string;
    "@graph": { "@id": string; "@type": string; hasPart?: { "@id": string }[]; contentSize?: string; [key: string]: unknown }[];
  };
  expect(context).toBe("https://w3id.org/ro/crate/1.1/context");
  const byId = new Map(graph.map((entity) => [entity["@id"], entity]));
  expect(byId.size).toBe(graph.length);
  expect(byId.get("ro-crate-metadata.json")).toMatchObject({
    conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
    about: { "@id": "./" },
  });
  expect(byId.get("./")).toMatchObject({
    "@type": "Dataset",
    name: "SCO Summit Archive",
    description: expect.stringContaining("Shanghai Cooperation Organisation"),
    datePublished: "2024-07-05",
    license: { "@id": "https://creativecommons.org/licenses/by/4.0/" },
    url: "https://example.org/",
  });
  expect(byId.get("https://creativecommons.org/licenses/by/4.0/")).toBeDefined();
  const files = filesIn(payload).filter((file) => file !== "ro-crate-metadata.json");
  expect(
    graph
      .filter((entity) => entity["@type"] === "File")
      .map((entity) => [entity["@id"], entity.contentSize])
      .sort(),
  ).toEqual(files.map((file) => [file, String(readFileSync(join(payload, file)).length)]));
  // Each is a part of the whole, through its folder.
  const reached = new Set<string>();
  const reach = (id: string) => {
    reached.add(id);
    for (const part of byId.get(id)?.hasPart ?? []) if (!reached.has(part["@id"])) reach(part["@id"]);
  };
  reach("./");
  expect(files.filter((file) => !reached.has(file))).toEqual([]);
});

/** Content that is sealed as it stands. */
function sealed(changes: Record<string, string> = {}): string {
  const folder = writeContent(changes);
  expect(command("seal", folder, "--day", "2024-07-05").status).toBe(0);
  return folder;
}

test("content that is not sealed as it stands is not exported: its manifest would be that of others", () => {
  const place = join(temporaryFolder("none"), "bag");
  const unsealed = writeContent();
  expect(command("export", unsealed, "--bag", place)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("found 6 files otherwise than sealed"),
  });
  const folder = sealed();
  writeFileSync(
    join(folder, "topics/enlargement.md"),
    "---\nname: Enlargement\nquestion: Who is next?\naliases: [joins]\n---\n",
  );
  expect(command("export", folder, "--bag", place)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("found 1 file otherwise than sealed"),
  });
  expect(command("export", folder, "--bag", join(folder, "bag")).status).toBe(2);
});

test("the same content is the same bag", () => {
  const folder = sealed();
  const [one, two] = [exported(folder), exported(folder)];
  expect(filesIn(one).map((file) => [file, sha256(join(one, file))])).toEqual(
    filesIn(two).map((file) => [file, sha256(join(two, file))]),
  );
});

test("a folder with anything in it is left alone, and of content that is not sound nothing is written", () => {
  const folder = sealed();
  const place = temporaryFolder("taken");
  writeFileSync(join(place, "mine.txt"), "mine");
  expect(command("export", folder, "--bag", place)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('found "mine.txt" in it'),
  });
  expect(command("export", folder, "--bag", join(place, "mine.txt"))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("found a file"),
  });
  expect(filesIn(place)).toEqual(["mine.txt"]);
  mkdirSync(join(place, "empty"));
  expect(
    command("export", writeContent({ "states/belarus.md": "---\nname: Belarus\n---\n" }), "--bag", join(place, "empty")).status,
  ).toBe(1);
  expect(readdirSync(place).sort()).toEqual(["empty", "mine.txt"]);
  expect(command("export", folder, "--bag", join(place, "empty")).status).toBe(0);
  expect(faultsOf(join(place, "empty"))).toEqual([]);
});
