import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, inject, test } from "vitest";
import { pace } from "../support/pace.ts";
import { freePort } from "../support/port.ts";
import { temporaryFolder } from "../support/project.ts";

/** The recipes of the README, as they stand there, each on the server it is for. */
const readme = readFileSync("README.md", "utf8");
const recipe = (language: string): string => {
  const [, text] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
  if (text === undefined) throw new Error(`the README has no recipe in ${language}`);
  return text;
};
const { root } = inject("sites");

let running: ChildProcess | undefined;
afterEach(async () => {
  if (running === undefined || running.exitCode !== null) return;
  const ended = new Promise((resolve) => running?.on("exit", resolve));
  running.kill("SIGTERM");
  await ended;
});

const debianModules = "/usr/lib/apache2/modules";
/** How each server is started in the foreground, with its recipe in the least round it that the server wants. */
const servers: Record<
  string,
  { program: string; needs?: string; start(config: string, folder: string): [config: string, args: string[]] }
> = {
  nginx: {
    program: "nginx",
    needs: "/etc/nginx/mime.types",
    start: (config, folder) => [
      `daemon off;\npid ${folder}/pid;\nerror_log stderr;\nuser root;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${config}\n}`,
      ["-c", join(folder, "config"), "-p", folder],
    ],
  },
  apache: {
    program: "apache2",
    needs: join(debianModules, "mod_dir.so"),
    start: (config, folder) => [
      `ServerRoot ${folder}\nServerName localhost\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nMutex file:${folder}\n${["mpm_event", "authz_core", "dir", "mime"].map((name) => `LoadModule ${name}_module ${debianModules}/mod_${name}.so`).join("\n")}\nTypesConfig /etc/mime.types\nListen ${/VirtualHost \*:(\d+)/.exec(config)?.[1]}\n${config}`,
      ["-X", "-f", join(folder, "config")],
    ],
  },
  caddy: {
    program: "caddy",
    start: (config, folder) => [
      `{\nadmin off\nauto_https off\n}\n${config}`,
      ["run", "--adapter", "caddyfile", "--config", join(folder, "config")],
    ],
  },
  lighttpd: { program: "lighttpd", start: (config, folder) => [config, ["-D", "-f", join(folder, "config")]] },
};

test.for(Object.keys(servers))("the recipe for %s serves the site as it is meant", async (language, { skip }) => {
  const { program, needs, start } = servers[language] as (typeof servers)[string];
  const isThere = spawnSync("which", [program]).status === 0 && (needs === undefined || existsSync(needs));
  skip(!isThere, "needs nginx, Apache, Caddy and lighttpd, for the recipes of the README");
  const folder = temporaryFolder(language);
  const port = await freePort();
  const adapted = recipe(language)
    .replaceAll("/srv/archive", root.folder)
    .replace(/(listen |\*:|^:|server\.port = )80\b/m, `$1${port}`);
  const [config, args] = start(adapted, folder);
  writeFileSync(join(folder, "config"), config);
  running = spawn(program, args, { env: { ...process.env, HOME: folder } });
  let said = "";
  running.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const address = `http://127.0.0.1:${port}`;
  const get = (path: string) => fetch(address + path, { redirect: "manual" });
  for (let tries = 0; ; tries++)
    try {
      await get("/");
      break;
    } catch (error) {
      if (tries > 100 * pace() || running.exitCode !== null)
        throw new Error(`${program} does not answer: ${said}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  const answers = async (path: string) => {
    const response = await get(path);
    return { status: response.status, type: response.headers.get("content-type")?.split(";")[0], text: await response.text() };
  };
  expect(await answers("/")).toMatchObject({ status: 200, type: "text/html" });
  expect(await answers("/states/russia/")).toEqual({
    status: 200,
    type: "text/html",
    text: readFileSync(join(root.folder, "states/russia/index.html"), "utf8"),
  });
  expect(await answers("/data/articles.json")).toMatchObject({ status: 200, type: "application/json" });
  expect((await answers("/feed.xml")).type).toMatch(/xml/);
  const style = /href="(\/_astro\/[^"]+\.css)"/.exec((await answers("/")).text)?.[1] ?? "";
  expect(await answers(style)).toMatchObject({ status: 200, type: "text/css" });
  expect((await answers("/pagefind/pagefind.js")).type).toMatch(/javascript/);
  expect(await answers("/nowhere/")).toEqual({
    status: 404,
    type: "text/html",
    text: readFileSync(join(root.folder, "404.html"), "utf8"),
  });
  const moved = await get("/states");
  expect([301, 308]).toContain(moved.status);
  expect(new URL(moved.headers.get("location") ?? "", address).pathname).toBe("/states/");
});

test("behind a CDN that knows exact names only, every page of the site is found", () => {
  const handler = new Function(`${recipe("js")}; return handler;`)() as (event: { request: { uri: string } }) => {
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
  expect(ask("/states")).toEqual({ statusCode: 301, headers: { location: { value: "/states/" } } });
});

test("no file is left out by a host that hides names with a point or an underscore before them, and the marks for that are there", () => {
  expect(existsSync(join(root.folder, ".nojekyll"))).toBe(true);
  expect(readFileSync(join(root.folder, ".archive-build"), "utf8")).toContain("\n.nojekyll\n");
});
