/** Lets what is done with a host be done one after the other, with a pause in between; of several hosts some at a time. */
export function createTurns(pause: number, wait: (milliseconds: number) => Promise<void>) {
  const last = new Map<string, Promise<void>>();
  return {
    /** Does something when it is the host's turn. */
    async at<T>(host: string, work: () => Promise<T>): Promise<T> {
      const before = last.get(host);
      let done = () => {};
      last.set(host, new Promise((resolve) => (done = resolve)));
      if (before) {
        await before;
        await wait(pause);
      }
      try {
        return await work();
      } finally {
        done();
      }
    },
  };
}

/** Does something with each of a list, `most` at a time; the results are in the order of the list. */
export async function inParallel<T, R>(list: readonly T[], most: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = [...list.entries()];
  const worker = async () => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, worker));
  return results;
}
