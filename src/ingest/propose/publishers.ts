import { createHash } from "node:crypto";
import type { Archive } from "../../archive/archive.ts";
import { namesOf } from "../../archive/names.ts";
import { nameForm } from "../../model/name-form.ts";
import { slug } from "../../model/slug.ts";
import { type Clue, clue } from "../clue.ts";

/** A publisher: one of the archive, or one that is not in it yet. */
export interface Publisher {
  id: string;
  name: string;
  isNew?: true;
}

const hostOf = (address: string) =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\.|^m\.|^amp\./, "") : undefined;
const form = (name: string) => nameForm(name).text.toLowerCase().replace(/^the /, "");

/** The id of a publisher that is new: its name, or its host where the name has no Latin letters; else a sign of the name, which no other has. */
export const newPublisherId = (name: string, host: string | undefined) =>
  slug(name).match(/^.{1,40}(?=-|$)/)?.[0] ||
  slug(host ?? "") ||
  `publisher-${createHash("sha256").update(name).digest("hex").slice(0, 6)}`;

const nameOf = (archive: Archive, id: string): Publisher => ({ id, name: archive.get("organisation", id).name });

/** Who published a source: the publisher whose articles stand at the same host, or the one of the name that the page gives. */
export function proposePublishers(
  archive: Archive,
  told: readonly Clue[],
  address: string | undefined,
  appeals: readonly string[],
): Clue<Publisher>[] {
  const clues: Clue<Publisher>[] = [];
  const host = address === undefined ? undefined : hostOf(address);
  const atHost = [...archive.articles, ...archive.withdrawn].find(
    ({ originalUrl }) => host !== undefined && hostOf(originalUrl) === host,
  );
  if (atHost) clues.push(clue(nameOf(archive, atHost.publisher), "certain", `other articles from ${host}`));
  for (const { value, sure, evidence } of told) {
    // What is the name of a state or a person is none of a publisher.
    const isOther = [...archive.states, ...archive.people].some((one) =>
      namesOf(one).some((name) => form(name) === form(value)),
    );
    if (/^https?:|^@/.test(value) || value.length > 80 || isOther) continue;
    const known = archive.organisations.find(
      (one) => namesOf(one).some((name) => form(name) === form(value)) || form(one.name) === hostOf(`https://${value}`),
    );
    if (known) clues.push(clue({ id: known.id, name: known.name }, sure, `${evidence}: ${value}`));
    else
      clues.push(
        clue(
          { id: newPublisherId(value, host), name: value, isNew: true },
          sure,
          `${evidence}: ${value}; not in the archive yet`,
        ),
      );
  }
  // A site that asks its readers for help names itself.
  const asking = archive.organisations.filter(
    ({ kind, name }) => kind === "news" && appeals.some((text) => text.includes(name)),
  );
  clues.push(...asking.map(({ id, name }) => clue({ id, name }, "likely", `an appeal to its readers names ${name}`)));
  if (clues.length === 0 && host !== undefined)
    clues.push(
      clue(
        { id: slug(host.replace(/\.[a-z]+$/, "")), name: host, isNew: true },
        "guess",
        "the host of the address; not in the archive yet",
      ),
    );
  return clues;
}
