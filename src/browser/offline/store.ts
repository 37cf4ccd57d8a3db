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

/** The files of the archive that are kept, by their digests; `root` is the path of the site. */
async function wanted(text: string): Promise<Digests> {
  return new Map([...readManifest(text).digests].filter(([path]) => isKeptOffline(path)));
}

/** What a browser keeps of the whole archive on purpose. `root` is the path of the site, with a slash at its end. */
export function createStore(root: string) {
  const name = `${root} kept`;
  const manifest = root + manifestName;
  /** The address by which readers and pages ask for a file. */
  const addressOf = (path: string) => root + encodeURI(path.replace(/(^|\/)index\.html$/, "$1"));
  const past = async (address: string): Promise<Response> => {
    const response = await fetch(address, { cache: "reload" });
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
    async keep(tell: (done: number, all: number) => void, signal: AbortSignal): Promise<void> {
      const text = await (await past(manifest)).text();
      const files = [...(await wanted(text))];
      const cache = await caches.open(name);
      await cache.delete(manifest);
      let done = 0;
      const next = files.values();
      const work = async () => {
        for (const [path, digest] of next) {
          signal.throwIfAborted();
          const address = addressOf(path);
          const held = await cache.match(address);
          if (held === undefined || (await digestOf(await held.arrayBuffer())) !== digest) {
            const response = await past(address);
            const bytes = await response.arrayBuffer();
            if ((await digestOf(bytes)) !== digest) throw new Changed(`${address}: not ${digest}`);
            const type = response.headers.get("content-type");
            await cache.put(address, new Response(bytes, type === null ? {} : { headers: { "content-type": type } }));
          }
          tell(++done, files.length);
        }
      };
      await Promise.all(Array.from({ length: atATime }, work));
      const addresses = new Set(files.map(([path]) => new URL(addressOf(path), location.href).href));
      for (const { url } of await cache.keys()) if (!addresses.has(url)) await cache.delete(url);
      // What was seen before is no newer than what is kept now.
      await caches.delete(`${root} seen`);
      await cache.put(manifest, new Response(text));
    },

    /** Lets go of all that was kept on purpose. */
    remove: () => caches.delete(name),
  };
}
