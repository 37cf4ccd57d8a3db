/** Files of a site that a reader without a network can do without: tables and other forms of what pages say, pictures for other sites, what speaks to hosts. */
export const leftOut =
  /^(?:data|cards)\/(?!index\.html$)|\.(?:bib|ris|ics|xml|zip|br|gz)$|\.(?:csl|linkset)\.json$|(?:^|\/)feed\.json$|^(?:_headers|_redirects|offline\.(?:js|json)|robots\.txt|manifest-sha256\.txt)$/;

/** Whether a file of the site, by its path, is among those that are kept for reading and searching without a network. */
export const isKeptOffline = (path: string): boolean => !leftOut.test(path);

/** Folders whose files never change under their names, which hold their digests. */
export const fixedFolders = ["_astro", "faces", "pagefind/filter", "pagefind/fragment", "pagefind/index"] as const;

/** What a site tells of all that can be kept of it, in `offline.json`. */
export interface Keepable {
  files: number;
  bytes: number;
}
