import { type Option, problem } from "./usage.ts";

const isKnown = (value: string): boolean => {
  try {
    return new TextDecoder(value).encoding !== "";
  } catch {
    return false;
  }
};

/** `--encoding`: that of texts which do not say it (WHATWG: labels). */
export const encodingOption: Option<string> = {
  example: "windows-1251",
  about: "the encoding of texts that are not in UTF-8 and name none",
  read: (value) =>
    isKnown(value) ? value : problem("the name of an encoding (WHATWG), such as windows-1251, koi8-r, gb18030, utf-16le"),
};
