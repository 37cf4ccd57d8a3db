interface Policies {
  createPolicy(name: "default", rules: { createScriptURL(address: string): string | undefined }): unknown;
}

/**
 * The one program that a page starts by an address in a text: Pagefind's worker. The policy of the pages asks that somebody vouches for each (W3C, Trusted Types, 3.3.1); no other
 * gets through, and no text ever becomes mark-up.
 */
const isWorker = (address: string): boolean => {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && pathname.endsWith("/pagefind/pagefind-worker.js");
};

(globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy("default", {
  createScriptURL: (address) => (isWorker(address) ? address : undefined),
});
