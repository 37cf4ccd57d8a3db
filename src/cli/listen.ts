import { createServer, type RequestListener, type Server } from "node:http";
import { MachineError } from "./report.ts";
import { UsageError } from "./usage.ts";

/** This machine alone: both addresses to which `localhost` can lead. */
const loopback = ["127.0.0.1", "::1"];

const portFaults: Record<string, string> = {
  EADDRINUSE:
    "something else that listens there (another npm start or npm run dev?), expected a free one. Stop that, or choose another with --port",
  EACCES: "no permission to listen there, expected a port that may be used. Choose one from 1024 with --port",
};
const hostFaults = ["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EINVAL"];

function faultOf({ code = "", message }: NodeJS.ErrnoException, port: number, host: string): Error {
  const fault = hostFaults.includes(code)
    ? new UsageError(
        `found --host "${host}", which is no address of this machine, expected one of its own, as in --host 0.0.0.0`,
      )
    : new MachineError(`port ${port}: found ${portFaults[code] ?? message}.`);
  return Object.assign(fault, { code });
}

function listenAt(port: number, host: string, answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(faultOf(error, port, host)));
    server.listen(port, host, () => resolve(server));
  });
}

/** Servers that belong together. */
interface Listening {
  port: number;
  close(): void;
}

/** Listens on `port` (0: any that is free) of `host`, or of this machine alone. @throws MachineError where the port cannot be had. */
export async function listen(port: number, host: string | undefined, answer: RequestListener): Promise<Listening> {
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  for (const address of host === undefined || host === "localhost" ? loopback : [host]) {
    try {
      servers.push(await listenAt(portOf(servers[0]) ?? port, address, answer));
    } catch (error) {
      // A machine without the sixth version of the protocol has one loopback address.
      if (servers.length > 0 && ["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes((error as NodeJS.ErrnoException).code ?? ""))
        continue;
      close();
      throw error;
    }
  }
  return { port: portOf(servers[0]) ?? port, close };
}

function portOf(server: Server | undefined): number | undefined {
  const address = server?.address();
  return typeof address === "object" && address !== null ? address.port : undefined;
}

/** @throws MachineError where the port cannot be had: told before anything else is done. */
export async function refuseTaken(port: number, host: string | undefined): Promise<void> {
  const { close } = await listen(port, host, () => {});
  close();
}
