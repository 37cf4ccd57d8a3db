import type { Fault } from "../check/check.ts";
import type { Editorial } from "./editorial.ts";
import { ownTexts } from "./texts.ts";

/** How many words of a source an account may quote at once. */
const most = 6;

/** What stands in quotation marks of any make; straight ones part at the second. */
const quotation = /“([^“”]*)”|«([^«»]*)»|„([^„“”]*)[“”]|"([^"]*)"/g;
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Quoted phrases of more than six words: the wording of a text is its publisher's. */
export const quotations: Editorial = {
  *check({ archive }): Iterable<Fault & { subject: string }> {
    for (const { text, ...place } of ownTexts(archive))
      for (const [, ...groups] of text.matchAll(quotation)) {
        const quoted = groups.find((one) => one !== undefined) ?? "";
        const count = wordsOf(quoted).length;
        if (count > most)
          yield {
            ...place,
            subject: quoted,
            found: `“${quoted}”, ${count} words in quotation marks`,
            expected: `at most ${most} words of the source at once`,
            hint: "Tell it in your own words, and quote what matters of it.",
          };
      }
  },
};
