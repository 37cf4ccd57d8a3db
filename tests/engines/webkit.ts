import { spawn } from "node:child_process";
import { freePort } from "../support/port.ts";
import type { Engine } from "./engine.ts";

/** Keys that are no letters (W3C, WebDriver, 17.4.2). */
const named: Record<string, string> = { Tab: "\ue004", Enter: "\ue007", Escape: "\ue00c", ArrowDown: "\ue015" };

/** WebKitGTK's browser (`webkit2gtk-driver`), over WebDriver (W3C), on a screen that nobody sees (`xvfb`). */
export async function openWebKit(binary: string): Promise<Engine> {
  const port = await freePort();
  const driver = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${port}`], {
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    stdio: "ignore",
    detached: true,
  });
  const ask = async <T>(method: "POST" | "GET" | "DELETE", path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {}),
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const session = async (): Promise<string> => {
    const options = { binary, args: ["--automation"] };
    const capabilities = { alwaysMatch: { browserName: "MiniBrowser", "webkitgtk:browserOptions": options } };
    for (let attempt = 1; ; attempt++)
      try {
        return (await ask<{ sessionId: string }>("POST", "/session", { capabilities })).sessionId;
      } catch (error) {
        // The driver takes a moment to listen.
        if (attempt === 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
  };
  const id = await session();
  return {
    async open(url, width, height) {
      await ask("POST", `/session/${id}/window/rect`, { width, height });
      await ask("POST", `/session/${id}/url`, { url });
    },
    run: <T>(script: string) => ask<T>("POST", `/session/${id}/execute/sync`, { script, args: [] }),
    async press(...keys) {
      const actions = keys.flatMap((key) =>
        (["keyDown", "keyUp"] as const).map((type) => ({ type, value: named[key] ?? key })),
      );
      await ask("POST", `/session/${id}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    print: () => Promise.reject(new Error("WebKitGTK's driver does not print")),
    async close() {
      await ask("DELETE", `/session/${id}`).catch(() => undefined);
      if (driver.pid !== undefined) process.kill(-driver.pid, "SIGTERM");
    },
  };
}
