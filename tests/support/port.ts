import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A port of this machine on which nothing listens. */
export async function freePort(): Promise<number> {
  const one = createServer();
  await new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve));
  const { port } = one.address() as AddressInfo;
  await new Promise((resolve) => one.close(resolve));
  return port;
}
