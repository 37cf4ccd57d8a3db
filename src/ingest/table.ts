import { dsvFormat } from "d3-dsv";
import { stringify } from "yaml";
import type { Archive } from "../archive/archive.ts";
import { meetingName } from "../archive/labels.ts";
import { namesOf } from "../archive/names.ts";
import { addressForm } from "../content/check/duplicates.ts";
import type { Fault, Ids } from "../content/check/check.ts";
import { checkFields } from "../content/check/fields.ts";
import { checkReferences } from "../content/check/references.ts";
import { articleSchema } from "../model/article.ts";
import { dayOf } from "../model/loose-day.ts";
import { suggestion } from "../model/nearest.ts";
import { idPattern } from "../model/schema.ts";
import { clue } from "./clue.ts";
import { draftFile, draftId } from "./fields.ts";
import type { NewFile } from "./ingest.ts";

/** What is wrong in a cell: its row as a spreadsheet counts it, the head of its column, and what to do. */
export interface CellProblem {
  row: number;
  column: string;
  message: string;
}

/** The columns that a table may have: fields of an article in a line, the id of the draft, and the account. */
export const columns = [
  "id",
  ...Object.keys(articleSchema.shape).filter(
    (name) => !["draft", "rights", "notes", "positions", "revisions", "withdrawn", "replaces"].includes(name),
  ),
  "rights.holder",
  "rights.status",
  "rights.statement",
  "text",
];

/** The sign between cells: the one that the first line has most of, as spreadsheets of different countries write it. */
const signOf = (text: string): string => {
  const [head = ""] = text.split("\n", 1);
  return [",", ";", "\t"].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ",";
};

const plain = (text: string) => text.normalize("NFC").toLowerCase().trim();

/** The id that a cell means: one as it stands, or the name that a reader would write. */
function idFor(column: string, cell: string, archive: Archive): string {
  const named = (list: readonly { id: string; names: readonly string[] }[]) =>
    list.find(({ id, names }) => id === cell || names.some((name) => plain(name) === plain(cell)))?.id ?? cell;
  if (column === "publisher") return named(archive.organisations.map((one) => ({ id: one.id, names: namesOf(one) })));
  if (column === "meeting") return named(archive.summits.map((one) => ({ id: one.id, names: [meetingName(one)] })));
  return named(archive.topics.map(({ id, name }) => ({ id, names: [name] })));
}

/** The value of a field as its cell gives it. */
function valueIn(column: string, cell: string, archive: Archive): unknown {
  if (column === "topics")
    return cell
      .split(/[;,|\n]/)
      .map((one) => idFor(column, one.trim(), archive))
      .filter((one) => one !== "");
  if (column === "publisher" || column === "meeting") return idFor(column, cell, archive);
  return column === "published" || column === "modified" ? (dayOf(cell) ?? cell) : cell;
}

/** The data of a row as a file has it, without what is empty. */
function dataOf(cells: ReadonlyMap<string, string>, archive: Archive): Record<string, unknown> {
  const data: Record<string, unknown> = { draft: true };
  for (const [column, cell] of cells) {
    if (!columns.includes(column) || column === "id" || column === "text" || cell === "") continue;
    const [name = "", part] = column.split(".");
    if (part === undefined) data[name] = valueIn(column, cell, archive);
    else data[name] = { ...(data[name] as object | undefined), [part]: cell };
  }
  return { ...data, form: data["form"] ?? "account" };
}

const messageOf = ({ found, expected, hint }: Fault) => `found ${found}, expected ${expected}.${hint ? ` ${hint}` : ""}`;

/** The row, as a spreadsheet counts it, in which a text is longest: what a mark that is not closed swallows. */
const openRow = (rows: readonly (readonly string[])[]): number => {
  const lengths = rows.map((cells) => Math.max(0, ...cells.map((cell) => cell.length)));
  return lengths.indexOf(Math.max(0, ...lengths)) + 2;
};

/** A table taken apart: the rows under the names of their columns, and what is wrong with it as a whole. */
function rowsOf(text: string): { heads: string[]; rows: string[][]; problems: CellProblem[] } {
  const [heads = [], ...rows] = dsvFormat(signOf(text)).parseRows(
    text.replace(/^\ufeff/, "").replace(/^sep=.\r?\n/i, ""),
    (row) => row.map((cell) => cell.trim()),
  );
  const known = new Map(columns.map((name) => [plain(name), name]));
  const problems = heads.flatMap((head, at): CellProblem[] => {
    const isTwice = heads.findIndex((one) => plain(one) === plain(head)) < at;
    if (known.has(plain(head)) && !isTwice) return [];
    const message =
      isTwice && known.has(plain(head))
        ? `found the column twice, expected it once`
        : `found a column of this name, expected one of ${columns.join(", ")}. ${suggestion(head, columns) ?? "Take it out of the table, or give it the name of a field."}`;
    return [{ row: 1, column: head === "" ? `(column ${at + 1})` : head, message }];
  });
  if (text.split('"').length % 2 === 0)
    problems.push({
      row: openRow(rows),
      column: "",
      message:
        "found a quotation mark that is not closed, expected another behind the text. A mark within a text stands twice.",
    });
  if (!heads.some((head) => plain(head) === "title"))
    problems.push({
      row: 1,
      column: "title",
      message: "found no such column, expected the headline of each article: the first row holds the names of the fields.",
    });
  return { heads: heads.map((head) => known.get(plain(head)) ?? head), rows, problems };
}

/** What is told of a name that no entry has: an id of its own makes none. */
const unknownName = (fault: Fault): Fault => ({
  ...fault,
  hint: fault.hint?.startsWith("An id is") ? "Make a file for it first: npm run new -- KIND --id ID." : fault.hint,
});

/** What is wrong in a row: fields that are there and not right, and rows of which cells are missing or too many. What is missing is to be written in the draft. */
function problemsOf(row: number, heads: readonly string[], cells: readonly string[], data: object, ids: Ids): CellProblem[] {
  const entry = { kind: "article" as const, id: "", file: "", data };
  const faults = [
    ...checkFields(entry).faults.filter(({ isMissing }) => !isMissing),
    ...checkReferences(entry, ids).map(unknownName),
  ];
  const extra = cells.slice(heads.length).some((cell) => cell !== "");
  return [
    ...faults.map((fault) => ({
      row,
      column: fault.path.filter((step) => typeof step === "string").join("."),
      message: messageOf(fault),
    })),
    ...(extra
      ? [
          {
            row,
            column: "",
            message: `found ${cells.length} cells, expected ${heads.length}, as the first row has. A text with the sign between cells in it stands in quotation marks.`,
          },
        ]
      : []),
  ];
}

/** The file of a row. */
const fileOf = (data: object, text: string): string =>
  ["---", stringify(data, { lineWidth: 0 }).trim(), "---", "", ...(text === "" ? [] : [text.replace(/\r\n?/g, "\n"), ""])].join(
    "\n",
  );

/** The drafts that a table of articles makes, and all that is wrong in it. `taken` are the ids that are not free, `addresses` those that articles have. */
export function draftsOfTable(
  text: string,
  archive: Archive,
  ids: Ids,
  taken: ReadonlySet<string>,
  addresses: ReadonlyMap<string, string>,
): { files: NewFile[]; problems: CellProblem[] } {
  const { heads, rows, problems } = rowsOf(text);
  const free = new Set(taken);
  const seen = new Map(addresses);
  const files = rows.flatMap((cells, at): NewFile[] => {
    if (cells.every((cell) => cell === "")) return [];
    const row = at + 2;
    const byHead = new Map(heads.map((head, column) => [head, cells[column] ?? ""]));
    const data = dataOf(byHead, archive);
    problems.push(...problemsOf(row, heads, cells, data, ids));
    const address = String(data["originalUrl"] ?? "");
    const form = URL.canParse(address) ? addressForm(address) : undefined;
    const other = form === undefined ? undefined : seen.get(form);
    if (other !== undefined)
      problems.push({
        row,
        column: "originalUrl",
        message: `found the address ${address}, expected one that no other article has (${other} has it).`,
      });
    else if (form !== undefined) seen.set(form, `row ${row}`);
    const given = byHead.get("id") ?? "";
    const text = (name: string) => (typeof data[name] === "string" ? clue(data[name], "certain", "") : undefined);
    const publisher =
      typeof data["publisher"] === "string" ? clue({ id: data["publisher"], name: "" }, "certain", "") : undefined;
    const id =
      given ||
      draftId(free, { title: text("title"), publisher, published: text("published"), meeting: text("meeting"), topics: [] });
    if (given !== "" && !idPattern.test(given))
      problems.push({ row, column: "id", message: `found "${given}", expected lower case letters, digits and hyphens.` });
    else if (free.has(id))
      problems.push({ row, column: "id", message: `found "${id}", expected an id that no other article has.` });
    free.add(id);
    return [{ file: draftFile(id), text: fileOf(data, byHead.get("text") ?? "") }];
  });
  if (files.length === 0 && problems.length === 0)
    problems.push({ row: 2, column: "", message: "found no row below the names of the columns, expected an article in each." });
  return { files, problems };
}
