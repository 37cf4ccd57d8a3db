import { createHash } from "node:crypto";

/** How a policy names the text of a script or style that stands in the page (Content Security Policy 3, 2.3.1). */
const hashSource = (text: string | Uint8Array) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Stands in a policy for the styles of the page until they are known. */
const openStyles = "'sha256-styles'";

/**
 * The policy of a page: nothing from elsewhere, and in the page only `scripts`, to the letter, and its own styles. These are known when the page
 * is made: `closePolicy` names them. The development server writes style elements that nobody knows; attributes of style are refused there, too.
 */
export function pagePolicy(scripts: readonly string[], inDevelopment = false): string {
  const styles = inDevelopment ? "'self'; style-src-elem 'self' 'unsafe-inline'" : `'self' ${openStyles}`;
  return [
    "default-src 'none'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts.map(hashSource)].join(" ")}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

/** A tag with its attributes, whose values may hold anything: a style element is one only where it stands by itself. */
const tag = /<(?:style>(?<style>.*?)<\/style>|script\b.*?<\/script>|[a-z!/](?:[^<>"']|"[^"]*"|'[^']*')*>)/gs;

/**
 * A finished page with its styles in one element, where the last of them stood, which is named in its policy: a name weighs more than a short style. What is
 * no page stays as it is. Bytes, each read as a sign of its own: a page is not decoded in between.
 */
export function closePolicy(page: Buffer): Buffer {
  const bytes = page.toString("latin1");
  if (!bytes.includes(openStyles)) return page;
  const found = [...bytes.matchAll(tag)].flatMap(({ 0: whole, index, groups }) => {
    const style = groups?.["style"];
    return style === undefined ? [] : [{ style, from: index, to: index + whole.length }];
  });
  const style = found.map((one) => one.style).join("");
  const pieces = [0, ...found.map(({ to }) => to)].map((from, at) => bytes.slice(from, found[at]?.from));
  const last = pieces.pop() ?? "";
  const whole = found.length > 0 ? `${pieces.join("")}<style>${style}</style>${last}` : last;
  const source = found.length > 0 ? hashSource(Buffer.from(style, "latin1")) : "";
  return Buffer.from(
    whole.replace(openStyles, () => source),
    "latin1",
  );
}
