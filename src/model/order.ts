/** Compares texts by their UTF-16 units, the same on every machine: for ids, days, paths and names in one spelling. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
