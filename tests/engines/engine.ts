/** A browser that is driven from outside; the same few things can be asked of every engine. */
export interface Engine {
  /** Opens an address in a window of this size, in CSS pixels. */
  open(address: string, width: number, height: number): Promise<void>;
  /** Runs the body of a function in the page, and gives what it returns. */
  run<T>(body: string): Promise<T>;
  /** Presses keys, one after the other, each by its name (UI Events: `key`). */
  press(...keys: string[]): Promise<void>;
  /** The page as it is printed on A4, as PDF. */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Waits until the body of a function returns something true in the page. Rejects after ten seconds, with what it was waiting for. */
export async function until(engine: Engine, body: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await engine.run<boolean>(body)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for: ${body}`);
}
