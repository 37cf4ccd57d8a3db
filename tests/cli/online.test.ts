import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { least, writeContent } from "../support/content.ts";
import { freePort } from "../support/port.ts";
import { run, start } from "../support/project.ts";

const file = "articles/2024-07-04-gazette-belarus-joins.md";
const requests: { method: string; path: string; at: number; done: number }[] = [];
let most = 0;
let open = 0;
/** How often a path was asked for by GET. */
const asked = new Map<string, number>();

type Behaviour = (request: IncomingMessage, response: ServerResponse, count: number) => void;
const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (_request, response) =>
    response.writeHead(code, headers).end();
const leads = (location: string, code = 301) => status(code, { location });

/** A host that misbehaves, by path: each with what is to be told of it. */
const behaviours: Record<string, [Behaviour, Record<string, unknown>]> = {
  there: [status(200), { outcome: "there", status: 200, tries: 1 }],
  gone: [status(410), { outcome: "gone", status: 410 }],
  missing: [status(404), { outcome: "gone", status: 404 }],
  later: [
    (_request, response) => {
      const isFirst = requests.filter(({ path }) => path === "later").length === 1;
      response.writeHead(isFirst ? 429 : 200, isFirst ? { "retry-after": "1" } : {}).end();
    },
    { outcome: "there", status: 200, tries: 2 },
  ],
  // Some hosts do not answer for headers alone.
  "no-head": [
    (request, response) => response.writeHead(request.method === "HEAD" ? 405 : 200).end("text"),
    { outcome: "there", status: 200 },
  ],
  closed: [status(403), { outcome: "refused", status: 403 }],
  recovers: [
    (_request, response, count) => response.writeHead(count < 2 ? 500 : 200).end(),
    { outcome: "there", status: 200, tries: 2 },
  ],
  broken: [status(500), { outcome: "broken", status: 500, tries: 3 }],
  busy: [status(503, { "retry-after": "0" }), { outcome: "busy", status: 503, tries: 3 }],
  "busy-for-a-day": [status(429, { "retry-after": "Wed, 21 Oct 2065 07:28:00 GMT" }), { outcome: "busy", status: 429 }],
  moved: [leads("/there"), { outcome: "moved", status: 200, to: "/there" }],
  "moved-twice": [leads("/moved", 302), { outcome: "moved", to: "/there" }],
  "moved-and-gone": [leads("/gone"), { outcome: "gone", status: 410, to: "/gone" }],
  front: [leads("/"), { outcome: "front", status: 200, to: "/" }],
  "": [status(200), { outcome: "there" }],
  circle: [leads("/circle-back"), { outcome: "loop" }],
  "circle-back": [leads("/circle"), { outcome: "loop" }],
  endless: [(request, response) => leads(`${request.url}0`)(request, response, 0), { outcome: "loop" }],
  nowhere: [status(302), { outcome: "broken", status: 302 }],
  elsewhere: [leads("javascript:alert(1)"), { outcome: "broken", status: 301, to: "javascript:alert(1)" }],
  silent: [() => {}, { outcome: "late", tries: 3 }],
  // The text never ends; nobody waits for it.
  dripping: [
    (request, response) => {
      response.writeHead(request.method === "HEAD" ? 405 : 200);
      const drip = setInterval(() => response.write("x".repeat(10_000)), 5);
      response.on("close", () => clearInterval(drip));
      if (request.method === "HEAD") response.end();
    },
    { outcome: "there", status: 200 },
  ],
  "hangs-up": [(request) => request.socket.destroy(), { outcome: "broken", tries: 3 }],
  garbage: [(request) => request.socket.end("This is no HTTP at all\r\n\r\n"), { outcome: "broken", tries: 3 }],
  "broken-gzip": [
    (_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
    { outcome: "there", status: 200 },
  ],
  "no-number": [(request) => request.socket.end("HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n"), { outcome: "broken" }],
};

let server: Server;
let host: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1);
    const name = /^endless/.test(path) ? "endless" : path;
    open += 1;
    most = Math.max(most, open);
    const one = { method: request.method ?? "", path, at: performance.now(), done: 0 };
    requests.push(one);
    request.socket.once("close", () => (one.done ||= performance.now()));
    response.once("close", () => {
      open -= 1;
      one.done ||= performance.now();
    });
    if (request.method === "GET") asked.set(path, (asked.get(path) ?? 0) + 1);
    const [behave] = behaviours[name] ?? [status(404)];
    behave(request, response, asked.get(path) ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Content with an article at each of these addresses. */
const contentAt = (addresses: Record<string, string>) =>
  writeContent({
    // Nobody else's host is asked.
    [file]: undefined,
    ...Object.fromEntries(
      Object.entries(addresses).map(([name, address]) => [
        file.replace("belarus-joins", `x-${name || "root"}`),
        (least[file] ?? "").replace(/^originalUrl: .*$/m, `originalUrl: ${address}`),
      ]),
    ),
  });
async function verify(folder: string, ...args: string[]) {
  const command = start(".", "verify", ["--online", "--pause", "0", "--timeout", "0.4", "--day", "2026-11-26", ...args], {
    ARCHIVE_CONTENT: folder,
  });
  let stdout = "";
  command.child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  return { code: await command.ended, stdout, said: command.said() };
}

test("each address is told as what it is, whatever its host does", async () => {
  const folder = contentAt({
    ...Object.fromEntries(Object.keys(behaviours).map((name) => [name, `${host}/${name}`])),
    nobody: `http://127.0.0.1:${await freePort()}/x`,
  });
  const { code, stdout } = await verify(folder, "--json");
  expect(code).toBe(1);
  const told = JSON.parse(stdout) as { day: string; asked: { article: string; field: string; address: string; to?: string }[] };
  expect(told.day).toBe("2026-11-26");
  const by = new Map(
    told.asked.filter(({ field }) => field === "originalUrl").map((one) => [/x-(.*)$/.exec(one.article)?.[1], one]),
  );
  for (const [name, [, expected]] of Object.entries(behaviours)) {
    const to = typeof expected["to"] === "string" && expected["to"].startsWith("/") ? { to: host + expected["to"] } : {};
    expect(by.get(name || "root"), name).toMatchObject({ ...expected, ...to });
  }
  expect(by.get("nobody")).toMatchObject({ outcome: "unreachable", tries: 3 });
  // One question at a time: all but those that the test's host holds open for ever.
  expect(most).toBe(1);
}, 120_000);

test("the table tells what needs somebody first, with the day, and the code says whether all is there", async () => {
  const broken = await verify(contentAt({ gone: `${host}/gone`, moved: `${host}/moved`, there: `${host}/there` }));
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(
    /^Asked on 2026-11-26:\ngone +410 {2}articles\/2024-07-04-gazette-x-gone {2}originalUrl\n +http:\/\/127\.0\.0\.1:\d+\/gone\nmoved +200 .*\n +.*\/moved\n +leads to .*\/there\n/,
  );
  expect(broken.stdout).toMatch(/ 1 {2}gone: the host does not have it any more\n/);
  expect(broken.said).toMatch(/Asking: \d+ of \d+/);
  const gone = await verify(
    writeContent({
      [file]: (least[file] ?? "").replace(/^originalUrl: .*$/m, `originalUrl: ${host}/moved\narchivedUrl: ${host}/there`),
    }),
  );
  expect([gone.code, gone.stdout]).toEqual([
    0,
    expect.stringContaining("articles/2024-07-04-gazette-belarus-joins  originalUrl"),
  ]);
}, 60_000);

test("a host is left alone between two questions", async () => {
  requests.length = 0;
  const folder = contentAt({ a: `${host}/there`, b: `${host}/?b`, c: `${host}/?c` });
  const command = start(".", "verify", ["--online", "--pause", "0.3"], { ARCHIVE_CONTENT: folder });
  await command.ended;
  const ends = requests.map(({ done }) => done);
  expect(requests.length).toBeGreaterThan(2);
  // The server hears of an end a moment late.
  for (const [at, { at: begun, path }] of requests.slice(1).entries())
    if (path !== requests[at]?.path) expect(begun - (ends[at] ?? 0)).toBeGreaterThan(200);
}, 60_000);

test("a host that asks for a rest has it, whatever it is asked next", async () => {
  requests.length = 0;
  await verify(contentAt({ a: `${host}/later`, b: `${host}/there` }));
  const [first, second] = requests;
  expect([first?.path, second?.path]).toEqual(["later", "later"]);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(900);
}, 60_000);

test("without --online nothing is asked, and its options want it", () => {
  expect(run(".", "verify", ["--json"], { ARCHIVE_CONTENT: writeContent() })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("expected --online beside it"),
  });
  expect(run(".", "verify", ["--online", "--timeout", "0"], {})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("a number of seconds, at least 0.1"),
  });
  const { stderr } = run(".", "verify", [], {
    ARCHIVE_CONTENT: writeContent(),
    NODE_OPTIONS: `--import=${process.cwd()}/tests/support/no-sockets.mjs`,
  });
  expect(stderr).not.toContain("SOCKET");
});
