import { expect, test } from "vitest";
import { matrixOf } from "../../src/archive/matrix.ts";
import { openArchive } from "../../src/content/open.ts";
import { richArchive, state } from "../support/rich.ts";

/** Each state with its cells: its status at the meeting, what was decided by then, whether it was host, the articles that name it. */
const told = (changes: Record<string, string> = {}) =>
  matrixOf(richArchive(changes)).rows.map(({ state: { id }, cells }) => [
    id,
    ...cells.map(({ status, decided, host, articles }) =>
      [status ?? "-", decided && `(${decided})`, host && "host", articles]
        .filter((one) => one !== undefined && one !== false)
        .join(" "),
    ),
  ]);

test("the meetings are those of the Council of Heads of State, oldest first", () => {
  expect(matrixOf(richArchive()).summits.map(({ id }) => id)).toEqual([
    "2017-astana",
    "2019-bishkek",
    "2020-moscow",
    "2024-astana",
  ]);
});

test("a cell has the status on the meeting's last day, what was decided, the host, and the articles from there that name the state", () => {
  expect(told()).toEqual([
    ["kyrgyzstan", "member 0", "member host 0", "member 1", "member 0"],
    ["russia", "observer 0", "member 1", "member host 1", "member 0"],
    ["kazakhstan", "member host 0", "member 1", "member 0", "member host 0"],
    ["burma", "- 0", "- 1", "dialogue-partner 0", "dialogue-partner (observer) 0"],
    ["mongolia", "observer 0", "observer (partner) 0", "- (partner) 0", "- 0"],
  ]);
});

test("members come first, then the others as the SCO ranks them, each by when it had its first status, guests by their visit", () => {
  const more = (name: string, iso: string, number: string, ...history: string[]) => ({
    [`states/${name.toLowerCase()}.md`]: state(name, iso, number, history),
  });
  const rows = told({
    ...more("Laos", "LA", "418", "status: guest, from: 2019-06-13, until: 2019-06-15, decidedAt: 2019-bishkek"),
    ...more("Nepal", "NP", "524", "status: guest, from: 2017-06-08, until: 2017-06-10, decidedAt: 2017-astana"),
    ...more("Egypt", "EG", "818", "status: guest, from: 2024-07-03, decidedAt: 2024-astana"),
    ...more("Armenia", "AM", "051", "status: partner, from: 2024-07-04, decidedAt: 2024-astana"),
    ...more("Serbia", "RS", "688", "status: dialogue-partner, from: 2024-07-04, decidedAt: 2024-astana"),
    ...more("Algeria", "DZ", "012", "status: dialogue-partner, from: 2024-07-04, decidedAt: 2024-astana"),
    ...more("Qatar", "QA", "634", "status: observer, from: 2024-07-04, decidedAt: 2024-astana"),
    ...more("Cuba", "CU", "192"),
  });
  expect(rows.map(([id]) => id)).toEqual([
    "kyrgyzstan",
    "russia",
    "kazakhstan",
    "qatar",
    "burma",
    "algeria",
    "serbia",
    "armenia",
    "egypt",
    "nepal",
    "mongolia",
    "laos",
  ]);
});

test("the archive's own has every state with a history and a cell for each summit", () => {
  const archive = openArchive();
  const { rows, summits } = matrixOf(archive);
  expect(rows.map(({ state: { id } }) => id).sort()).toEqual(
    archive.states.filter(({ history }) => history.length > 0).map(({ id }) => id),
  );
  for (const { cells } of rows) expect(cells.map(({ summit }) => summit)).toEqual(summits);
  // Facts of the past, whatever is added.
  const cell = (id: string, meeting: string) =>
    rows.find(({ state: one }) => one.id === id)?.cells.find(({ summit }) => summit.id === meeting);
  expect(cell("iran", "2013-bishkek")).toMatchObject({ status: "observer", host: false });
  expect(cell("mongolia", "2025-tianjin")).toMatchObject({ status: "observer", decided: "partner" });
});
