/** Tells what a command is doing, and of how many things how many are done. */
export type Tell = (step: string, done?: number, total?: number) => void;

/** How often lines that tell of the same step follow one another where there is no terminal, in milliseconds. */
const pause = 5000;

/** A line that is written over on a terminal; elsewhere a line at each step, and now and then within a long one. */
export function progress(output: NodeJS.WriteStream = process.stdout): { tell: Tell; end(): void } {
  let last = { step: "", at: 0 };
  const tell: Tell = (step, done, total) => {
    const now = performance.now();
    const isDue = step !== last.step || done === total || now - last.at > (output.isTTY ? 100 : pause);
    if (!isDue) return;
    last = { step, at: now };
    const line = total === undefined ? `${step} …` : `${step}: ${done} of ${total}`;
    output.write(output.isTTY ? `\r\x1b[2K${line.slice(0, (output.columns || 80) - 1)}` : `${line}\n`);
  };
  return {
    tell,
    end() {
      if (output.isTTY && last.step !== "") output.write("\r\x1b[2K");
    },
  };
}
