import { type Content, type Kind, kindNames, kinds } from "../../model/kinds.ts";
import { createUrls, listNames } from "../../urls.ts";
import type { Seals } from "../seal/seals.ts";
import type { Fault, Ids } from "./check.ts";

const urls = createUrls("/");
const lists = new Set(listNames.map((name) => urls.list(name)));

/** The entry of which `address` is the page; nothing for that of a list, a year, or a page of an entry beside its own. */
function entryAt(address: string): { kind: Kind; id: string } | undefined {
  const id = address.split("/")[2] ?? "";
  const kind = kindNames.find((one) => urls.entry(one, id) === address);
  return kind === undefined || lists.has(address) || /^\d{4}$/.test(id) ? undefined : { kind, id };
}

/** Every page that was published is there, or another entry says that it has taken its place. An id that is taken over is no file's any more. */
export function* checkPublished(content: Content, { addresses, entries, paragraphs }: Seals, ids: Ids): Iterable<Fault> {
  const taken = new Set<string>();
  const files = new Set(kindNames.flatMap((kind) => ids[kind].map((id) => `${kind}/${id}`)));
  for (const kind of kindNames)
    for (const { file, replaces } of content[kind])
      for (const [index, id] of replaces.entries()) {
        const key = `${kind}/${id}`;
        const fault = { file, path: ["replaces", index], found: `"${id}" under replaces` };
        if (files.has(key)) yield { ...fault, expected: "an id that no file has: this one is there" };
        else if (kind === "article" && paragraphs.has(id) && content.article.some((one) => one.file === file && paragraphs.has(one.id)))
          yield {
            ...fault,
            expected: "an id that this article had itself: another one was published of its own",
            hint: "What stood at its paragraphs is not here: keep its file, with withdrawn: day and why.",
          };
        else if (taken.has(key)) yield { ...fault, expected: "an id that no other entry replaces" };
        taken.add(key);
      }
  for (const address of addresses.keys()) {
    const { kind, id } = entryAt(address) ?? {};
    if (kind === undefined || id === undefined || files.has(`${kind}/${id}`) || taken.has(`${kind}/${id}`)) continue;
    const was = entries.get(address.slice(1, -1))?.find(({ place }) => place === "")?.digest;
    const same = content[kind].find(({ fieldsSha256, replaces }) => fieldsSha256 === was && replaces.length === 0);
    yield {
      file: `${kinds[kind].folder}/${id}.md`,
      path: [],
      line: 1,
      found: `no file, and ${address} was published`,
      expected: `the file${kind === "article" ? ", where it is no longer to be read with withdrawn: day and why," : ""} or replaces: [${id}] in the one that has taken its place`,
      hint: same && `${same.file} says the same: give it its name back, or write replaces into it.`,
    };
  }
}
