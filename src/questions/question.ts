import type { Status } from "../model/status.ts";
import type { NameEntry } from "../search/lookup.ts";
import type { MeetingFact } from "./facts.ts";
import type { Period } from "./when.ts";

/** When something is asked for: at a meeting (on its last day), or in a time. */
export type Moment = { meeting: MeetingFact } | { period: Period };

/** What is asked of meetings. */
export type Ask = "chair" | "host" | "number" | "document" | "format" | "all";

/** A question as it was understood; one function answers each kind. */
export type Question =
  | { kind: "status"; states: readonly NameEntry[]; status?: Status | undefined; moments: readonly Moment[] }
  | { kind: "who"; statuses: readonly Status[]; moments: readonly Moment[] }
  | {
      kind: "joined";
      statuses: readonly Status[];
      moments: readonly Moment[];
      end?: "first" | "last" | undefined;
      isFresh: boolean;
      isCount: boolean;
    }
  | { kind: "founded"; asks: "day" | "states" }
  | {
      kind: "meetings";
      ask: Ask;
      meetings: readonly MeetingFact[];
      /** The state whose meetings were asked for; none may be found. */
      of?: NameEntry | undefined;
      /** Whether the newest of all is asked for. */
      isNewest: boolean;
      /** Whether a single meeting is meant, which the question leaves open. */
      isOpen: boolean;
    }
  | {
      kind: "positions";
      holders: readonly NameEntry[];
      topics: readonly NameEntry[];
      meetings?: readonly MeetingFact[] | undefined;
      period?: Period | undefined;
    }
  | { kind: "person"; people: readonly NameEntry[]; meetings?: readonly MeetingFact[] | undefined }
  /** Which of these meetings is meant, the question leaves open. */
  | { kind: "choice"; meetings: readonly MeetingFact[] };
