import { workerData } from "node:worker_threads";
import { bodyParser, parsePortions, tellEnd, type ThreadData } from "./parse-bodies.ts";

/** A thread that parses texts beside the main one (parse-bodies.ts). What it has done is there before it tells that it has ended. */
const { found, texts, shared, port } = workerData as ThreadData;
try {
  port.postMessage(parsePortions(texts, bodyParser(found), shared));
} finally {
  tellEnd(shared);
}
