import { expect, test } from "vitest";
import { faceName, faces, facesCss, faceText, firstFaces } from "../../src/formats/faces.ts";
import { edit, archiveWith } from "../support/content.ts";

test("each file has its letters, and one that comes late moves nothing", () => {
  const css = facesCss(({ name }) => `/sub/faces/${name}.woff2`);
  expect(css.match(/@font-face/g)).toHaveLength(5);
  expect(css).toContain(
    '@font-face{font-family:"Source Serif 4";font-weight:400;font-style:italic;font-display:optional;src:url(/sub/faces/italic.woff2)format("woff2");unicode-range:U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122,U+2212}',
  );
  expect(css).toContain(
    'font-weight:600;font-style:normal;font-display:optional;src:url(/sub/faces/semibold-extended.woff2)format("woff2");unicode-range:U+100-130,',
  );
  expect(css.match(/font-display:(?!optional)/)).toBeNull();
});

test("a page asks for the upright Latin letters at once", () => {
  expect(firstFaces.map(({ weight, style, part }) => [weight, style, part])).toEqual([
    [400, "normal", "latin"],
    [600, "normal", "latin"],
  ]);
});

test("the letters are those of a keyboard, of the archive's own words, and of fields and texts", () => {
  const plain = faceText(archiveWith());
  expect(plain).toContain("abc");
  expect(plain).toContain(" !");
  expect(plain).toContain("’");
  expect(plain).not.toMatch(/[\n\0]/);
  const more = archiveWith({
    ...edit("states/belarus.md", "capital: Minsk", "capital: Żabinka"),
    "pages/about.md": "---\ntitle: About\ndescription: What it is.\n---\n\nErdoğan.\n",
  });
  expect([...faceText(more)].filter((letter) => !plain.includes(letter))).toEqual(["ğ", "Ż"]);
});

test("another text has another file", () => {
  const [regular, semibold] = faces;
  if (!regular || !semibold) throw new Error("found fewer than two faces, expected five");
  expect(faceName(regular, "abc")).toBe("regular-ba7816bf");
  expect(faceName(semibold, "abd")).toBe("semibold-a52d159f");
});
