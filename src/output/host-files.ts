import { fixedFolders } from "../model/kept-files.ts";

/** Policies that hold for every file, as a host sends them. What they say of scripts and styles stands in each page, which names its own. */
const policies: Readonly<Record<string, string>> = {
  // Beside the page's own policy, which cannot say what may frame it (Content Security Policy 3, 6.4.2); the stricter of both holds.
  "Content-Security-Policy":
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'; connect-src 'self'; require-trusted-types-for 'script'",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "X-Content-Type-Options": "nosniff",
  // Browsers heed it where a site is reached by https (RFC 6797, 8.1).
  "Strict-Transport-Security": "max-age=31536000",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  // Everything is public: other sites may show its cards, and their programs read its data.
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Access-Control-Allow-Origin": "*",
};

/** How long a browser keeps what is not named by its digest: it asks each time whether it still holds, so a page and the search's index go together. */
const checked = "no-cache";
/** How long it keeps what never changes under its name. */
const kept = "public, max-age=31536000, immutable";

/** What a host sends beside every file, and beside those whose names hold their digests, in these folders below the site's own. */
export const hosting = {
  policies,
  checked,
  kept,
  keptFolders: fixedFolders,
} as const;

/** The types of files that hosts know by no ending, or by another (IANA, Media Types). */
export const types: Readonly<Record<string, string>> = {
  ".csl.json": "application/vnd.citationstyles.csl+json",
  ".linkset.json": "application/linkset+json",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  "feed.json": "application/feed+json",
  "feed.xml": "application/atom+xml",
};

/** Where addresses that were published lead: for good, or, where what was there may come back, for now (RFC 9110, 15.4). */
export type Moved = ReadonlyMap<string, { to: string; status: 301 | 302 }>;

const lines = (all: readonly string[]) => `${all.join("\n")}\n`;

/** `_headers`, as Netlify and Cloudflare read it. */
const headers = (base: string): string =>
  lines([
    `${base}*`,
    ...Object.entries(policies).map(([name, value]) => `  ${name}: ${value}`),
    `  Cache-Control: ${checked}`,
    ...hosting.keptFolders.flatMap((folder) => [`${base}${folder}/*`, "  ! Cache-Control", `  Cache-Control: ${kept}`]),
    ...Object.entries(types).flatMap(([ending, type]) => [`${base}*${ending}`, `  Content-Type: ${type}`]),
  ]);

/** `_redirects`, as Netlify and Cloudflare read it: addresses that were published and have another now. */
const redirects = (moved: Moved): string => lines([...moved].map(([from, { to, status }]) => `${from} ${to} ${status}`));

const pattern = (text: string) => text.replaceAll(".", "\\.");

/** `.htaccess`, as Apache 2.4 reads it in the folder of the site: each part where its module is there. */
const htaccess = (base: string, moved: Moved): string =>
  lines([
    "DirectoryIndex index.html",
    `ErrorDocument 404 ${base}404.html`,
    "AddDefaultCharset utf-8",
    "<IfModule mod_mime.c>",
    "  AddCharset utf-8 .bib .css .csv .html .ics .js .json .md .ris .svg .txt .xml",
    "  RemoveType .gz",
    "  AddEncoding br .br",
    "  AddEncoding gzip .gz",
    ...Object.entries(types).map(
      ([ending, type]) =>
        `  <FilesMatch "${ending.startsWith(".") ? "" : "^"}${pattern(ending)}(\\.br|\\.gz)?$">\n    ForceType "${type}"\n  </FilesMatch>`,
    ),
    "</IfModule>",
    "<IfModule mod_headers.c>",
    ...Object.entries(policies).map(([name, value]) => `  Header always set ${name} "${value}"`),
    "  <IfModule mod_setenvif.c>",
    `    SetEnvIf Request_URI "/(?:${hosting.keptFolders.join("|")})/" kept`,
    "  </IfModule>",
    `  Header always set Cache-Control "${checked}" env=!kept`,
    `  Header set Cache-Control "${kept}" env=kept`,
    "  Header merge Vary Accept-Encoding",
    "</IfModule>",
    "<IfModule mod_rewrite.c>",
    "  RewriteEngine On",
    ...[...moved].map(
      ([from, { to, status }]) => `  RewriteRule "^${pattern(from.slice(base.length))}$" "${to}" [R=${status},L]`,
    ),
    "  # What `npm run build -- --compress` has written beside a file.",
    ...(["br", "gz"] as const).flatMap((ending) =>
      (["", "index.html"] as const).flatMap((index) => [
        `  RewriteCond %{HTTP:Accept-Encoding} \\b${ending === "gz" ? "gzip" : ending}\\b(?!\\s*;\\s*q=0)`,
        `  RewriteCond %{REQUEST_URI} ${index === "" ? "[^/]" : "/"}$`,
        `  RewriteCond %{REQUEST_FILENAME}${index}.${ending} -f`,
        `  RewriteRule ^(.*)$ $1${index}.${ending} [L,E=no-gzip:1,E=no-brotli:1]`,
      ]),
    ),
    "</IfModule>",
    "<IfModule mod_deflate.c>",
    "  <IfModule mod_filter.c>",
    "    AddOutputFilterByType DEFLATE text/html text/plain text/xml text/css text/javascript application/javascript application/json application/xml application/atom+xml image/svg+xml",
    "  </IfModule>",
    "</IfModule>",
  ]);

/**
 * The files at the top of a site by which hosts know what to send with it, by their names. `base` is the path below which it stands, `moved` where addresses that
 * were published lead, both from the root of the host.
 */
export const hostFiles = (base: string, moved: Moved): Record<string, string> => ({
  _headers: headers(base),
  _redirects: redirects(moved),
  ".htaccess": htaccess(base, moved),
});
