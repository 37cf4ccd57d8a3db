import { parseHTML } from "linkedom";

/** A picture, or a part of one, as a document. */
export const parse = (svg: string) => parseHTML(`<html><body>${svg}</body></html>`).document;
export type Parsed = ReturnType<typeof parse>;

/** Some attributes of every element that `selector` finds; numbers as such, and `text` for what it says. */
export const drawn = (picture: Parsed, selector: string, ...names: string[]) =>
  [...picture.querySelectorAll(selector)].map((one) =>
    names.map((name) => {
      const value = name === "text" ? one.textContent : one.getAttribute(name);
      return value !== null && /^[\d.]+$/.test(value) ? Number(value) : value;
    }),
  );

/** What a picture says to those who cannot see it. */
export const description = (picture: Parsed) => picture.querySelector("desc")?.textContent;
