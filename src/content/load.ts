import { statSync } from "node:fs";
import { readArchiveLink } from "../model/archive-link.ts";
import { type Content, type Fields, type Kind, kindNames, kinds } from "../model/kinds.ts";
import { byText } from "../model/order.ts";
import type { Body } from "../model/passage.ts";
import { ContentError } from "../model/problem.ts";
import { lastChange } from "../model/revision.ts";
import { idPattern } from "../model/schema.ts";
import type { Years } from "../model/shards.ts";
import { readBodies } from "./bodies.ts";
import type { Check, Fault, Ids } from "./check/check.ts";
import { commentFaults } from "./check/comments.ts";
import { checkDays } from "./check/days.ts";
import { checkDuplicates } from "./check/duplicates.ts";
import { checkHistories } from "./check/history.ts";
import { checkIds } from "./check/ids.ts";
import { checkLinks } from "./check/links.ts";
import type { CheckName } from "./check/names.ts";
import { numberFaults } from "./check/numbers.ts";
import { checkParagraphs } from "./check/paragraphs.ts";
import { checkPublished } from "./check/published.ts";
import { revisionFaults } from "./check/revisions.ts";
import { checkSynonyms } from "./check/synonyms.ts";
import { checkTexts } from "./check/texts.ts";
import { type Read, readEntry } from "./entries.ts";
import type { Cache } from "./read/cache.ts";
import { isDraft } from "./read/drafts.ts";
import { type File, listFiles } from "./read/files.ts";
import { type Frontmatter, readFrontmatter } from "./read/frontmatter.ts";
import { digestOf } from "./seal/lines.ts";
import { sealedOf } from "./seal/paragraphs.ts";
import { readSeals } from "./seal/seals.ts";
import { type StagedFault, inOrder, type Stage } from "./stages.ts";

/** What of the content is read, and how. */
export interface Reading {
  /** Of which years articles are read: all, unless told. */
  years?: Years | undefined;
  /** Which drafts are read, by their files: none, unless told. */
  drafts?: (file: string) => boolean;
  /** Whether it is read while one writes: changes need no revisions yet, and drafts no text. */
  atWork?: boolean;
}

/** The rules over the whole content; those of a single file are in its schema. */
const checks: readonly (readonly [Stage, CheckName, Check])[] = [
  ["file", "ids", checkIds],
  ["file", "days", checkDays],
  ["names", "duplicates", checkDuplicates],
  ["rest", "history", checkHistories],
  ["rest", "texts", checkTexts],
  ["rest", "paragraphs", checkParagraphs],
  ["rest", "links", checkLinks],
];

/** The checks that look at articles that were withdrawn as well: their pages are there. */
const ofAll = new Set([checkIds, checkLinks]);

/** The checks of what stands in texts. */
const inTexts = new Set([checkTexts, checkParagraphs]);

/** A value for each kind; that it is the right one for its kind, TypeScript cannot follow. */
const byKind = <T extends { [K in Kind]: unknown }>(value: (kind: Kind) => unknown) =>
  Object.fromEntries(kindNames.map((kind) => [kind, value(kind)])) as T;

/**
 * Reads and checks the whole content. `folder` holds a folder for each kind, `label` names it in messages, `cache` keeps what
 * was parsed before. What is said of articles of other years than those that are read is left out.
 * @throws ContentError with every problem, each with its file and line.
 */
export function loadContent(
  folder: string,
  { cache, label = "content", years, drafts = () => false, atWork = false }: Reading & { cache: Cache; label?: string },
): Content {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ContentError([{ file: "", line: 1, found: "no such folder", expected: "the folder of the content", hint: "ARCHIVE_CONTENT names it." }], label);
  const { files: listed, elsewhere, problems: unread } = listFiles(folder, years);
  const isLeftOut = new Set(listed.filter((one) => isDraft(one) && !drafts(one.file)));
  const files = listed.filter((file) => !isLeftOut.has(file));
  const isElsewhere = new Set(elsewhere);
  /** A text without the links to articles that are not read, of which nothing can be checked but that they are there. */
  const linkedHere = (body: Body): Body =>
    elsewhere.length === 0 ? body : { ...body, links: body.links.filter(({ url }) => !isElsewhere.has(readArchiveLink(url)?.id ?? "")) };
  const { seals, problems: unsealed } = readSeals(folder);
  const found: StagedFault[] = [];
  const collect = (stage: Stage, check: CheckName, faults: Iterable<Omit<Fault, "path"> & { path?: Fault["path"] }>) => {
    for (const fault of faults) found.push({ path: [], ...fault, stage, check });
  };
  const leftOut = new Set([...isLeftOut].map(({ file }) => file));
  collect("file", "files", unread.filter(({ file }) => !leftOut.has(file)));
  collect("file", "seal", unsealed);
  const ids = byKind<Ids>((kind) => files.filter((file) => file.kind === kind).map(({ id }) => id));
  ids.article = [...ids.article, ...elsewhere];
  /** The frontmatters of files in which something is wrong, each taken apart once for all its lines; those of sound files are not kept. */
  const faulty = new Map<string, Frontmatter>();

  const doubles = sameIds(files);
  collect("file", "files", doubles);
  const entries = files.map((file) => readEntry(file, ids, cache, faulty));
  for (const one of entries)
    for (const fault of one.found) collect(fault.stage, fault.stage === "references" ? "references" : "fields", [fault]);
  const read = entries.map(({ entry }) => entry);
  // What a second file of the same id repeats is told by that alone.
  const sound = read.filter(({ file }) => !doubles.some((double) => double.file === file));
  const fields = byKind<{ [K in Kind]: Fields<K>[] }>((kind) => sound.filter((one) => one.kind === kind).flatMap(fieldsOf));
  // What a person was rests on articles that are published; of those in another part nothing is known here.
  const isGone = new Set(fields.article.flatMap(({ id, withdrawn }) => (withdrawn ? [id] : [])));
  for (const person of fields.person) person.roles = person.roles.filter(({ article }) => !isElsewhere.has(article) && !isGone.has(article));
  const { bodies, found: inBodies } = readBodies(read, fields, ids, cache);
  collect("references", "markdown", inBodies);
  if (!atWork) collect("rest", "comments", commentFaults(read));
  const noText = { blocks: [], passages: [], places: [], links: [] };
  const content = byKind<Content>((kind) =>
    fields[kind].map((one) => {
      const body = linkedHere(bodies.get(one.file) ?? noText);
      // A paragraph that was taken out is a change, too.
      const days = body.places.flatMap(({ removal }) => removal ?? []).toSorted((a, b) => byText(a.day, b.day));
      return { ...one, modified: lastChange({ ...one, revisions: days }), body };
    }),
  );

  // What a position says of a paragraph that has another number, or in which something is wrong follows from that, and so does a text without any.
  const spoilt = new Set(inBodies.map(({ file }) => file));
  const published = { ...content, article: content.article.filter(({ withdrawn }) => withdrawn === undefined) };
  for (const article of published.article) {
    const faults = spoilt.has(article.file) ? [] : numberFaults(article, sealedOf(seals.paragraphs, article), digestOf);
    collect("references", "numbers", faults);
    if (faults.length > 0) spoilt.add(article.file);
  }
  for (const [stage, name, check] of checks.filter(([, name]) => !(atWork && name === "texts")))
    collect(stage, name, [...check(ofAll.has(check) ? content : published)].filter(({ file, about = file }) => !inTexts.has(check) || !spoilt.has(about)));
  if (elsewhere.length === 0) collect("names", "published", checkPublished(content, seals, ids));
  // Where an article is not read, or not whole, what is missing in its text says nothing.
  if (found.length === 0 && elsewhere.length === 0) collect("rest", "synonyms", checkSynonyms(content));
  if (!atWork) collect("rest", "revisions", revisionFaults({ ...content, article: content.article.filter(({ file }) => !spoilt.has(file)) }, seals));
  for (const fault of found) sendOn(fault, read, leftOut);
  if (found.length > 0) throw new ContentError(inOrder(found, linesOf(files, faulty)), label);
  cache.save();
  return content;
}

/** The line of a value in a file, of which the frontmatter is taken apart where `faulty` has it not yet. */
function linesOf(files: readonly File[], faulty: Map<string, Frontmatter>): (file: string, path: Fault["path"]) => number {
  const sources = new Map(files.map(({ file, source }) => [file, source]));
  return (file, path) => {
    const frontmatter = faulty.get(file) ?? readFrontmatter(sources.get(file) ?? "");
    faulty.set(file, frontmatter);
    return frontmatter.lineOf(path);
  };
}

/** A file that another has taken the place of, or that is a draft, is not to be made: the reference is to follow, or to wait. Changes `fault`. */
function sendOn(fault: Fault, read: readonly Read[], leftOut: ReadonlySet<string>): void {
  const [, kind = "", linked = ""] = /^a link to "archive:(\w+)\/([\w-]+)/.exec(fault.found) ?? [];
  const meant = fault.make ?? (kind in kinds ? `${kinds[kind as Kind].folder}/${linked}.md` : undefined);
  if (meant === undefined) return;
  const draft = [...leftOut].find((file) => file === meant || (file.startsWith(`${meant.split("/")[0]}/`) && file.endsWith(`/${meant.split("/").at(-1)}`)));
  if (draft !== undefined) {
    fault.hint = `${draft} is a draft: take its line "draft: true" out where it is to be published with this one.`;
    fault.make = undefined;
  }
  if (fault.make === undefined) return;
  const [, folder, id = ""] = /^(.*)\/([^/]+)\.md$/.exec(fault.make ?? "") ?? [];
  const successor = read.find(
    ({ kind, data }) => kinds[kind].folder === folder && (data as { replaces?: string[] } | undefined)?.replaces?.includes(id),
  );
  if (!successor) return;
  fault.make = undefined;
  fault.hint = `It is ${successor.id} now.`;
}

/** The fields of an entry as its schema has read them; nothing where they are not right. */
function fieldsOf({ data, id, file, fieldsSha256 }: Read): object[] {
  return data === undefined ? [] : [{ ...data, modified: lastChange(data), id, file, fieldsSha256 }];
}

function sameIds(files: readonly File[]): Fault[] {
  const seen = new Map<string, string>();
  // A name that is written as an id keeps it: the other is the one to mend.
  const plainFirst = files.toSorted((a, b) => Number(idPattern.test(b.id)) - Number(idPattern.test(a.id)));
  return plainFirst.flatMap(({ kind, id, file }) => {
    const key = `${kind}/${id.toLowerCase()}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, file);
    return other === undefined ? [] : [{ file, path: [], found: `the id "${id}"`, expected: `an id that no other file has (${other} has it)` }];
  });
}
