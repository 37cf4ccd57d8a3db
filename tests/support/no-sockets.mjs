// Loaded before a command: whoever opens a socket, looks a name up or fetches is told of on the error output, and gets nowhere.
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const refuse = (what) =>
  function refused() {
    process.stderr.write(`SOCKET: ${what}\n`);
    throw new Error(`no ${what} here`);
  };
net.Socket.prototype.connect = refuse("connect");
dns.lookup = refuse("lookup");
dns.promises.lookup = refuse("lookup");
globalThis.fetch = refuse("fetch");
syncBuiltinESMExports();
