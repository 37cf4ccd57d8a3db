/* Served as `offline.js` where the archive keeps nothing any more: takes away what was kept, and itself. */
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => {
        const root = new URL("./", location.href).pathname;
        return Promise.all(names.filter((name) => name.startsWith(`${root} `)).map((name) => caches.delete(name)));
      })
      .then(() => registration.unregister()),
  ),
);
