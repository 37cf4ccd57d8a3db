import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const lock = read("package-lock.json") as {
  packages: Record<
    string,
    { engines?: unknown; hasInstallScript?: boolean; resolved?: string; dev?: boolean; license?: string; integrity?: string }
  >;
};
const project = read("package.json") as Record<string, Record<string, string>> & { allowScripts: Record<string, boolean> };

test("npm ci warns of no package: `npm run lock` after each change of packages", () => {
  expect(Object.entries(lock.packages).filter(([path, { engines }]) => path !== "" && engines !== undefined)).toEqual([]);
});

test("of each package with an install script it is decided whether it may run", () => {
  const scripted = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split("node_modules/").at(-1) ?? "");
  expect(scripted.filter((name) => !(name in project.allowScripts))).toEqual(scripted.filter((name) => name === "fsevents"));
});

test("versions are exact, and the lock file names no host", () => {
  for (const kind of ["dependencies", "devDependencies", "optionalDependencies"])
    for (const [name, version] of Object.entries(project[kind] ?? {})) expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test("the licences of what reaches a reader are the packages' own, in full", () => {
  const told = readFileSync("public/licences.txt", "utf8");
  for (const licence of ["@fontsource/source-serif-4/LICENSE", "world-atlas/LICENSE", "pagefind/LICENSE/LICENSE"])
    expect(told).toContain(readFileSync(`node_modules/${licence}`, "utf8").trim());
});

/** The files that the browser loads, from those of a room on, and the packages that they load with them. */
function loadedBy(files: readonly string[]): { files: Set<string>; packages: string[] } {
  const seen = new Set<string>();
  const packages: string[] = [];
  const follow = (file: string) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, what, from = ""] of text.matchAll(/(?:import|export)\s+(type\b)?[^;"']*?from\s+"([^"]+)"/g)) {
      if (what === "type") continue;
      if (from.startsWith(".")) follow(join(dirname(file), from));
      else packages.push(`${file}: ${from}`);
    }
    for (const [, dynamic, bare] of text.matchAll(/import\(\s*"([^"]+)"\s*\)|^\s*import\s+"([^"]+)"/gm)) {
      const from = dynamic ?? bare ?? "";
      if (from.startsWith(".")) follow(join(dirname(file), from));
      else packages.push(`${file}: ${from}`);
    }
  };
  for (const file of files) follow(file);
  return { files: seen, packages };
}

test("no package reaches a reader as code but the search, and none of all that builds the site asks for the source of what it makes", () => {
  const { files, packages } = loadedBy(globSync("src/browser/**/*.{ts,js}"));
  expect(files.size).toBeGreaterThan(60);
  expect(packages).toEqual([]);
  const licences = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && !dev);
  expect(licences.length).toBeGreaterThan(200);
  for (const [path, { license = "none" }] of licences) {
    expect([path, license]).not.toEqual([path, expect.stringMatching(/(?:^|[^L])A?GPL|none|UNLICENSED|SSPL|BUSL|NC/)]);
    // Astro brings a library for photographs; the site has none, and it writes nothing of what is built.
    if (/LGPL/.test(license)) expect(path).toMatch(/^node_modules\/@img\/sharp-/);
  }
});

test("what is installed is held to its digest, and told as a bill of materials that other programs read", () => {
  const installed = Object.entries(lock.packages).filter(([path]) => path !== "");
  expect(installed.filter(([, { integrity = "" }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))).toEqual([]);
  // With `--omit dev` npm 11 leaves out what a package of the tests needs as well: the bill is of all that is installed.
  const { stdout } = spawnSync("npm", ["run", "--silent", "sbom"], { encoding: "utf8", shell: process.platform === "win32" });
  const bill = JSON.parse(stdout) as {
    bomFormat: string;
    components: { name: string; version: string; purl: string; licenses?: object[] }[];
  };
  expect(bill.bomFormat).toBe("CycloneDX");
  for (const [name, version] of Object.entries(project["dependencies"] ?? {})) {
    const found = bill.components.find((one) => one.purl === `pkg:npm/${name.replace(/^@/, "%40")}@${version}`);
    expect([name, (found?.licenses ?? []).length]).toEqual([name, 1]);
  }
});

test("what runs on a public host is pinned to a commit, and may read only, but where a job says more", () => {
  const workflows = globSync(".github/workflows/*.yml").map((file) => [file, readFileSync(file, "utf8")] as const);
  expect(workflows.length).toBe(2);
  for (const [file, text] of workflows) {
    expect([file, /^permissions: \{ contents: read \}$/m.test(text)]).toEqual([file, true]);
    for (const [, action] of text.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(text).not.toMatch(/pull_request_target|secrets\.|write-all/);
    for (const [, run = ""] of text.matchAll(/run: (.*)/g)) expect(run).not.toMatch(/\$\{\{/);
  }
});
