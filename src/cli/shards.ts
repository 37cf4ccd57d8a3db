import { otherParts, readYears, type Shards, type Years } from "../model/shards.ts";
import { UsageError } from "./usage.ts";

const form = "two years with a hyphen between them, the earlier first, as in 2010-2014, or one year";

/**
 * The part of the archive that is to be built, and those that stand beside it: `ARCHIVE_SHARD` and `ARCHIVE_SHARDS` of the environment. Nothing
 * where the archive is built whole. @throws UsageError with all that is wrong with them.
 */
export function readShards(base: string, environment: Record<string, string | undefined> = process.env): Shards | undefined {
  const { ARCHIVE_SHARD: name = "", ARCHIVE_SHARDS: names = "" } = environment;
  if (name === "" && names === "") return undefined;
  const faults: string[] = [];
  const read = (variable: string, text: string): Years[] => {
    const years = readYears(text);
    if (years === undefined) faults.push(`${variable}: found "${text}", expected ${form}.`);
    return years === undefined ? [] : [years];
  };
  const [own] = read("ARCHIVE_SHARD", name);
  const listed =
    names === ""
      ? []
      : names
          .trim()
          .split(/[\s,]+/)
          .flatMap((one) => read("ARCHIVE_SHARDS", one));
  const all = listed.toSorted((a, b) => Number(a.from) - Number(b.from));
  for (const [index, { name: later, from }] of all.entries()) {
    const before = all[index - 1];
    if (before && from <= before.to)
      faults.push(`ARCHIVE_SHARDS: found ${before.name} and ${later}, expected parts that have no year in common.`);
  }
  if (own && all.length > 0) {
    if (!all.some((one) => one.name === own.name))
      faults.push(
        `ARCHIVE_SHARDS: found ${all.map((one) => one.name).join(" ")}, expected ${own.name} among them, which ARCHIVE_SHARD names.`,
      );
    if (all.length > 1 && !base.endsWith(`/${own.name}/`))
      faults.push(
        `--base: found "${base}", expected a path that ends with /${own.name}/: each part stands in a folder of its name, beside the others.`,
      );
  }
  if (faults.length > 0 || own === undefined) throw new UsageError(faults.join("\n"));
  return { own, all: all.length > 0 ? all : [own] };
}

/** What a build of a part tells at its end. */
export function toldOf(shards: Shards | undefined): string {
  if (shards === undefined) return "";
  const others = otherParts(shards).map(({ name }) => name);
  return ` with the articles of ${shards.own.name}${others.length > 0 ? `, beside ${others.join(", ")}` : ""}`;
}
