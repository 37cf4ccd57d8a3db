interface Policies {
  defaultPolicy: unknown;
  createPolicy(name: "default", rules: { createScriptURL(address: string): string | undefined }): unknown;
}

/**
 * The programs that a page starts by an address in a text: Pagefind's worker, and the one that keeps pages. The policy of the pages asks that somebody vouches for each
 * (W3C, Trusted Types, 3.3.1); no other gets through, and no text ever becomes mark-up.
 */
const isOwn = (address: string): boolean => {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && /\/(?:pagefind\/pagefind-worker|offline)\.js$/.test(pathname);
};

const { trustedTypes } = globalThis as { trustedTypes?: Policies };
if (trustedTypes && !trustedTypes.defaultPolicy)
  trustedTypes.createPolicy("default", { createScriptURL: (address) => (isOwn(address) ? address : undefined) });
export {};
