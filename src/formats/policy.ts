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
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

const [begin, end] = ["<style>", "</style>"];

/**
 * A finished page with its styles in one element, where the last of them stood, which is named in its policy: a name weighs more than a short style. What is
 * no page stays as it is. Bytes, for a page is not read as a text in between.
 */
export function closePolicy(page: Buffer): Buffer {
  const place = page.indexOf(openStyles);
  if (place < 0) return page;
  const [before, styles]: [Buffer[], Buffer[]] = [[], []];
  let done = 0;
  for (let from = page.indexOf(begin); from >= 0; from = page.indexOf(begin, done)) {
    const to = page.indexOf(end, from);
    before.push(page.subarray(done, from));
    styles.push(page.subarray(from + begin.length, to));
    done = to + end.length;
  }
  const style = Buffer.concat(styles);
  const element = styles.length > 0 ? [Buffer.from(begin), style, Buffer.from(end)] : [];
  const whole = Buffer.concat([...before, ...element, page.subarray(done)]);
  const source = Buffer.from(styles.length > 0 ? hashSource(style) : "");
  return Buffer.concat([whole.subarray(0, place), source, whole.subarray(place + openStyles.length)]);
}
