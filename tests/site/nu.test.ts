import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, inject, test } from "vitest";
import { pace } from "../support/pace.ts";

/** The Nu HTML checker, which is the W3C's, over every page. Of `vnu-jar` this is the last version that installs without a script of its own. */
const { root, specimens } = inject("sites");
const jar = resolve("node_modules/vnu-jar/build/dist/vnu.jar");

/**
 * Not told: it knows less of CSS than browsers do, nothing of `wasm-unsafe-eval` and of speculation rules, and cannot judge a policy of files opened
 * from a disk; the role of lists without marks it finds needless, and WebKit needs it.
 */
const isKnown = (message: string) =>
  /^CSS: |violates Content Security Policy|'wasm-unsafe-eval'|“speculationrules”|“list” role is unnecessary/.test(message);

interface Told {
  messages: { url?: string; message: string; extract?: string }[];
}

test.for([
  ["the archive", root.folder],
  ["the specimens", specimens.folder],
] as const)(
  "the Nu HTML checker has nothing to say of the pages of %s",
  { timeout: 180_000 * pace() },
  ([, folder], { skip }) => {
    skip(spawnSync("java", ["-version"]).status !== 0, "needs Java, for the Nu HTML checker");
    const { stdout } = spawnSync("java", ["-jar", jar, "--format", "json", "--stdout", "--skip-non-html", folder], {
      encoding: "utf8",
      maxBuffer: 512 * 1024 * 1024,
    });
    const { messages } = JSON.parse(stdout) as Told;
    const told = messages.filter(({ message }) => !isKnown(message));
    expect(
      told.map(({ url = "", message, extract }) => `${url.replace(/^.*?\/(?=[^/]*\/index)/, "")}: ${message} ${extract}`),
    ).toEqual([]);
    // It has read them: of each page it says something of its styles.
    expect(messages.length).toBeGreaterThan(100);
  },
);
