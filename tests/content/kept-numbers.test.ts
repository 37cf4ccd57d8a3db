import fc from "fast-check";
import { expect, test } from "vitest";
import { keptNumbers } from "../../src/content/check/kept-numbers.ts";
import { paragraphNumber } from "../../src/model/paragraph-number.ts";
import { runs } from "../support/runs.ts";

/**
 * Paragraphs by the letter of their text, counted as an article counts them; a number before a colon is written there, and "4:-" is the
 * line in place of ¶4.
 */
function standing(typed: string) {
  let last = 0;
  return typed.split(" ").flatMap((one) => {
    if (one === "") return [];
    const [text = "", mark] = one.split(":").reverse();
    const number = mark === undefined ? last + 1 : paragraphNumber(mark);
    last = Number.parseInt(String(number), 10);
    return [{ number, isMarked: mark !== undefined, isRemoved: text === "-", digest: text === "-" ? undefined : text }];
  });
}
const sealed = (typed: string) => standing(typed).map(({ number, digest }) => ({ number, digest: digest ?? "gone" }));

/** The number of each paragraph, "?" where it takes judgement, and what was published and stands nowhere. */
function kept(before: string, after: string): string {
  const { numbers, lost } = keptNumbers(standing(after), sealed(before));
  const shown = numbers.map((number) => number ?? "?").join(" ");
  return lost.length > 0 ? `${shown} lost ${lost.map(({ number, at }) => `${number}@${at}`).join(" ")}` : shown;
}

test.each([
  ["nothing has changed", "A B C", "A B C", "1 2 3"],
  ["one before the first", "A B C", "N A B C", "0a 1 2 3"],
  ["two before the first", "A B C", "N M A B C", "0a 0b 1 2 3"],
  ["one in the middle", "A B C", "A N B C", "1 1a 2 3"],
  ["one at the end", "A B C", "A B C N", "1 2 3 4"],
  ["two at the end, one in the middle", "A B C", "A N B C M L", "1 1a 2 3 4 5"],
  ["one more, where a letter is taken", "A 1a:N B", "A N M B", "1 1a 1b 2"],
  ["one before an inserted one", "A 1a:N B", "A M 1a:N B", "1 1b 1a 2"],
  ["marked with a letter of its own choice", "A B", "A 1c:N B", "1 1c 2"],
  ["a letter at the end", "A B", "A B 2a:N", "1 2 2a"],
  ["an edit", "A B C", "A X C", "1 2 3"],
  ["every text edited", "A B C", "X Y Z", "1 2 3"],
  ["an edit and a new one elsewhere", "A B C D", "N A B X D", "0a 1 2 3 4"],
  ["the last edited, one more behind it", "A B C", "A B X N", "1 2 3 4"],
  ["a split", "A B C", "A X Y C", "1 ? ? 3"],
  ["a split that is marked", "A B C", "A X 2a:Y C", "1 2 2a 3"],
  ["a new one before an edited one, marked", "A B C", "A 1a:N X C", "1 1a 2 3"],
  ["a split of the last", "A B C", "A B X Y", "1 2 3 4"],
  ["a removal", "A B C", "A C", "1 3 lost 2@1"],
  ["a removal that is told", "A B C", "A 2:- C", "1 2 3"],
  ["the first removed", "A B C", "B C", "2 3 lost 1@0"],
  ["the last removed", "A B C", "A B", "1 2 lost 3@2"],
  ["a merger", "A B C D", "A X D", "1 2 4 lost 3@2"],
  ["a merger that is told", "A B C D", "A X 3:- D", "1 2 3 4"],
  ["a merger into the second", "A B C D", "A 2:- X D", "1 2 3 4"],
  ["a repeated text keeps the number it bears, where there are fewer than were published", "A X X", "A B X", "1 2 3"],
  ["a new one before an edited one that is marked", "A B C", "A N 2:X C", "1 1a 2 3"],
  ["a mark on another text than the one published so", "A B C", "A 2:C X", "1 3 4 lost 2@1"],
  ["a split behind what came forward", "A B C", "B X Y A", "2 ? ? 1"],
  ["a split at the end, not of the last", "A B C", "C A X Y", "3 1 ? ?"],
  ["a new one behind a split", "A B C", "A X Y C N", "1 ? ? 3 4"],
  ["two splits", "A B C D E", "A V W C X Y E", "1 ? ? 3 ? ? 5"],
  ["two change places", "A B C", "B A C", "2 1 3"],
  ["two change places, marked", "A B C", "2:B 1:A 3:C", "2 1 3"],
  ["the last comes first", "A B C D", "D A B C", "4 1 2 3"],
  ["a new one in another order", "A B C", "B N A C", "2 2a 1 3"],
  ["a new one behind the last, which is not the highest", "C:B A", "A N", "1 2"],
  ["a wrong mark", "A B C", "A 3:B C", "1 2 3"],
  ["a mark of one that stands elsewhere on a new one", "A B C", "A 2:N B C", "1 1a 2 3"],
  ["the same words twice, one more before", "A A B", "N A A B", "0a 1 2 3"],
  ["the same words once more", "A B", "A A B", "1 1a 2"],
  ["the same words once less", "A A B", "A B", "1 3 lost 2@1"],
  ["a removed one that is back elsewhere", "A B C", "A 2:- C B", "1 2 3 4"],
  ["a removed one that is back", "A 2:- C", "A B C", "1 2 3"],
])("%s: %s, then %s", (_what, before, after, expected) => {
  expect(kept(before.replace("C:B A", "A"), after)).toBe(expected);
});

test("what is not clear says how many stand where which were published", () => {
  expect(keptNumbers(standing("A X Y Z D"), sealed("A B C D")).unclear).toEqual([{ at: 1, count: 3, published: [2, 3] }]);
});

test("letters go on behind z", () => {
  const many = ["A", ..."abcdefghijklmnopqrstuvwxyz".split("").map((letter) => `1${letter}:${letter}`), "B"].join(" ");
  expect(
    kept(many, `${many.replace(/ B$/, "")} N B`)
      .split(" ")
      .slice(-2),
  ).toEqual(["1aa", "2"]);
});

test("whatever is put in and moved, what was published keeps its number, no number is given twice, and that is then sound", () => {
  const paragraphs = fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 })
    .chain((order) => fc.tuple(fc.constant(order), fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 5 })));
  fc.assert(
    fc.property(paragraphs, ([order, puts]) => {
      const before = order.toSorted((a, b) => a - b).map((text, index) => ({ number: index + 1, digest: String(text) }));
      const texts = order.map(String);
      for (const [nth, at] of puts.entries()) texts.splice(at, 0, `new ${nth}`);
      const { numbers, lost, unclear } = keptNumbers(standing(texts.join(" ").replaceAll("new ", "new")), before);
      expect([lost, unclear]).toEqual([[], []]);
      expect(new Set(numbers).size).toBe(texts.length);
      for (const { number, digest } of before) expect(numbers[texts.indexOf(digest)]).toBe(number);
      const marked = texts.map((text, index) => `${numbers[index]}:${text.replace(" ", "")}`).join(" ");
      expect(keptNumbers(standing(marked), before).numbers).toEqual(numbers);
    }),
    { numRuns: runs(2000) },
  );
});
