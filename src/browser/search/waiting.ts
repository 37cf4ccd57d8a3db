/** Waits for some milliseconds. */
export const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** What a promise brings within some milliseconds; nothing where it takes longer. Rejects as it does. */
export const within = <T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> =>
  Promise.race([promise, wait(milliseconds).then(() => undefined)]);
