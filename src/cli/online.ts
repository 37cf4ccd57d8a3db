import { openArchive } from "../content/open.ts";
import { createAsking, type Manner } from "../online/ask.ts";
import { type Answer, isFine, type Outcome, outcomes } from "../online/outcome.ts";
import { inGroups } from "../online/turns.ts";
import type { Day } from "../model/day.ts";
import { progress } from "./progress.ts";

/** How many hosts are asked at a time. */
const mostHosts = 8;

interface Asked extends Answer {
  article: string;
  field: "originalUrl" | "archivedUrl";
  address: string;
}

/** The report as a table: what needs somebody first, the rest in numbers. */
function table(asked: readonly Asked[], day: Day): string[] {
  const wrong = asked.filter(({ outcome }) => !isFine(outcome));
  const moved = asked.filter(({ outcome }) => outcome === "moved");
  const line = ({ article, field, address, outcome, status, to }: Asked) =>
    [
      `${outcome.padEnd(11)} ${String(status ?? "").padStart(3)}  articles/${article}  ${field}`,
      `                 ${address}`,
      ...(to === undefined ? [] : [`                 leads to ${to}`]),
    ].join("\n");
  const counts = (Object.keys(outcomes) as Outcome[]).flatMap((outcome) => {
    const count = asked.filter((one) => one.outcome === outcome).length;
    return count > 0 ? [`${String(count).padStart(6)}  ${outcomes[outcome]}`] : [];
  });
  return [`Asked on ${day}:`, ...wrong.map(line), ...moved.map(line), ...counts];
}

/** Asks every address of an article, and tells what became of each; the exit code is 1 where one was not found to be there. */
export async function verifyOnline(manners: Manner, { day, json }: { day: Day; json: boolean }): Promise<void> {
  const questions = openArchive().articles.flatMap(({ id, originalUrl, archivedUrl }) => [
    { article: id, field: "originalUrl" as const, address: originalUrl },
    ...(archivedUrl === undefined ? [] : [{ article: id, field: "archivedUrl" as const, address: archivedUrl }]),
  ]);
  const ask = createAsking(manners);
  const { tell, end } = progress(process.stderr);
  let done = 0;
  const asked = await inGroups(
    questions,
    ({ address }) => new URL(address).host,
    mostHosts,
    async (question): Promise<Asked> => {
      const answer = await ask(question.address);
      done += 1;
      tell("Asking", done, questions.length);
      return { ...question, ...answer };
    },
  );
  end();
  if (json) console.log(JSON.stringify({ day, asked }, null, 1));
  else for (const line of table(asked, day)) console.log(line);
  if (asked.some(({ outcome }) => !isFine(outcome))) process.exitCode = 1;
}
