import type { Content } from "../../model/kinds.ts";
import { mentionKinds } from "../../model/kinds.ts";
import { nameForm } from "../../model/name-form.ts";
import { namesOf } from "../../archive/names.ts";
import type { Fault } from "./check.ts";

interface Claim {
  file: string;
  path: PropertyKey[];
  value: string;
  /** What is compared; the value itself where nothing is said. */
  form?: string;
}

function* twice(claims: Iterable<Claim>, what: string): Iterable<Fault> {
  const first = new Map<string, string>();
  for (const { file, path, value, form = value } of claims) {
    const other = first.get(form);
    if (other === undefined) first.set(form, file);
    else yield { file, path, found: `${what} "${value}"`, expected: `${what} that no other file has (${other} has it)` };
  }
}

/** Parameters that only tell where a reader came from. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|igshid|mc_cid|mc_eid|_ga)$/i;

/** An address without what makes no other page of it: protocol, `www.`, a slash at the end, the place on the page, tracking. */
export function addressForm(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const kept = [...searchParams].filter(([key]) => !tracking.test(key));
  return `${host.replace(/^www\./, "")}${pathname.replace(/\/+$/, "")}?${new URLSearchParams(kept)}`;
}

/** What may stand only once: ISO codes, ordinals, source addresses, and names that mentions are found by. */
export function* checkDuplicates(content: Content): Iterable<Fault> {
  yield* twice(
    content.state.map(({ file, iso }) => ({ file, path: ["iso"], value: iso })),
    "the ISO code",
  );
  yield* twice(
    content.summit.flatMap(({ file, ordinal }) => (ordinal ? [{ file, path: ["ordinal"], value: String(ordinal) }] : [])),
    "the ordinal",
  );
  yield* twice(
    content.article.map(({ file, originalUrl: value }) => ({ file, path: ["originalUrl"], value, form: addressForm(value) })),
    "the address",
  );
  yield* twice(
    mentionKinds
      .flatMap((kind) =>
        content[kind].flatMap((entry) =>
          namesOf(entry).map((value) => ({
            file: entry.file,
            path: ["name" in entry && entry.name === value ? "name" : "aliases"],
            value,
            form: nameForm(value).text,
          })),
        ),
      )
      // A main name keeps what it is: the other name is the one to mend.
      .toSorted((a, b) => Number(a.path[0] !== "name") - Number(b.path[0] !== "name")),
    "the name",
  );
  yield* exceptions(content);
}

/** Exceptions to names hold one of them, and are none themselves. */
function* exceptions(content: Content): Iterable<Fault> {
  for (const kind of ["state", "person", "organisation"] as const)
    for (const entry of content[kind])
      for (const [index, value] of entry.notIn.entries()) {
        const form = nameForm(value).text;
        const names = namesOf(entry).map((name) => nameForm(name).text);
        if (names.some((name) => form.includes(name) && form !== name)) continue;
        yield {
          file: entry.file,
          path: ["notIn", index],
          found: `"${value}" in "notIn"`,
          expected: `a longer name that holds one of its names: ${namesOf(entry).join(", ")}`,
        };
      }
}
