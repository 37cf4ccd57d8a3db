/** A link within the archive, as texts write it: `archive:kind/id`, `archive:article/id#p4` for a paragraph, `archive:list` for a list. */
interface ArchiveLink {
  /** The kind of the entry, or the name of the list where no id is given. */
  name: string;
  id: string | undefined;
  /** The place on the page, with its `#`. */
  place: string | undefined;
}

/** Reads a link within the archive; nothing where the address is of another form. Whether what it names is there is another question. */
export function readArchiveLink(url: string): ArchiveLink | undefined {
  const [, name, id, place] = /^archive:([a-z]+)(?:\/([^#]*)(#.*)?)?$/i.exec(url) ?? [];
  return name === undefined ? undefined : { name, id, place };
}

/** Safe HTML, cut where the address of a link within the archive belongs: only a page knows its base. */
export interface Html {
  pieces: string[];
  /** The links between the pieces, one fewer. */
  links: string[];
}

/** The HTML with an address for each of its links. */
export function htmlWith({ pieces, links }: Html, addressOf: (link: string) => string): string {
  return pieces.map((piece, index) => piece + (index < links.length ? addressOf(links[index] as string) : "")).join("");
}
