import { least } from "../support/content.ts";
import { addresses } from "./addresses.ts";
import { texts } from "./texts.ts";

const sound = least["articles/2024-07-04-gazette-belarus-joins.md"] ?? "";
/** The text as YAML writes it in quotation marks: JSON is YAML. */
const typed = (text: string) => JSON.stringify(text);

/** Where each hostile input stands: what it is, by the file that holds it. */
export const inputs = new Map<string, string>();
const files: Record<string, string> = {};
const put = (file: string, input: string, source: string) => {
  inputs.set(file, input);
  files[file] = source;
};

const hostile = Object.values(texts).flat();
for (const [at, text] of hostile.entries()) {
  put(
    `articles/2024-07-04-gazette-body-${at}.md`,
    text,
    `${sound.split("\n---\n")[0]?.replace("Belarus joins", `A report ${at}`).replace("/belarus", `/body-${at}`)}\n---\n\n${text}\n\nBelarus is named at the end.\n`,
  );
  put(
    `articles/2024-07-05-gazette-fields-${at}.md`,
    text,
    `---
title: ${typed(text)}
byline: ${typed(text)}
place: ${typed(text)}
publisher: gazette
published: 2024-07-05
publishedNote: ${typed(text)}
publishedCertainty: approximate
meeting: 2024-astana
topics: [enlargement]
form: account
rights: { holder: ${typed(text)}, status: unclear, statement: ${typed(text)} }
originalUrl: https://example.org/fields-${at}
sourceSha256: ${"a".repeat(64)}
notes: [{ paragraph: 1, compares: itself, text: ${typed(text)} }]
positions: [{ topic: enlargement, holder: { state: belarus }, paragraph: 1, summary: ${typed(text)} }]
---

Belarus is named.
`,
  );
  // A name that is its own: two entities of one name are refused.
  const name = `name: ${typed(`${text} ${at}`)}`;
  const [kind, fields] = [
    ["people", `aliases: [${typed(`${text} or ${at}`)}]\nnote: ${typed(text)}\nsources: [https://example.org/a]`],
    ["organisations", `kind: news\ndescription: ${typed(text)}`],
    ["topics", `question: ${typed(text)}`],
  ][at % 3] as [string, string];
  put(`${kind}/hostile-${at}.md`, text, `---\n${name}\n${fields}\n---\n`);
}
for (const [at, address] of addresses.entries())
  put(
    `articles/2024-07-06-gazette-address-${at}.md`,
    address,
    sound
      .replace("Belarus joins", `An address ${at}`)
      .replace("published: 2024-07-04", "published: 2024-07-06")
      .replace("https://example.org/belarus", typed(address)),
  );

/** The least content, and beside it every hostile input in every place where a text or an address stands. */
export const hostileContent: Readonly<Record<string, string>> = { ...least, ...files };
