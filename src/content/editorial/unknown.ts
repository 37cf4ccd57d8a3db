import type { Fault } from "../check/check.ts";
import { capitalisedIn } from "./capitalised.ts";
import type { Editorial } from "./editorial.ts";
import { paragraphsOf } from "./texts.ts";

/** Names in accounts that look like a person or a body that the archive lacks: capitalised, twice or more, or behind an office. */
export const unknownNames: Editorial = {
  isQuestion: true,
  *check({ archive }): Iterable<Fault & { subject: string }> {
    const capitalised = capitalisedIn(archive);
    for (const article of archive.articles) {
      const texts = paragraphsOf(article);
      for (const { name, count, office } of capitalised(
        texts.map(({ text }) => text))) {
        const { line } = texts.find(({ text }) => text.includes(name)) ?? {};
        yield {
          file: article.file,
          path: [],
          ...(line === undefined ? {} : { line }),
          subject: name,
          found: `“${office ? `${office} ` : ""}${name}”${count > 1 ? `, ${count} times` : ""}`,
          expected: "an entry of the archive, where it is a person or a body",
          hint: "npm run new -- person, or organisation, writes a file for it.",
        };
      }
    }
  },
};
