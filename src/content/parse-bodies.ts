import { availableParallelism } from "node:os";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { parseBody } from "../markdown/body.ts";
import { findNames } from "../markdown/find-names.ts";
import type { Name } from "../model/passage.ts";
import type { Ids } from "./check/check.ts";

/** A text of an entry, and the line of its file on which it begins. Only articles have numbered paragraphs, and names that are mentions. */
interface BodyText {
  numbered: boolean;
  text: string;
  textLine: number;
}

/** The names that are found in texts. */
export interface Found {
  own: readonly Name[];
  others: readonly string[];
  ids: Ids;
}

export type ParsedBody = ReturnType<typeof parseBody>;

/** What parses a text, with the names ready to be found. */
export function bodyParser({ own, others, ids }: Found): (one: BodyText) => ParsedBody {
  const names = { find: findNames(own, others), ids };
  const unnamed = { find: () => [], ids };
  return ({ numbered, text, textLine }) => parseBody(text, numbered ? names : unnamed, { numbered, firstLine: textLine });
}

/** How many texts are worth a thread, which takes as long to begin as these to be parsed; and how many are taken at a time. */
const worthwhile = 400;
const portion = 20;
/** How long to wait for a thread that does not answer, in milliseconds: its texts are then parsed here. */
const patience = 120_000;

/** What a thread is handed. `taken` counts the portions that are taken, `ended` the threads that have ended. */
export interface ThreadData {
  found: Found;
  texts: readonly BodyText[];
  shared: Int32Array;
  port: MessagePort;
}
const [taken, ended] = [0, 1];

/** Parses portions of the texts until all are taken. */
export function parsePortions(texts: readonly BodyText[], parse: (one: BodyText) => ParsedBody, shared: Int32Array): [number, ParsedBody][] {
  const done: [number, ParsedBody][] = [];
  for (let at = Atomics.add(shared, taken, portion); at < texts.length; at = Atomics.add(shared, taken, portion))
    for (const [index, one] of texts.slice(at, at + portion).entries()) done.push([at + index, parse(one)]);
  return done;
}

/** Tells that a thread has ended. */
export function tellEnd(shared: Int32Array): void {
  Atomics.add(shared, ended, 1);
  Atomics.notify(shared, ended);
}

/**
 * Parses texts, in their order; many of them on all cores. The threads take portions as they come to them: which of them parsed what makes no
 * difference to what comes of it.
 */
export function parseBodies(texts: readonly BodyText[], found: Found): ParsedBody[] {
  const parse = bodyParser(found);
  const threads = Math.min(availableParallelism() - 1, 3, Math.floor(texts.length / worthwhile));
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const ports = Array.from({ length: Math.max(0, threads) }, () => {
    const { port1, port2 } = new MessageChannel();
    const workerData = { found, texts, shared, port: port2 };
    const worker = new Worker(new URL("parse-thread.ts", import.meta.url), { workerData, transferList: [port2] });
    worker.unref();
    // What goes wrong in it is seen by what is missing.
    worker.on("error", () => undefined);
    return port1;
  });
  const parsed = new Map(parsePortions(texts, parse, shared));
  const deadline = performance.now() + patience;
  for (let done = Atomics.load(shared, ended); done < ports.length && performance.now() < deadline; done = Atomics.load(shared, ended))
    Atomics.wait(shared, ended, done, deadline - performance.now());
  for (const port of ports) {
    const answer = receiveMessageOnPort(port) as { message: [number, ParsedBody][] } | undefined;
    for (const [at, body] of answer?.message ?? []) parsed.set(at, body);
    port.close();
  }
  return texts.map((one, index) => parsed.get(index) ?? parse(one));
}
