import { type KeyInput, launch } from "puppeteer-core";
import type { Engine } from "./engine.ts";

/** Debian's Firefox (`firefox-esr`), over WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    // As readers have it: the driver's own profile lets files of a disk read one another.
    extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true },
  });
  const page = await browser.newPage();
  return {
    async open(address, width, height) {
      await page.setViewport({ width, height });
      await page.goto(address);
    },
    run: <T>(body: string) => page.evaluate(new Function(body) as () => T) as Promise<T>,
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key as KeyInput);
    },
    print: () => page.pdf({ format: "A4" }),
    close: () => browser.close(),
  };
}
