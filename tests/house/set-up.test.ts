import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const lock = read("package-lock.json") as {
  packages: Record<string, { engines?: unknown; hasInstallScript?: boolean; resolved?: string }>;
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
