import { h } from "hastscript";
import { toHtml } from "hast-util-to-html";
import { kindNames, language } from "../language/words.ts";
import type { Html } from "../model/archive-link.ts";
import type { PlacedText, SearchDocument } from "./searched.ts";

/** Parts of a text that are not searched: the numbers of paragraphs, and the lines in place of those that were taken out. */
export const unsearched = ["[data-number]", "[data-removed]"];

/** Where links lead is not searched; what stands beside a text weighs less than it. */
function block(text: string | Html | PlacedText) {
  if (typeof text === "string") return h("p", text);
  if ("place" in text) return h("p", { id: text.place, dataPagefindWeight: "0.5" }, text.text);
  return { type: "raw", value: text.pieces.join("") } as const;
}

/**
 * A document as the page that Pagefind reads: its words under one heading, with the ids of its paragraphs; filters, the day and what
 * results show as Pagefind's attributes.
 */
export function documentHtml(document: SearchDocument): string {
  const { kind, day, title, isName, line, summary, language: titleLanguage, names, filters, texts } = document;
  const shown = { kind: kindNames[kind].one, line, summary, language: titleLanguage, names: names.join(" · ") };
  const values = Object.entries({ kind: [kind], ...filters }).flatMap(([filter, list]) => list.map((value) => [filter, value]));
  return toHtml(
    h("html", { lang: language }, [
      h("head", [
        h("meta", { dataPagefindSort: "day[content]", content: day }),
        ...values.map(([filter, value]) => h("meta", { dataPagefindFilter: `${filter}[content]`, content: value })),
        ...Object.entries(shown).flatMap(([name, value]) =>
          value ? [h("meta", { dataPagefindMeta: `${name}[content]`, content: value })] : [],
        ),
      ]),
      h("body", { dataPagefindBody: "" }, [
        h("h1", isName ? { dataPagefindWeight: "10" } : {}, title),
        ...(texts.map(block) as ReturnType<typeof h>[]),
      ]),
    ]),
    { allowDangerousHtml: true },
  );
}
