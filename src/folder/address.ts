/**
 * Below what path a site is built that is to be opened from a folder: no address has it, so that every one that was written is known by it, and
 * made to lead from the page on which it stands.
 */
export const folderBase = "/archive-in-a-folder/";

/** The page itself, where an address is that of a folder: from a disk nobody adds it. */
const withPage = (path: string): string => (path === "" || path.endsWith("/") ? `${path}index.html` : path);

/** The address of `path`, which is from the root of the site, as the page at `from` writes it. */
export const relativeAddress = (from: string, path: string): string => {
  const [, file = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  const up = "../".repeat(from.split("/").length - 1);
  return `${up === "" ? "./" : up}${withPage(file)}${rest}`;
};

/** A text with the addresses of the published site, which stands below `base`. */
export const asPublished = (text: string, base: string): string =>
  text.replaceAll(folderBase, base).replaceAll(folderBase.slice(0, -1), base.slice(0, -1));
