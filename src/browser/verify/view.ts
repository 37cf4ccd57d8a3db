import { type Cited, compareWords, type Verdict } from "../../formats/wordings.ts";
import { formatDay, verify as words } from "../../language/words.ts";
import { nameForm } from "../../model/name-form.ts";
import { element } from "../element.ts";

const lead = (text: string) => element("p", { class: "lead" }, text);
const part = (heading: string, ...rest: Node[]) => [element("h2", {}, heading), ...rest];
const wording = (text: string) => element("blockquote", {}, element("p", {}, text));

/** Two wordings in one text: struck out what only the first has, underlined what only the second. */
const difference = (first: string, second: string) =>
  element(
    "p",
    { "data-difference": "" },
    ...compareWords(first, second).map((run) =>
      run.in === "both" ? run.text : element(run.in === "first" ? "del" : "ins", {}, run.text),
    ),
  );

const stands = (quoted: string, text: string) => nameForm(text).text.includes(nameForm(quoted).text);

/** Whether the words that were quoted stand in a wording, and if not, which do not. */
function quotedIn(quoted: string, text: string): Node[] {
  if (quoted === "") return [];
  if (stands(quoted, text)) return [element("p", {}, words.wordsStand)];
  const runs = compareWords(quoted, text).filter((run) => run.in !== "second");
  return [
    element("p", {}, words.wordsDiffer),
    element(
      "blockquote",
      {},
      element("p", {}, ...runs.map((run) => (run.in === "both" ? run.text : element("del", {}, run.text)))),
    ),
  ];
}

/** What became of the words that were cited, for the reader. `page` is that of the article. */
export function wordingOf(verdict: Verdict, { paragraph, day }: Cited, page: string, quoted: string): Node[] {
  const here = (text: string, place = `#p${paragraph}`) => element("a", { href: page + place }, text);
  const onDay = day === undefined ? undefined : formatDay(day);
  switch (verdict.is) {
    case "withdrawn":
      return [lead(words.withdrawn(formatDay(verdict.day), verdict.why)), element("p", {}, here(page, ""))];
    case "absent":
      return [lead(words.noParagraph(paragraph))];
    case "removed":
      return [
        lead(words.removed(paragraph, formatDay(verdict.day), verdict.why)),
        element("p", {}, here(words.now(paragraph))),
      ];
    case "corrected": {
      const { earlier, now: text, removal } = verdict;
      return [
        lead(words.corrected(onDay, formatDay(earlier.until))),
        element("p", {}, words.correctedAs(earlier.what, earlier.why)),
        ...quotedIn(quoted, earlier.text),
        ...(text === undefined
          ? [
              element(
                "p",
                {},
                removal ? words.removed(paragraph, formatDay(removal.day), removal.why) : words.noParagraph(paragraph),
              ),
            ]
          : part(
              words.difference,
              element("p", { class: "small quiet" }, words.differenceText),
              difference(earlier.text, text),
            )),
        element("h2", {}, here(words.was(paragraph, formatDay(earlier.until)), earlier.place)),
        wording(earlier.text),
        ...(text === undefined ? [] : [element("h2", {}, here(words.now(paragraph))), wording(text)]),
      ];
    }
    default: {
      const { text, earlier } = verdict;
      const said = { same: words.same(onDay), untold: words.noDigest, unknown: words.unknown }[verdict.is];
      return [
        lead(said),
        element("p", {}, earlier ? words.since(formatDay(earlier.until)) : words.unchanged),
        ...quotedIn(quoted, text),
        element("h2", {}, here(words.now(paragraph))),
        wording(text),
      ];
    }
  }
}
