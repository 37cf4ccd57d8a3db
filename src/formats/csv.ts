/** What a cell may hold: a list is put between semicolons, what is nested is JSON, what is absent is empty. */
type Cell = unknown;

/**
 * Signs with which a spreadsheet begins a formula: an apostrophe before them makes them text (OWASP, CSV injection). One that was there already gets another,
 * so that taking one away gives what was put in.
 */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function text(cell: Cell): string {
  if (cell === undefined || cell === null) return "";
  if (Array.isArray(cell) && cell.every((one) => typeof one !== "object")) return cell.join("; ");
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

function quoted(cell: Cell): string {
  const value = text(cell);
  const safe = typeof cell !== "number" && formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180): a head with the names of the fields, CRLF at the end of each line, UTF-8. */
export function csv(fields: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const lines = [fields, ...rows.map((row) => fields.map((field) => row[field]))];
  return lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}
