import { type Answer, type Outcome, outcomeOf } from "./outcome.ts";
import { createTurns } from "./turns.ts";

/** How a host is asked. */
export interface Manner {
  /** How long an answer may take, in milliseconds. */
  limit: number;
  /** How long a host is left alone between two questions, in milliseconds. */
  pause: number;
  /** How often an address is asked again that gave no answer, or was busy. */
  again: number;
  /** The longest wait that a host may ask for, in milliseconds. */
  longest: number;
}
export const manner: Manner = { limit: 15_000, pause: 1000, again: 2, longest: 30_000 };

/** How far redirections are followed. */
const farthest = 6;

const headers = { "user-agent": "sco-summit-archive (link check)", accept: "text/html,*/*;q=0.8" };

const wait = (milliseconds: number) => new Promise<void>((wake) => setTimeout(wake, milliseconds));

/** A response without its text, which nobody needs; or why there is none. */
async function respond(address: string, method: "HEAD" | "GET", limit: number): Promise<Response | Outcome> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limit);
  try {
    const response = await fetch(address, { method, headers, redirect: "manual", signal: stop.signal });
    // A text may be long, slow or endless.
    await response.body?.cancel().catch(() => undefined);
    return response;
  } catch (error) {
    if (stop.signal.aborted) return "late";
    const code = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? "";
    // What is refused, not found or not on the way is no host; all else is one that does not speak as it should.
    return /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/.test(code)
      ? "unreachable"
      : "broken";
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** How long a host asks to be left alone (RFC 9110, section 10.2.3: seconds; a day is not waited for), in milliseconds. */
const askedWait = (response: Response | Outcome, longest: number): number => {
  const seconds = typeof response === "string" ? Number.NaN : Number(response.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, longest) : 0;
};

const isRedirection = ({ status }: Response) => [301, 302, 303, 307, 308].includes(status);
const isFrontPage = ({ pathname, search }: URL) => /^\/(?:index\.\w+)?$/.test(pathname) && search === "";

/** Asks addresses politely: each host one question at a time, first for its headers alone. */
export function createAsking({ limit, pause, again, longest }: Manner = manner) {
  const turns = createTurns(pause, wait);

  /** What an address answers, without what it leads to. Hosts that do not answer for headers alone are asked for the page, in another turn. */
  const once = async (address: string): Promise<Response | Outcome> => {
    const { host } = new URL(address);
    const head = await turns.at(host, () => respond(address, "HEAD", limit));
    const isTold =
      head === "unreachable" ||
      head === "late" ||
      (typeof head !== "string" && (head.ok || isRedirection(head) || head.status === 429 || head.status === 503));
    return isTold ? head : await turns.at(host, () => respond(address, "GET", limit));
  };

  return async function ask(address: string): Promise<Answer> {
    let tries = 0;
    const patiently = async (at: string): Promise<Response | Outcome> => {
      for (let left = again; ; left--) {
        tries += 1;
        const response = await once(at);
        const outcome = typeof response === "string" ? response : outcomeOf(response.status);
        const isWorthIt =
          ["broken", "late", "busy", "unreachable"].includes(outcome) &&
          !(typeof response !== "string" && isRedirection(response));
        if (!isWorthIt || left === 0) return response;
        turns.rest(new URL(at).host, Math.max(pause * (again - left + 1), askedWait(response, longest)));
      }
    };
    const seen = new Set<string>();
    let at = address;
    for (let step = 0; step <= farthest; step++) {
      if (seen.has(at)) return { outcome: "loop", to: at, tries };
      seen.add(at);
      const response = await patiently(at);
      const to = at === address ? {} : { to: at };
      if (typeof response === "string") return { outcome: response, ...to, tries };
      const { status } = response;
      if (!isRedirection(response)) {
        const outcome = outcomeOf(status);
        if (outcome !== "there" || at === address) return { outcome, status, ...to, tries };
        const isLost = isFrontPage(new URL(at)) && !isFrontPage(new URL(address));
        return { outcome: isLost ? "front" : "moved", status, to: at, tries };
      }
      const next = response.headers.get("location") ?? "";
      const whole = next !== "" && URL.canParse(next, at) ? new URL(next, at) : undefined;
      if (!whole || !/^https?:$/.test(whole.protocol))
        return { outcome: "broken", status, ...(next === "" ? {} : { to: next }), tries };
      whole.hash = "";
      at = whole.href;
    }
    return { outcome: "loop", to: at, tries };
  };
}
