import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

/** The script of a copy, on a page of it: what addresses become, and what is loaded for a request. */
function onPage(root: string, page: string) {
  const loaded: string[] = [];
  class Element {
    attributes: Record<string, string> = {};
    setAttribute(name: string, value: string) {
      this.attributes[name] = value;
    }
  }
  const window: Record<string, unknown> & { archiveFolder?: { take(path: string, text: string): void } } = {
    fetch: async () => "elsewhere",
  };
  const location = new URL(page, root);
  const document = {
    currentScript: { src: `${root}folder.js` },
    documentElement: { style: {} },
    querySelector: () => null,
    querySelectorAll: () => [],
    createElement: () => ({}) as { src: string; onload?: () => void; onerror?: () => void },
    head: {
      append(script: { src: string; onload: () => void; onerror: () => void }) {
        loaded.push(script.src);
        const path = script.src.slice(root.length).replace(/\.js$/, "");
        if (path.includes("none")) return script.onerror();
        window.archiveFolder?.take(path, btoa('{"a":1}'));
        script.onload();
      },
    },
  };
  runInNewContext(readFileSync("src/folder/folder.js", "utf8"), {
    window,
    document,
    location,
    navigator: { userAgent: "" },
    Element,
    URL,
    Request,
    Response,
    Uint8Array,
    atob,
  });
  const hrefOf = (href: string) => {
    const link = new Element();
    link.setAttribute("href", href);
    return link.attributes["href"];
  };
  return { hrefOf, fetch: window["fetch"] as (address: string) => Promise<Response | string>, loaded };
}

test.each([
  ["file:///home/u/a%20copy/", "/home/u/a%20copy/"],
  // On Windows an address from the root has the drive.
  ["file:///C:/Users/u/copy/", "/C:/Users/u/copy/"],
  ["http://127.0.0.1:8080/sco/", "/sco/"],
])("in a copy at %s addresses that scripts write lead into it", async (root, path) => {
  const { hrefOf, fetch, loaded } = onPage(root, "states/syria/index.html");
  expect(hrefOf("/archive-in-a-folder/states/iran/?on=2013-01-01#history")).toBe(
    `${path}states/iran/index.html?on=2013-01-01#history`,
  );
  expect(hrefOf("/archive-in-a-folder/")).toBe(`${path}index.html`);
  expect(hrefOf("file:///archive-in-a-folder/data/x.json".replace("file://", root.startsWith("file:") ? "file://" : ""))).toBe(
    `${path}data/x.json`,
  );
  for (const other of ["#p4", "../iran/index.html", "https://example.org/archive-in-a-folder/x/", "mailto:a@example.org"])
    expect(hrefOf(other)).toBe(other);
  const answer = (await fetch("/archive-in-a-folder/articles/a.json")) as Response;
  expect([answer.status, await answer.json()]).toEqual([200, { a: 1 }]);
  expect(loaded).toEqual([`${root}articles/a.json.js`]);
  expect(((await fetch(`${path}articles/none.json`)) as Response).status).toBe(404);
  expect(await fetch("https://example.org/x")).toBe("elsewhere");
});
