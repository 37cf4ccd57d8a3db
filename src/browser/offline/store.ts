import { isKeptOffline } from "../../model/kept-files.ts";
import { type Digests, manifestName, readManifest } from "../../model/manifest.ts";

/** Thrown where a file is another than the manifest says: the site was replaced meanwhile. */
export class Changed extends Error {
  override name = "Changed";
}

/** How many files are asked for at a time. */
const atATime = 6;

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const digestOf = async (bytes: ArrayBuffer) => hex(await crypto.subtle.digest("SHA-256", bytes));

/** The files of the archive that are kept, by their digests. */
const wanted = (text: string): Digests => new Map([...readManifest(text).digests].filter(([path]) => isKeptOffline(path)));

/** The headers of an answer, as they stand beside its bytes once these are unpacked. */
function unpacked(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ["content-encoding", "content-length", "vary"]) kept.delete(name);
  return kept;
}

/** What a browser keeps of the whole archive on purpose. `root` is the path of the site, with a slash at its end. */
export function createStore(root: string) {
  const name = `${root} kept`;
  const seen = `${root} seen`;
  const manifest = root + manifestName;
  /** One at a time, in whatever tab, where the browser can see to that. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks?.request(name, work) ?? work();
  /** The address by which readers and pages ask for a file. */
  const addressOf = (path: string) => root + encodeURI(path.replace(/(^|\/)index\.html$/, "$1"));
  const past = async (address: string, signal?: AbortSignal): Promise<Response> => {
    const response = await fetch(address, { cache: "reload", ...(signal ? { signal } : {}) });
    if (!response.ok) throw new Changed(`${address}: ${response.status}`);
    return response;
  };

  return {
    /** Whether nothing is kept, a part, all of the archive as it is now, or all of it as it was; without a network it is taken to be as it was kept. */
    async state(): Promise<"none" | "part" | "whole" | "older"> {
      if (!(await caches.has(name))) return "none";
      const kept = await (await caches.open(name)).match(manifest);
      if (kept === undefined) return "part";
      const now = await past(manifest).then(
        (response) => response.text(),
        () => undefined,
      );
      return now === undefined || now === (await kept.text()) ? "whole" : "older";
    },

    /**
     * Keeps what is not kept yet, each file held to its digest, and lets go of what is no more; goes on where it was stopped. Rejects with `Changed`, or as `fetch`, as the browser
     * where there is no room, and as `signal` when it is stopped: what is kept until then stays.
     */
    keep: (tell: (done: number, all: number) => void, signal: AbortSignal): Promise<void> =>
      alone(async () => {
        const text = await (await past(manifest)).text();
        const files = [...wanted(text)];
        const [cache, before] = await Promise.all([caches.open(name), caches.open(seen)]);
        await cache.delete(manifest);
        let done = 0;
        // Where one of them fails all end, for its reason.
        const ending = new AbortController();
        let failure: unknown;
        const end = () => ending.abort();
        signal.addEventListener("abort", end);
        if (signal.aborted) end();
        const next = files.values();
        const work = async () => {
          for (const [path, digest] of next) {
            if (ending.signal.aborted) throw new DOMException(name, "AbortError");
            const address = addressOf(path);
            const held = await cache.match(address);
            if (held === undefined || (await digestOf(await held.arrayBuffer())) !== digest) {
              const response = await past(address, ending.signal);
              const bytes = await response.arrayBuffer();
              if ((await digestOf(bytes)) !== digest) throw new Changed(`${address}: not ${digest}`);
              await cache.put(address, new Response(bytes, { headers: unpacked(response.headers) }));
              // What was seen before is no newer than what is kept now.
              await before.delete(address);
            }
            tell(++done, files.length);
          }
        };
        const failed = (error: unknown) => {
          failure ??= error;
          end();
        };
        await Promise.all(Array.from({ length: atATime }, () => work().catch(failed)));
        if (failure !== undefined) throw failure;
        const addresses = new Set(files.map(([path]) => new URL(addressOf(path), location.href).href));
        for (const { url } of await cache.keys()) if (!addresses.has(url)) await cache.delete(url);
        await caches.delete(seen);
        await cache.put(manifest, new Response(text));
      }),

    /** Whether pages that were seen are held. */
    hasSeen: () => caches.has(seen),

    /** Lets go of all that is held, seen or kept on purpose. */
    remove: () => alone(() => Promise.all([caches.delete(name), caches.delete(seen)])),
  };
}
