/** How long to wait before a request is made a second time, in milliseconds. */
const pause = 400;

let lost = 0;
const watched = new Set<string>();

/**
 * Asks a second time for what could not be had below these folders, and counts what is lost even so: Pagefind logs a lost part of its index and
 * goes on as if nothing stood in it. Returns how many requests were lost so far.
 */
export function watchRequests(folders: readonly string[]): () => number {
  if (watched.size === 0) {
    const once = globalThis.fetch.bind(globalThis);
    globalThis.fetch = async (input, options) => {
      const address = new URL(input instanceof Request ? input.url : input, location.href).href;
      if (![...watched].some((one) => address.startsWith(one))) return once(input, options);
      for (let attempt = 1; ; attempt++) {
        try {
          const response = await once(input, options);
          if (response.ok || attempt === 2) {
            if (!response.ok) lost++;
            return response;
          }
        } catch (error) {
          if (attempt === 2) {
            lost++;
            throw error;
          }
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    };
  }
  for (const folder of folders) watched.add(new URL(folder, location.href).href);
  return () => lost;
}
