import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { closePolicy as closeBytes, pagePolicy } from "../../src/formats/policy.ts";

const closePolicy = (html: string) => closeBytes(Buffer.from(html)).toString();
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (policy: string, ...styles: string[]) =>
  `<html><head><meta content="${policy}"></head><body>${styles.map((style) => `<style>${style}</style>`).join("<p>")}</body></html>`;

test("a policy allows nothing but the site's own files, and the scripts that stand in the page to the letter", () => {
  expect(pagePolicy(["a()", "b()"])).toBe(
    `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${hash("a()")} ${hash("b()")}; style-src 'self' 'sha256-styles'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'`,
  );
});

test("only while developing may any style element stand in the page", () => {
  expect(pagePolicy([], true)).toContain("; style-src 'self'; style-src-elem 'self' 'unsafe-inline'; ");
  expect(pagePolicy([])).not.toContain("unsafe-inline");
});

test("a finished page has its styles in one element, the last, and names it; none where it has none", () => {
  const policy = pagePolicy([]);
  const whole = "a{b:c<d}e{}";
  expect(closePolicy(page(policy, "a{b:c<d}", "e{}"))).toBe(
    `<html><head><meta content="${policy.replace("'sha256-styles'", hash(whole))}"></head><body><p><style>${whole}</style></body></html>`,
  );
  expect(closePolicy(page(policy))).toContain("style-src 'self' ;");
  expect(closePolicy("<p>'self'</p>")).toBe("<p>'self'</p>");
});

test("what only looks like a style stays where it is: in the value of an attribute, and in a script", () => {
  const policy = pagePolicy([]);
  const value = `<meta content="a <style>main{display:none}</style> b">`;
  const script = `<script>"<style>c{}</style>"</script>`;
  const whole = `<meta content="${policy}">${value}${script}<style>a{}</style><p title='<style>x</style>'>ä</p><style>b{}</style>`;
  expect(closePolicy(whole)).toBe(
    `<meta content="${policy.replace("'sha256-styles'", hash("a{}b{}"))}">${value}${script}<p title='<style>x</style>'>ä</p><style>a{}b{}</style>`,
  );
});
