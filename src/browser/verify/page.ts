import type { ArticleData } from "../../formats/article-data.ts";
import { type Cited, readCited, type Verdict, verdictOn } from "../../formats/wordings.ts";
import { verify as words } from "../../language/words.ts";
import { element } from "../element.ts";
import { wordingOf } from "./view.ts";

/** The digests of texts, by the text: computed here, where the browser lets them be, or as the archive states them. */
async function digestsOf(data: ArticleData): Promise<{ sha256: (text: string) => string; isComputed: boolean }> {
  const wordings = [...data.paragraphs, ...data.earlier];
  const isComputed = globalThis.crypto?.subtle !== undefined;
  const pairs = await Promise.all(
    wordings.map(async ({ text, sha256 }): Promise<[string, string]> => {
      if (!isComputed) return [text, sha256];
      const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
      return [text, [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")];
    }),
  );
  const known = new Map(pairs);
  return { sha256: (text) => known.get(text) ?? "", isComputed };
}

/** What became of a citation, or why that cannot be said. */
async function answer(articles: string, cited: Cited | undefined, quoted: string): Promise<(Node | string)[]> {
  if (!cited) return [words.noPlace];
  let data: ArticleData;
  try {
    const response = await fetch(`${articles}${encodeURIComponent(cited.article)}.json`);
    if (response.status === 404) return [words.noArticle(cited.article)];
    data = (await response.json()) as ArticleData;
  } catch {
    return [words.lost];
  }
  const { sha256, isComputed } = await digestsOf(data);
  const verdict: Verdict = verdictOn(data, cited, sha256);
  const note =
    cited.digest === undefined ? [] : [element("p", { class: "small quiet" }, isComputed ? words.computed : words.stated)];
  return [...wordingOf(verdict, cited, `${articles}${cited.article}/`, quoted), ...note];
}

/** A form that is filled with the citation of the address, and its answer. */
function start(root: HTMLElement): void {
  const cited = element("textarea", { id: "cited", rows: "4", required: "", placeholder: words.example, spellcheck: "false" });
  const quoted = element("textarea", { id: "quoted", rows: "3" });
  const result = element("div", { role: "status", "data-verdict": "" });
  const form = element(
    "form",
    {},
    element("label", { for: "cited" }, words.cited),
    cited,
    element("label", { for: "quoted" }, words.quoted),
    quoted,
    element("button", { type: "submit" }, words.check),
  );
  let run = 0;
  const check = async () => {
    const own = ++run;
    result.replaceChildren(element("p", {}, words.waiting));
    const found = await answer(root.dataset["verify"] ?? "", readCited(cited.value), quoted.value.trim());
    if (own === run)
      result.replaceChildren(...found.map((one) => (typeof one === "string" ? element("p", { class: "lead" }, one) : one)));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void check();
  });
  root.replaceChildren(form, result);
  if (!readCited(location.search)) return;
  cited.value = location.href;
  void check();
}

const root = document.querySelector<HTMLElement>("[data-verify]");
if (root) start(root);
