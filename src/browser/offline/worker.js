/*
 * Keeps the pages that a reader has seen, and answers from them where there is no network. Served as `offline.js`; `settings` is what the build knows: the page for what is not
 * kept, the folders whose files never change under their names, and which files are left out.
 */
const root = new URL("./", location.href).pathname;
const kept = `${root} kept`;
const seen = `${root} seen`;
/** How many files that were seen are held: the oldest go. */
const most = 600;
const left = new RegExp(settings.left);

const pathOf = (address) => new URL(address).pathname;
/** The file of the site that an address names, by its path. */
const fileOf = (address) =>
  pathOf(address)
    .slice(root.length)
    .replace(/(^|\/)$/, "$1index.html");
const isFixed = (address) => settings.fixed.some((folder) => pathOf(address).startsWith(`${root}${folder}/`));
/** What the search asks for belongs together: where all is kept, it is that of one day. */
const isOfSearch = (address) => /^(?:pagefind|search)\//.test(fileOf(address));

async function held(address) {
  const names = isOfSearch(address) ? [kept, seen] : [seen, kept];
  for (const name of names) {
    if (!(await caches.has(name))) continue;
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}

/** Holds an answer that was whole, of a file that is read without a network. Where there is no room the oldest half goes, and this is let go of as well. */
async function remember(address, response) {
  const isSound = response.ok && response.type === "basic" && !response.redirected;
  if (!isSound || !address.startsWith(location.origin + root) || left.test(fileOf(address))) return;
  const cache = await caches.open(seen);
  let room = most;
  try {
    await cache.put(address, response);
  } catch {
    room = most / 2;
  }
  const all = await cache.keys();
  for (const old of all.slice(0, Math.max(0, all.length - room))) await cache.delete(old);
}

/** The network comes first, so that nobody reads what is no longer so; without it what is held, whatever stands behind the `?`. */
async function answer(event) {
  const { request } = event;
  const address = request.url.replace(/[?#].*$/, "");
  if (isFixed(address)) {
    const found = await held(address);
    if (found) return found;
  }
  try {
    const response = await fetch(request);
    event.waitUntil(remember(address, response.clone()));
    return response;
  } catch (error) {
    const found = await held(address);
    if (found) return found;
    if (request.mode !== "navigate") throw error;
    if (/\/[^/.]+$/.test(address) && (await held(`${address}/`))) return Response.redirect(`${address}/`);
    return new Response(settings.page, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
  }
}

/* A page that is open goes on as it came: the next one is answered from here. */
addEventListener("install", () => skipWaiting());
addEventListener("fetch", (event) => {
  const { method, url, headers } = event.request;
  const isOurs = method === "GET" && url.startsWith(location.origin + root) && !headers.has("range");
  // What is kept on purpose is fetched past this.
  if (isOurs && event.request.cache !== "reload") event.respondWith(answer(event));
});
/** The page that brought this was seen before this was there: it says what it consists of. */
addEventListener("message", (event) => {
  const see = async (address) => {
    if (await held(address)) return;
    await remember(address, await fetch(address));
  };
  event.waitUntil(Promise.allSettled(event.data.map(see)));
});
