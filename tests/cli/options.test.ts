import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { buildOptions, serveOptions } from "../../src/cli/options.ts";
import { Help, readOptions, UsageError } from "../../src/cli/usage.ts";
import { listen, refuseTaken } from "../../src/cli/listen.ts";
import { copyProject, run } from "../support/project.ts";

const read = (...args: string[]) => readOptions("npm run build", { ...buildOptions, ...serveOptions }, args);
/** What is wrong with a command line, a line each. */
function told(...args: string[]): string[] {
  try {
    read(...args);
    return [];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.message.split("\n").filter((line) => line.startsWith("found"));
  }
}

test("options are read in either form, in any order, and none need be given", () => {
  expect(read()).toEqual({});
  expect(read("--base", "/sub/path/", "--site=https://example.org", "--outDir", "x")).toEqual({
    base: "/sub/path/",
    site: "https://example.org",
    outDir: "x",
  });
  expect(read("--", "--port", "0", "--host=::1")).toEqual({ port: 0, host: "::1" });
});

test.each([
  ["/", "/"],
  ["sub", "/sub/"],
  ["/sub", "/sub/"],
  ["sub/path/", "/sub/path/"],
  ["/~name/a.b_c-d/", "/~name/a.b_c-d/"],
])("--base %s stands for %s", (value, base) => {
  expect(read("--base", value)).toEqual({ base });
});

test.each([
  ["https://example.org", "https://example.org"],
  ["https://example.org/", "https://example.org"],
  ["HTTP://Example.org:8080", "http://example.org:8080"],
])("--site %s stands for %s", (value, site) => {
  expect(read("--site", value)).toEqual({ site });
});

const refused: [option: string, value: string][] = [
  ...[
    "",
    " ",
    "//",
    "/a//b/",
    "https://example.org/archive/",
    "//example.org/",
    "../x/",
    "/a/../b/",
    "/./",
    "/a b/",
    "/a?b/",
    "/a#b/",
    "/ä/",
    "/a%20b/",
    "C:/Program Files/Git/archive/",
    "\\a\\",
  ].map((value): [string, string] => ["base", value]),
  ...[
    "",
    "example.org",
    "//example.org",
    "ftp://example.org",
    "https://",
    "https://example.org/archive/",
    "https://example.org?x",
    "https://example.org/#x",
    "https://example.org?",
    "https://user:secret@example.org",
    "https://exa mple.org",
    " https://example.org",
    "javascript:alert(1)",
  ].map((value): [string, string] => ["site", value]),
  ...["", "-1", "1.5", "65536", "http", "4321a", " 4321"].map((value): [string, string] => ["port", value]),
  ...["", "http://localhost", "local host", "localhost/"].map((value): [string, string] => ["host", value]),
  ...["", "  ", "~/site"].map((value): [string, string] => ["outDir", value]),
];

test.each(refused)("--%s %j is named, with what was expected and an example", (option, value) => {
  const [line, ...more] = told(`--${option}=${value}`);
  expect(line).toMatch(new RegExp(`^found --${option} "`));
  expect(line).toContain(`"${value}", expected `);
  expect(line).toMatch(new RegExp(`, as in --${option} \\S+$`));
  expect(more).toEqual([]);
});

test("what is not known is told with what is, and everything at once", () => {
  expect(told("--bse", "/x/", "--outdir", "y", "-p", "1", "z", "--port", "x", "--site")).toEqual([
    'found the option "--bse", expected --site, --base, --outDir, --folder, --compress, --port, --host. Did you mean "--base"?',
    'found the option "--outdir", expected --site, --base, --outDir, --folder, --compress, --port, --host. Did you mean "--outDir"?',
    'found "-p", expected options with two hyphens',
    'found "1" without an option before it, expected only options. npm passes options on after a -- of its own: npm run build -- --option value',
    'found "z" without an option before it, expected only options. npm passes options on after a -- of its own: npm run build -- --option value',
    'found --port "x", expected a number from 1 to 65535, or 0 for any that is free, as in --port 4321',
    "found --site without a value, expected one, as in --site https://example.org",
  ]);
  expect(told("--site", "--base", "/x/")).toEqual([
    "found --site without a value, expected one, as in --site https://example.org",
  ]);
  expect(told("--base", "/a/", "--base", "/b/")).toEqual(["found --base twice, expected it once"]);
  expect(told("--constructor", "x")).toHaveLength(1);
});

test("what npm has taken for itself is told", () => {
  const environment = { npm_config_site: "https://example.org", npm_config_outdir: "x" };
  expect(() => readOptions("npm run build", buildOptions, ["--base", "/x/"], { environment })).toThrow(
    /^found --site "https:\/\/example\.org" where npm takes it for itself, expected it behind a --: npm run build -- --site https:\/\/example\.org\nfound --outDir "x" where npm/,
  );
  expect(
    readOptions("npm run build", buildOptions, ["--site", "https://example.org", "--outDir", "y"], { environment }),
  ).toEqual({
    site: "https://example.org",
    outDir: "y",
  });
});

test("asked for help, a command says what it takes", () => {
  expect(() => read("--help")).toThrow(Help);
  expect(() => read("--help")).toThrow(
    /^Usage: npm run build -- \[--site https:\/\/example\.org\] \[--base \/archive\/\] .*\n {2}--site /,
  );
  expect(() => readOptions("npm run check:content", {}, ["--fix"])).toThrow(
    /found the option "--fix", expected none\.\nUsage: npm run check:content \(it takes no options\)/,
  );
});

const project = copyProject();

test.each(["build", "serve", "dev", "check"])("%s reads its options before it does anything", (command) => {
  const { status, stdout, stderr } = run(project, command, ["--bse", "/x/"]);
  expect(stderr).toMatch(/^found the option "--bse", expected [^\n]*\nUsage: npm (?:start|run [a-z:]+)/);
  expect([status, stdout]).toEqual([2, ""]);
  expect(run(project, command, ["--help"])).toMatchObject({
    status: 0,
    stderr: "",
    stdout: expect.stringMatching(/^Usage: npm /),
  });
});

test.each(["127.0.0.1", "::1", "0.0.0.0"])("a port that is taken at %s is told, before anything is built", async (address) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, address, resolve));
  const { port } = other.address() as AddressInfo;
  for (const command of ["serve", "dev"]) {
    const { status, stdout, stderr } = run(project, command, ["--port", String(port)]);
    expect(stderr).toBe(
      `port ${port}: found something else that listens there (another npm start or npm run dev?), expected a free one. Stop that, or choose another with --port.\n`,
    );
    expect([status, stdout]).toEqual([3, ""]);
  }
  other.close();
});

test("an address that is not this machine's is told", async () => {
  await expect(refuseTaken(0, "192.0.2.1")).rejects.toThrow(
    /^found --host "192\.0\.2\.1", which is no address of this machine, expected one of its own, as in --host 0\.0\.0\.0$/,
  );
  await expect(refuseTaken(0, "nowhere.invalid")).rejects.toThrow(/^found --host "nowhere\.invalid", which is no address/);
});

test("this machine alone is served, under both of its addresses", async () => {
  const { port, close } = await listen(0, undefined, (_request, response) => response.end("here"));
  for (const address of ["127.0.0.1", "[::1]", "localhost"])
    expect(await (await fetch(`http://${address}:${port}/`)).text()).toBe("here");
  close();
});
