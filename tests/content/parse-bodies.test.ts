import { expect, test } from "vitest";
import { parseBodies } from "../../src/content/parse-bodies.ts";

const ids = { article: [], summit: [], state: ["iran"], topic: [], person: [], organisation: [], page: [] };
const found = { own: [{ text: "Iran", kind: "state" as const, id: "iran" }], others: [], ids };

test.each([0, 3, 1200])("%i texts come back in their order, each parsed as what it is, however many threads there are", (count) => {
  const texts = Array.from({ length: count }, (_, index) => ({
    numbered: index % 2 === 0,
    text: `Iran spoke ${index} times.\n`,
    textLine: 5 + index,
  }));
  const parsed = parseBodies(texts, found);
  expect(parsed).toHaveLength(count);
  const told = parsed.map(({ body }) => [body.passages[0]?.text, body.passages[0]?.mentions.length, body.places[0]?.line]);
  expect(told).toEqual(
    texts.map((_, index) => (index % 2 === 0 ? [`Iran spoke ${index} times.`, 1, 5 + index] : [undefined, undefined, undefined])),
  );
});
