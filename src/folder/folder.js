/*
 * In a copy of the archive that is opened from a folder. Browsers load no modules from a disk, and answer no request of a script: what is asked for comes
 * in a script of its own. Addresses that scripts write are below a base that no file has, and are made to lead into the folder here.
 */
(() => {
  const base = "/archive-in-a-folder/";
  const root = new URL(".", document.currentScript.src);
  /** What joins addresses as if they were of a host writes some of a disk with a slash or two of its own. */
  const plain = (address) => String(address).replace(/^\/?file:\/*(?=archive-in-a-folder\/)/, "/");
  /** The path of an address within the copy; nothing where it leads elsewhere. */
  const within = (address) => {
    const { protocol, host, pathname: path } = new URL(plain(address), location.href);
    // On Windows an address from the root has the drive of the page.
    const pathname = path.replace(/^\/[A-Za-z]:(?=\/archive-in-a-folder\/)/, "");
    if (protocol !== root.protocol || host !== root.host) return undefined;
    for (const start of [base, root.pathname]) if (pathname.startsWith(start)) return pathname.slice(start.length);
    return undefined;
  };
  /** An address as the disk has it. */
  const onDisk = (written) => {
    const address = plain(written);
    const path = /^(?:\/|file:)/.test(address) ? within(address) : undefined;
    if (path === undefined) return written;
    const { search, hash } = new URL(address, location.href);
    return root.pathname + path + (path === "" || path.endsWith("/") ? "index.html" : "") + search + hash;
  };

  const set = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    set.call(this, name, /^(?:href|src|action)$/.test(name) ? onDisk(value) : value);
  };
  // An address that is copied is that of the published site, where that is known, whatever the copy is served by; and never one without a host.
  const published = /** published */ undefined;
  const write = navigator.clipboard?.writeText.bind(navigator.clipboard);
  if (write)
    navigator.clipboard.writeText = (text) => {
      const here = text.replace(/^null(?=\/)/, "file://");
      const path = here.startsWith(root.href) ? here.slice(root.href.length) : undefined;
      return write(
        path === undefined || published === undefined ? here : published + path.replace(/(^|\/)index\.html(?=[?#]|$)/, "$1"),
      );
    };
  // Firefox keeps what a page of a disk stores for that page alone: a passage that is kept would be lost. It says that nothing can be kept.
  if (location.protocol === "file:" && navigator.userAgent.includes("Firefox/"))
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("found a file, expected a host", "SecurityError");
      },
    });
  for (const one of document.querySelectorAll("[data-address]"))
    if (one.textContent.startsWith("/")) one.textContent = location.href.replace(/[?#].*$/, "");

  const taken = new Map();
  const load = (path) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = root.href + path;
      script.onload = resolve;
      script.onerror = () => reject(new TypeError(`found no ${path}`));
      document.head.append(script);
    }).finally(() => undefined);
  window.archiveFolder = {
    module: `${root.protocol}//${root.host}${base}pagefind/pagefind.js`,
    take: (path, text) => taken.set(path, text),
  };
  window.archiveModule = () => load("pagefind/pagefind.js").then(() => window.archivePagefind);
  const ask = window.fetch.bind(window);
  window.fetch = async (input, options) => {
    const path = within(input instanceof Request ? input.url : input);
    if (path === undefined) return ask(input, options);
    if (!taken.has(path)) await load(`${path}.js`).catch(() => undefined);
    const text = taken.get(path);
    if (text === undefined) return new Response(null, { status: 404 });
    return new Response(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
  };
  // It cannot be loaded from a disk; who would use it does without.
  window.Worker = undefined;
})();
