import { expect, test } from "vitest";
import { tidied } from "../../src/content/tidy.ts";
import { dayOf } from "../../src/model/loose-day.ts";

const article = (source: string) => tidied({ kind: "article", source });

test("fields stand in the order of the schema, each with the comments above it and what belongs to it", () => {
  const source = `---
# who printed it
publisher: gazette
notes:
  # the first
  - text: A.

  - text: B.
title: T
draft: true
odd: x
# the end
---

Text.
`;
  expect(article(source)).toEqual({
    source: `---
draft: true
title: T
# who printed it
publisher: gazette
notes:
  # the first
  - text: A.

  - text: B.
odd: x
# the end
---

Text.
`,
    what: ["the order of fields"],
  });
});

test("blanks at the ends of lines go, but for two that break a line; empty lines are one, and the file ends with one line end", () => {
  expect(article("---   \ntitle: T  \nsummary: S\t\n---\n\n\n\nOne \ntwo  \nthree.   \n\n\n\nFour.  \n\n\n")).toEqual({
    source: "---\ntitle: T\nsummary: S\n---\n\nOne\ntwo  \nthree.\n\nFour.\n",
    what: ["blanks and empty lines"],
  });
});

test.each([
  ["---\ntitle: T\n---\n\nText.\n"],
  ["---\ntitle: T\nsummary: |\n  two blanks at the end  \n  of this line\n---\n\nText.\n"],
  ["---\r\npublisher: x\r\ntitle: T \r\n---\r\n"],
  ["no fences \n\n\n\n"],
  ["---\n  indented: by all\npublisher: x\ntitle: T\n---\n"],
  ["---\n{ publisher: x, title: T }\n---\n"],
  ["---\ntitle: T\nnotes:\n  - |\n    a  \n    b\n---\n\nText.\n"],
  ["---\ntitle: T\nsummary: | # as it is\n  a  \n  b\n---\n\nText.\n"],
  ['---\ntitle: "a  \n  b"\n---\n\nText.\n'],
  // Breaks, whatever the next line begins with.
  ["---\ntitle: T\n---\n\n- one  \n  two\n\nA line  \n and more\\ \nto come\n"],
])("what is right, or of another make, stays: %j", (source) => {
  expect(article(source)).toEqual({ source, what: [] });
});

test("comments above all fields stay there", () => {
  expect(article("---\n# of this file\n\n# of the publisher\npublisher: x\ntitle: T\n---\n").source).toBe(
    "---\n# of this file\n\ntitle: T\n# of the publisher\npublisher: x\n---\n",
  );
});

test.each([
  ["2024-7-4", "2024-07-04"],
  ["2024/07/04", "2024-07-04"],
  ["4.7.2024", "2024-07-04"],
  ["04. 07. 2024", "2024-07-04"],
  ["July 4, 2024", "2024-07-04"],
  ["Sept. 16th 2022", "2022-09-16"],
  ["4 July 2024", "2024-07-04"],
  ["2024-07-04T14:20:00+06:00", "2024-07-04"],
  ["2024-07-04 00:00:00", "2024-07-04"],
  ["13/9/2013", "2013-09-13"],
  ["9/13/2013", "2013-09-13"],
  ["7/7/2024", "2024-07-07"],
  // Another day on either side of the Atlantic, days that do not exist, and no days.
  ["04/07/2024", undefined],
  ["31.2.2024", undefined],
  ["4 Juli 2024", undefined],
  ["2024-07", undefined],
  ["July 2024", undefined],
  ["", undefined],
])("%j is the day %j", (text, day) => {
  expect(dayOf(text)).toBe(day);
});
