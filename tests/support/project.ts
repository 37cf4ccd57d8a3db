import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

const made: string[] = [];
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder for the time of a test file. */
export function temporaryFolder(name: string): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), `${name}-`)));
  made.push(folder);
  return folder;
}

/**
 * A copy of the project as a clone has it, in a folder of its own, with the packages of this one: what is tried there can do no harm here.
 */
export function copyProject(): string {
  const project = join(temporaryFolder("project"), "archive");
  const { stdout } = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" });
  for (const file of stdout.split("\0"))
    if (file !== "" && !/^(?:tests\/golden|docs\/pictures)\//.test(file))
      cpSync(file, join(project, file), { recursive: true });
  symlinkSync(resolve("node_modules"), join(project, "node_modules"), "junction");
  return project;
}

/** Hundreds of commands load the same modules: Node keeps what it has made of them. */
const compiled = { NODE_COMPILE_CACHE: resolve("node_modules", ".cache", "node-compile") };

/** Runs one of the commands in a project, from start to end. */
export function run(project: string, command: string, args: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join("src", "cli", `${command}.ts`), ...args], {
    cwd: project,
    env: { ...process.env, ...compiled, ...environment },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Starts one of the commands in a project; what it prints is collected in `said`. */
export function start(project: string, command: string, args: readonly string[], environment: Record<string, string> = {}) {
  // Vitest's own marks would let Astro believe that it is being tested: it starts no server then, and watches no file.
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|TEST|DEV|PROD|MODE)/.test(name)),
  );
  const child = spawn(process.execPath, [join("src", "cli", `${command}.ts`), ...args], {
    cwd: project,
    env: { ...inherited, ...compiled, ...environment },
  });
  running.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.on("exit", (code, signal) => {
      running.delete(child);
      resolve(code ?? signal ?? 0);
    }),
  );
  return {
    child,
    ended,
    said: () => said,
    /** Waits until `piece` has been printed. Rejects when the command ends without it. */
    until(piece: string | RegExp): Promise<string> {
      return new Promise((resolve, reject) => {
        // Looked for as it is printed: a step of a small build is over in less time than a poll takes on a busy machine.
        const look = () => {
          if (said.match(piece)) resolve(said);
        };
        for (const stream of [child.stdout, child.stderr]) stream.on("data", look);
        look();
        void ended.then((code) => reject(new Error(`ended (${String(code)}) without ${String(piece)}:\n${said}`)));
      });
    },
  };
}
