/** Waits for some milliseconds. */
export const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** What a promise brings within some milliseconds; nothing where it takes longer. Rejects as it does. */
export const within = <T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> =>
  Promise.race([promise, wait(milliseconds).then(() => undefined)]);

/** How long the counts of the filters, the suggestions and what may be a word that is not yet typed to its end wait, in milliseconds. */
export const later = 150;
/** After how long a search says that it is under way. */
export const patience = 500;
