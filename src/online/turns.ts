/** Has what is done with a host done one after the other, with a rest in between, which a host may ask to be longer. */
export function createTurns(pause: number, wait: (milliseconds: number) => Promise<void>) {
  const last = new Map<string, Promise<void>>();
  const rests = new Map<string, number>();
  return {
    /** Does something when it is the host's turn. */
    async at<T>(host: string, work: () => Promise<T>): Promise<T> {
      const before = last.get(host);
      let done = () => {};
      last.set(host, new Promise((resolve) => (done = resolve)));
      if (before) {
        await before;
        await wait(Math.max(pause, rests.get(host) ?? 0));
        rests.delete(host);
      }
      try {
        return await work();
      } finally {
        done();
      }
    },
    /** Leaves a host alone for longer before its next turn, in milliseconds. */
    rest(host: string, milliseconds: number): void {
      rests.set(host, Math.max(milliseconds, rests.get(host) ?? 0));
    },
  };
}

/** Does something with each of a list, in groups by a key: one after the other in a group, `most` groups at a time. The results are in the order of the list. */
export async function inGroups<T, R>(
  list: readonly T[],
  key: (one: T) => string,
  most: number,
  work: (one: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const groups = [...Map.groupBy(list.entries(), ([, one]) => key(one)).values()];
  const worker = async () => {
    for (let group = groups.shift(); group !== undefined; group = groups.shift())
      for (const [at, one] of group) results[at] = await work(one);
  };
  await Promise.all(Array.from({ length: Math.min(most, groups.length) }, worker));
  return results;
}
