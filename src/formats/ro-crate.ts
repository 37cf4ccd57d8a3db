import { bag as words, data, site } from "../language/words.ts";
import { ownLicence } from "../site.ts";

/** A file of a crate: its path, and its size in bytes. */
interface CrateFile {
  path: string;
  size: number;
}

/** The name of the file that describes a crate. */
export const crateFile = "ro-crate-metadata.json";

const types: Record<string, string> = {
  md: "text/markdown",
  txt: "text/plain",
  csv: "text/csv",
  json: "application/json",
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  ics: "text/calendar",
  cff: "application/yaml",
};
const typeOf = (path: string) => types[/[^.]*$/.exec(path)?.[0] ?? ""] ?? "application/octet-stream";

// Of a path the signs that an address may not hold (RFC 3986).
const idOf = (path: string) => path.split("/").map(encodeURIComponent).join("/");

/**
 * Describes files for programs and people of another time (RO-Crate 1.1): what they are, whose they are, and what each is. `folders` are those at the
 * top, `published` is the day of the newest change, absent where none is known.
 */
export function roCrate(
  files: readonly CrateFile[],
  { homepage, published }: { homepage?: string | undefined; published?: string | undefined },
): string {
  const folders = Object.entries(words.folders).map(([name, description]) => ({
    "@id": `${name}/`,
    "@type": "Dataset",
    name,
    description,
    hasPart: files.filter(({ path }) => path.startsWith(`${name}/`)).map(({ path }) => ({ "@id": idOf(path) })),
  }));
  const above = files.filter(({ path }) => !folders.some((folder) => path.startsWith(folder["@id"])));
  const graph = [
    {
      "@id": crateFile,
      "@type": "CreativeWork",
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
      about: { "@id": "./" },
    },
    {
      "@id": "./",
      "@type": "Dataset",
      name: site.title,
      description: `${site.description} ${words.rights}`,
      ...(published === undefined ? {} : { datePublished: published }),
      license: { "@id": ownLicence },
      ...(homepage === undefined ? {} : { url: homepage }),
      hasPart: [...folders.map((folder) => ({ "@id": folder["@id"] })), ...above.map(({ path }) => ({ "@id": idOf(path) }))],
    },
    { "@id": ownLicence, "@type": "CreativeWork", name: data.licence, description: words.licence },
    ...folders,
    ...files.map(({ path, size }) => ({
      "@id": idOf(path),
      "@type": "File",
      name: path,
      encodingFormat: typeOf(path),
      contentSize: String(size),
    })),
  ];
  return `${JSON.stringify({ "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph }, null, 1)}\n`;
}
