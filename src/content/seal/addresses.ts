import { byText } from "../../model/order.ts";
import { isDay } from "../../model/day.ts";
import type { Problem } from "../../model/problem.ts";
import { readLines } from "./lines.ts";

/** Every address of a page that was ever published, from the root of the site, with the day on which it was sealed first: `/states/syria/`. */
export type Addresses = ReadonlyMap<string, string>;

/** The file in the content folder that keeps them: a line for each, the day before the address. */
export const addressesFile = "addresses.txt";

/** Reads the addresses; none where no file is there. */
export function readAddresses(folder: string): { addresses: Addresses; problems: Problem[] } {
  const { rows, problems } = readLines(folder, {
    file: addressesFile,
    expected: "a day, two spaces and the address of a page, such as 2026-11-22  /states/syria/",
    read(line) {
      const [, day = "", address = ""] = /^(\S{10}) {2}(\/(?:[a-z0-9-]+\/)*)$/.exec(line) ?? [];
      return isDay(day) ? { day, address } : undefined;
    },
    key: ({ address }) => address,
  });
  return { addresses: new Map(rows.map(({ day, address }) => [address, day])), problems };
}

/** The lines of the file with those that are new as of `day`. No address is ever taken out. */
export function addressesText(pages: readonly string[], before: Addresses, day: string): string {
  const all = new Map([...pages.map((page) => [page, day] as const), ...before]);
  return [...all]
    .sort(([a], [b]) => byText(a, b))
    .map(([address, since]) => `${since}  ${address}\n`)
    .join("");
}
