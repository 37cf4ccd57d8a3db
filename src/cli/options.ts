import { flag, type Option, problem } from "./usage.ts";

/** `--site`: the address of the host, without a path. */
const site: Option<string> = {
  example: "https://example.org",
  about: "the address of the host, for feeds, canonical links and cards; the path below it is --base",
  read(value) {
    const expected = "the address of a host, with nothing after it; a path below it is given with --base";
    if (/\s/.test(value) || !/^https?:\/\/[^/]/i.test(value) || !URL.canParse(value)) return problem(expected);
    const { origin, pathname, search, hash, username, password } = new URL(value);
    return pathname !== "/" || search || hash || username || password || /[?#]$/.test(value) ? problem(expected) : origin;
  },
};

/** `--base`: the path below which the site stands. */
const base: Option<string> = {
  example: "/archive/",
  about: "the path below which the site stands on its host; / without it",
  read(value) {
    if (value === "/") return value;
    // Letters that need no escape in an address (RFC 3986, unreserved); a path that could lead upwards or to a host is none.
    const parts = value.replace(/^\/|\/$/g, "").split("/");
    return parts.every((part) => /^[A-Za-z0-9._~-]+$/.test(part) && !/^\.+$/.test(part))
      ? `/${parts.join("/")}/`
      : problem("a path of letters, digits, hyphens and slashes, without a host and without ..");
  },
};

/** `--outDir`: the folder that is written; `src/output` looks at it more closely. */
const outDir: Option<string> = {
  example: "dist",
  about: "the folder to write; dist without it",
  // A shell replaces ~ only where it stands alone at the beginning of a word.
  read(value) {
    if (value.trim() === "") return problem("the name of a folder");
    return value.startsWith("~") ? problem("the name of a folder, without ~, which the shell has left as it is") : value;
  },
};

/** The port to serve on if nothing is said: Astro's own. */
export const defaultPort = 4321;

const port: Option<number> = {
  example: String(defaultPort),
  about: `the port to serve on; ${defaultPort} without it`,
  read: (value) =>
    /^\d{1,5}$/.test(value) && Number(value) <= 65535
      ? Number(value)
      : problem("a number from 1 to 65535, or 0 for any that is free"),
};

const host: Option<string> = {
  example: "0.0.0.0",
  about: "the address to serve on; without it this machine alone is served",
  read: (value) =>
    /^[A-Za-z0-9.:-]+$/.test(value) && !value.includes("://")
      ? value
      : problem("a name or number of this machine's, without http:// and port"),
};

const folder = flag("a copy that opens from a folder, without a host");

const compress = flag("every file that is smaller so also as .br and .gz beside it, for hosts that send these");

/** What a site is built with, and what the build takes. */
export const siteOptions = { site, base, outDir };
export const buildOptions = { ...siteOptions, folder, compress };
/** What the commands take that serve. */
export const serveOptions = { port, host };

/** A site to build: where it will stand, and the folder it is written to. */
export interface SiteOptions {
  site?: string | undefined;
  base: string;
  outDir: string;
  /** Whether it is to be opened from a folder; `site` and `base` are then those of the published one. */
  folder?: boolean | undefined;
  /** Whether what is smaller compressed is written so, too. */
  compress?: boolean | undefined;
}

/** Where the site stands if nothing is said. */
export const siteDefaults = { base: "/", outDir: "dist" };
