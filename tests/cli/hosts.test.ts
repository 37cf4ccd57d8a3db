import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { hosting } from "../../src/output/host-files.ts";
import { compressIn } from "../../src/output/compress.ts";
import { openBrowser, watch } from "../support/browser.ts";
import { pace } from "../support/pace.ts";
import { freePort } from "../support/port.ts";
import { temporaryFolder } from "../support/project.ts";

/** The files for hosts, as they stand there, each on the server it is for. */
const hostFile = (name: string): string => readFileSync(join("hosts", name), "utf8");
const { root, below } = inject("sites");

let running: ChildProcess | undefined;
afterEach(async () => {
  if (running === undefined || running.exitCode !== null) return;
  const ended = new Promise((resolve) => running?.on("exit", resolve));
  running.kill("SIGTERM");
  await ended;
});

const debianModules = "/usr/lib/apache2/modules";
const apacheModules = "mpm_event authz_core dir mime alias headers setenvif env rewrite filter deflate".split(" ");
/** How each server is started in the foreground, with its file in the least round it that the server wants. */
const servers: Record<
  string,
  {
    file: string;
    program: string;
    needs?: string;
    start(config: string, folder: string, port: number): [config: string, args: string[]];
  }
> = {
  nginx: {
    file: "nginx.conf",
    program: "nginx",
    needs: "/etc/nginx/mime.types",
    start: (config, folder, port) => [
      `daemon off;\npid ${folder}/pid;\nerror_log stderr;\nuser root;\nevents {}\nhttp {\naccess_log off;\n${config.replace("listen 80", `listen ${port}`)}\n}`,
      ["-c", join(folder, "config"), "-p", folder],
    ],
  },
  Apache: {
    file: "apache.conf",
    program: "apache2",
    needs: join(debianModules, "mod_dir.so"),
    start: (config, folder, port) => [
      `ServerRoot ${folder}\nServerName localhost\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nMutex file:${folder}\n${apacheModules.map((name) => `LoadModule ${name}_module ${debianModules}/mod_${name}.so`).join("\n")}\nTypesConfig /etc/mime.types\nListen ${port}\n${config.replace("*:80", `*:${port}`)}`,
      ["-X", "-f", join(folder, "config")],
    ],
  },
  Caddy: {
    file: "Caddyfile",
    program: "caddy",
    start: (config, folder, port) => [
      `{\nadmin off\nauto_https off\n}\n${config.replace(/^:80/m, `:${port}`)}`,
      ["run", "--adapter", "caddyfile", "--config", join(folder, "config")],
    ],
  },
  lighttpd: {
    file: "lighttpd.conf",
    program: "lighttpd",
    start: (config, folder, port) => [
      config.replace("server.port = 80", `server.port = ${port}`),
      ["-D", "-f", join(folder, "config")],
    ],
  },
};

/** What is answered to a request, as it comes over the wire: `fetch` would unpack it, and follow where it is led. */
const ask = (address: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; bytes: Buffer }>((resolve, reject) => {
    get(address, { headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(pieces) }),
      );
      answer.on("error", reject);
    }).on("error", reject);
  });

let browser: Browser;
const docroots: Record<"root" | "below", { folder: string; base: string }> = {
  root: { folder: "", base: "/" },
  below: { folder: "", base: below.base },
};
beforeAll(async () => {
  browser = await openBrowser();
  for (const [name, site] of [
    ["root", root],
    ["below", below],
  ] as const) {
    const folder = temporaryFolder("www");
    cpSync(site.folder, join(folder, site.base), { recursive: true });
    compressIn(join(folder, site.base, "states"));
    docroots[name].folder = folder;
  }
}, 60_000 * pace());
afterAll(() => browser?.close());

const cases = Object.keys(servers).flatMap((name) => [[name, "root"] as const, [name, "below"] as const]);
test.for(cases)("%s serves the site, %s", { timeout: 60_000 * pace() }, async ([name, place], { skip }) => {
  const { file, program, needs, start } = servers[name] as (typeof servers)[string];
  const isThere = spawnSync("which", [program]).status === 0 && (needs === undefined || existsSync(needs));
  skip(!isThere, "needs nginx, Apache, Caddy and lighttpd, for the files of hosts/");
  const { folder: docroot, base } = docroots[place];
  const folder = temporaryFolder("server");
  const port = await freePort();
  const adapted = hostFile(file).replaceAll("/srv/archive", docroot).replaceAll("/404.html", `${base}404.html`);
  // lighttpd names the folder in which its pages for errors stand.
  const [config, args] = start(
    adapted.replace(`errorfile-prefix = "${docroot}/"`, `errorfile-prefix = "${docroot}${base}"`),
    folder,
    port,
  );
  writeFileSync(join(folder, "config"), config);
  running = spawn(program, args, { env: { ...process.env, HOME: folder } });
  let said = "";
  running.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const host = `http://127.0.0.1:${port}`;
  const answer = (path: string, headers?: Record<string, string>) => ask(`${host}${base}${path}`, headers);
  for (let tries = 0; ; tries++)
    try {
      await answer("");
      break;
    } catch (error) {
      if (tries > 100 * pace() || running.exitCode !== null)
        throw new Error(`${program} does not answer: ${said}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  const read = (path: string) => readFileSync(join(docroot, base, path));

  const state = await answer("states/russia/");
  expect(state.status).toBe(200);
  expect(state.bytes.equals(read("states/russia/index.html"))).toBe(true);
  expect(state.headers["cache-control"]).toBe(hosting.checked);
  for (const [policy, value] of Object.entries(hosting.policies))
    expect([policy, state.headers[policy.toLowerCase()]]).toEqual([policy, value]);
  expect(state.headers["content-type"]).toMatch(/^text\/html; ?charset=utf-8$/i);
  const [, style = ""] = /href="[^"]*(_astro\/[^"]+\.css)"/.exec(state.bytes.toString()) ?? [];
  const types: [string, RegExp][] = [
    [style, /^text\/css\b/],
    ["pagefind/pagefind.js", /^(?:text|application)\/javascript\b/],
    ["data/articles.json", /^application\/json\b/],
    ["data/articles.csv", /^text\/csv\b.*utf-8/i],
    ["data/summits.ics", /^text\/calendar\b.*utf-8/i],
    ["feed.xml", /^application\/atom\+xml\b/],
    ["feed.json", /^application\/feed\+json\b/],
    ["articles/2013-09-13-moscow-times-syria-in-bishkek.csl.json", /^application\/vnd\.citationstyles\.csl\+json\b/],
    ["articles/2013-09-13-moscow-times-syria-in-bishkek.linkset.json", /^application\/linkset\+json\b/],
    ["articles/2013-09-13-moscow-times-syria-in-bishkek.bib", /^application\/x-bibtex\b.*utf-8/i],
    ["articles/2013-09-13-moscow-times-syria-in-bishkek.ris", /^application\/x-research-info-systems\b.*utf-8/i],
    ["icon.svg", /^image\/svg\+xml\b/],
  ];
  for (const [path, type] of types) {
    const { status, headers } = await answer(path);
    expect([path, status, headers["content-type"]]).toEqual([path, 200, expect.stringMatching(type)]);
  }
  // lighttpd has no word for what never changes, where it tells of what is not found apart.
  expect((await answer(style)).headers["cache-control"]).toBe(name === "lighttpd" ? "max-age=31536000" : hosting.kept);
  expect((await answer("pagefind/pagefind-entry.json")).headers["cache-control"]).toBe(hosting.checked);

  // What has not changed is not sent again; what is compressed is sent so to those who can unpack it.
  const { etag = "" } = state.headers;
  expect((await answer("states/russia/", { "if-none-match": etag })).status).toBe(304);
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const encoding of ["br", "gzip"] as const)
    for (const [path, page] of [
      ["states/russia/", "states/russia/index.html"],
      ["states/histories.json", "states/histories.json"],
    ] as const) {
      const packed = await answer(path, { "accept-encoding": encoding });
      // Debian's nginx is without Brotli; its file says which module brings it.
      if (name === "nginx" && encoding === "br") continue;
      expect([path, packed.headers["content-encoding"]]).toEqual([path, encoding]);
      expect(packed.headers["vary"]).toMatch(/accept-encoding/i);
      expect(packed.headers["content-type"]).toMatch(page.endsWith("html") ? /^text\/html/ : /^application\/json/);
      expect(unpack[encoding](packed.bytes).equals(read(page))).toBe(true);
      if (name !== "lighttpd") expect(packed.bytes.equals(read(`${page}.${encoding === "br" ? "br" : "gz"}`))).toBe(true);
    }

  for (const path of ["nowhere/", "states/nowhere", "_astro/nowhere.js", "nowhere/feed.json", "nowhere.csv"]) {
    const { status, headers, bytes } = await answer(path);
    expect([path, status, bytes.equals(read("404.html"))]).toEqual([path, 404, true]);
    expect(headers["content-type"]).toMatch(/^text\/html/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"] ?? "").not.toMatch(/max-age=[1-9]/);
  }
  for (const path of ["states", "states/russia"]) {
    const { status, headers } = await answer(path);
    expect([301, 308]).toContain(status);
    expect(new URL(headers.location ?? "", host).pathname).toBe(`${base}${path}/`);
  }

  const context = await browser.newContext();
  const page = await context.newPage();
  const troubles = watch(page, host);
  for (const path of [
    "",
    "states/russia/",
    "summits/2013-bishkek/",
    "articles/2013-09-13-moscow-times-syria-in-bishkek/",
    "verify/",
    "dossier/",
  ])
    await page.goto(`${host}${base}${path}`, { waitUntil: "load" });
  await page.goto(`${host}${base}search/?q=syria`);
  await page.locator("[data-search-results] a").first().waitFor();
  expect(await page.evaluate(() => [isSecureContext, crossOriginIsolated])).toEqual([true, true]);
  expect(troubles).toEqual([]);
  await page.goto(`${host}${base}States/RUSSIA`);
  await page.waitForURL(`${host}${base}states/russia/`);
  expect(await page.locator("h1").textContent()).toContain("Russia");
  // An address with two slashes leads to no other host.
  if (base === "/") {
    await page.goto(`${host}//evil.example/X`);
    await page.waitForTimeout(100);
    expect(new URL(page.url()).origin).toBe(host);
  }
  await context.close();
});

test.each(["nginx.conf", "Caddyfile", "lighttpd.conf"])("%s says what every other host is told", (file) => {
  const text = hostFile(file);
  for (const [name, value] of Object.entries(hosting.policies)) {
    expect(text).toContain(name);
    expect(text).toContain(`"${value}"`);
  }
  for (const folder of hosting.keptFolders) expect(text).toContain(folder.split("/").at(-1));
});

test("the files at the top of a site say it to the hosts that read them, below its path", () => {
  const read = (name: string) => readFileSync(join(below.folder, name), "utf8");
  const [first, ...rules] = read("_headers").split("\n");
  expect(first).toBe("/sub/path/*");
  expect(rules).toContain("  X-Content-Type-Options: nosniff");
  expect(rules.join("\n")).toContain(
    "/sub/path/_astro/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n",
  );
  expect(read(".htaccess")).toContain("ErrorDocument 404 /sub/path/404.html\n");
  expect(read("_redirects")).toMatch(/^(?:\/sub\/path\/\S+ \/sub\/path\/\S+ 301\n)*\n?$/);
});

test("behind a CDN that knows exact names only, every page of the site is found", () => {
  const handler = new Function(`${hostFile("cloudfront.js")}; return handler;`)() as (event: { request: { uri: string } }) => {
    uri?: string;
    statusCode?: number;
    headers?: { location: { value: string } };
  };
  const ask = (uri: string) => handler({ request: { uri } });
  for (const page of [
    "/",
    "/states/russia/",
    "/articles/2013-09-13-moscow-times-syria-in-bishkek/",
    "/data/articles.json",
    "/404.html",
    "/feed.xml",
  ])
    expect(existsSync(join(root.folder, ask(page).uri ?? "nowhere")), page).toBe(true);
  expect(ask("//evil.example/states")).toEqual({ statusCode: 301, headers: { location: { value: "/evil.example/states/" } } });
  expect(ask("/states")).toEqual({ statusCode: 301, headers: { location: { value: "/states/" } } });
});

test("no file is left out by a host that hides names with a point or an underscore before them, and the marks for that are there", () => {
  expect(existsSync(join(root.folder, ".nojekyll"))).toBe(true);
  expect(readFileSync(join(root.folder, ".archive-build"), "utf8")).toContain("\n.nojekyll\n");
});
