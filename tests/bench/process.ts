import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** The memory that a process and those it has started hold now, in bytes; 0 where the system does not tell (`/proc` of Linux). */
function memoryOf(root: number): number {
  const sizes = new Map<number, { parent: number; size: number }>();
  let names: string[] = [];
  try {
    names = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  for (const name of names) {
    try {
      const status = readFileSync(`/proc/${name}/status`, "utf8");
      const of = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
      sizes.set(Number(name), { parent: of("PPid"), size: 1024 * of("VmRSS") });
    } catch {
      // It has ended meanwhile.
    }
  }
  const isBelow = (process: number): boolean =>
    process === root || (sizes.has(process) && isBelow(sizes.get(process)?.parent ?? 0));
  return [...sizes].reduce((sum, [process, { size }]) => sum + (isBelow(process) ? size : 0), 0);
}

/** How long a command took, in seconds, and how much memory all its processes held at most together, in bytes. */
export interface Run {
  seconds: number;
  memory: number;
}

/** Runs a command. @throws Error with what it told where it failed. */
export function run(command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: ["ignore", "ignore", "pipe"] });
    let [memory, told] = [0, ""];
    child.stderr.on("data", (data: Buffer) => {
      told += data.toString();
    });
    const look = setInterval(() => {
      memory = Math.max(memory, memoryOf(child.pid ?? 0));
    }, 250);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(look);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, memory });
      else reject(new Error(told || `${command} ended with ${code}`));
    });
  });
}
