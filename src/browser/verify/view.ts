import { type Cited, compareWords, type Run, standIn, type Verdict } from "../../formats/wordings.ts";
import { formatDay, verify as words } from "../../language/words.ts";
import { element } from "../element.ts";

const wording = (text: string) => element("blockquote", {}, element("p", {}, text));

/** Runs of words as elements, with a blank between two that have none. */
const shown = (runs: readonly Run[]) =>
  runs.map(({ in: where, text }, index) => {
    const spaced = index < runs.length - 1 && !/\s$/.test(text) ? `${text} ` : text;
    return where === "both" ? spaced : element(where === "first" ? "del" : "ins", {}, spaced);
  });

/** Two wordings in one text: struck out what only the first has, underlined what only the second. */
const difference = (first: string, second: string) =>
  element("p", { "data-difference": "" }, ...shown(compareWords(first, second)));

/** Whether the words that were quoted stand in a wording, and if not, which do not. */
function quotedIn(quoted: string, text: string): Node[] {
  const stands = standIn(quoted, text);
  if (stands === undefined) return [];
  if (stands) return [element("p", {}, words.wordsStand)];
  // Signs that stand alone, as for what was left out, are no words.
  const onlyWords = quoted.replace(/(^|\s)[^\p{L}\p{N}\s]+(?=\s|$)/gu, "$1");
  const runs = compareWords(onlyWords, text).filter((run) => run.in !== "second");
  if (runs.every((run) => run.in === "both")) return [element("p", {}, words.wordsApart)];
  return [element("p", {}, words.wordsDiffer), element("blockquote", {}, element("p", {}, ...shown(runs)))];
}

/** An answer: what is told, and what stands below it. */
export interface Told {
  told: string;
  rest: Node[];
}

/** What became of the words that were cited, for the reader. `page` is that of the article. */
export function wordingOf(verdict: Verdict, { paragraph, day }: Cited, page: string, quoted: string): Told {
  const here = (text: string, place = `#p${paragraph}`) => element("a", { href: page + place }, text);
  const line = (...children: (Node | string)[]) => element("p", {}, ...children);
  const heading = (...children: (Node | string)[]) => element("h2", {}, ...children);
  const onDay = day === undefined ? undefined : formatDay(day);
  const removed = (removal: { day: string; why: string }) => words.removed(paragraph, formatDay(removal.day), removal.why);
  switch (verdict.is) {
    case "withdrawn":
      return { told: words.withdrawn(formatDay(verdict.day), verdict.why), rest: [line(here(words.page, ""))] };
    case "absent":
      return { told: words.noParagraph(paragraph), rest: [line(here(words.page, ""))] };
    case "removed":
      return { told: removed(verdict), rest: [line(words.notKept), line(here(`¶${paragraph}`))] };
    case "corrected": {
      const { earlier, now, removal } = verdict;
      const until = formatDay(earlier.until);
      return {
        told: words.corrected(onDay, until),
        rest: [
          line(words.correctedAs(earlier.what, earlier.why)),
          ...quotedIn(quoted, earlier.text),
          ...(now === undefined
            ? [line(removal ? removed(removal) : words.noParagraph(paragraph))]
            : [
                heading(words.difference),
                element("p", { class: "small quiet" }, words.differenceText),
                difference(earlier.text, now),
              ]),
          heading(here(words.was(paragraph, until), earlier.place)),
          wording(earlier.text),
          ...(now === undefined ? [] : [heading(here(words.now(paragraph))), wording(now)]),
        ],
      };
    }
    default: {
      const { is, text, earlier } = verdict;
      return {
        told: { same: words.same(onDay), untold: words.noDigest, unknown: words.unknown }[is],
        rest: [
          line(earlier ? words.since(formatDay(earlier.until)) : words.unchanged),
          ...quotedIn(quoted, text),
          heading(here(words.now(paragraph))),
          wording(text),
        ],
      };
    }
  }
}
