import { expect, test } from "vitest";
import { matrixOf } from "../../src/archive/matrix.ts";
import { statesInOrder } from "../../src/archive/state-orders.ts";
import { openArchive } from "../../src/content/open.ts";

const matrix = matrixOf(openArchive());
const cell = (state: string, summit: string) =>
  matrix.rows.find((row) => row.state.id === state)?.cells.find((one) => one.summit.id === summit);

test("the matrix has every state that ever had a status or was a guest, and every summit", () => {
  expect(matrix.rows).toHaveLength(28);
  expect(matrix.summits).toHaveLength(26);
  expect(matrix.rows.every(({ cells }) => cells.length === 26)).toBe(true);
  expect(matrix.rows.slice(0, 10).every(({ cells }) => cells.at(-1)?.status === "member")).toBe(true);
});

test("a cell has the status of that day, the host and the articles", () => {
  expect(cell("iran", "2013-bishkek")).toMatchObject({ status: "observer", host: false, articles: 1 });
  expect(cell("iran", "2023-new-delhi")).toMatchObject({ status: "member" });
  expect(cell("kyrgyzstan", "2013-bishkek")).toMatchObject({ status: "member", host: true, articles: 1 });
  expect(cell("laos", "2024-astana")).toMatchObject({ status: undefined, decided: undefined });
});

test("what is decided but not known to be in force stands beside the status", () => {
  expect(cell("mongolia", "2025-tianjin")).toMatchObject({ status: "observer", decided: "partner" });
  expect(cell("mongolia", "2024-astana")).toMatchObject({ status: "observer", decided: undefined });
  expect(cell("belarus", "2025-tianjin")).toMatchObject({ status: "member", decided: undefined });
});

test("states can be had by name, since when, articles and mentions", () => {
  const archive = openArchive();
  const first = (order: "name" | "since" | "articles" | "mentions") =>
    statesInOrder(archive, order)
      .slice(0, 2)
      .map(({ name }) => name);
  expect(first("name")).toEqual(["Afghanistan", "Armenia"]);
  expect(first("since")).toEqual(["China", "Kazakhstan"]);
  expect(first("articles")).toEqual(["China", "Iran"]);
  expect(first("mentions")).toEqual(["Russia", "Syria"]);
});
