import type { ArticleData } from "../../formats/article-data.ts";
import { type Cited, citedParameters, digestShown, isCut, readCited, verdictOn } from "../../formats/wordings.ts";
import { verify as words } from "../../language/words.ts";
import { pageOf } from "../dossier/place.ts";
import { element } from "../element.ts";
import { type Told, wordingOf } from "./view.ts";

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
async function answer(cited: Cited | undefined, quoted: string): Promise<Told> {
  const only = (told: string): Told => ({ told, rest: [] });
  if (!cited) return only(words.noPlace);
  if (isCut(cited)) return only(words.cut(cited.digest?.length ?? 0, digestShown));
  let data: ArticleData;
  try {
    const response = await fetch(pageOf(encodeURIComponent(cited.article)).replace(/\/$/, ".json"));
    if (response.status === 404) return only(words.noArticle(cited.article));
    if (!response.ok) return only(words.lost);
    data = (await response.json()) as ArticleData;
  } catch {
    return only(words.lost);
  }
  const { sha256, isComputed } = await digestsOf(data);
  const verdict = verdictOn(data, cited, sha256);
  // An article that was cited by another id has its page under the one that it has now.
  const { told, rest } = wordingOf(verdict, cited, pageOf(data.item.id), quoted);
  const isHeld = cited.digest !== undefined && ["same", "corrected", "unknown"].includes(verdict.is);
  const note = isHeld ? [element("p", { class: "small quiet" }, isComputed ? words.computed : words.stated)] : [];
  return { told, rest: [...rest, ...note] };
}

/** A form that is filled with the citation of the address, and its answer: what is told is read out, and what stands below it is there to be read. */
function start(root: HTMLElement): void {
  const cited = element("textarea", { id: "cited", rows: "4", required: "", placeholder: words.example, spellcheck: "false" });
  const quoted = element("textarea", { id: "quoted", rows: "3" });
  const status = element("p", { role: "status", class: "lead" });
  const below = element("div");
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
    status.textContent = words.waiting;
    below.replaceChildren();
    const read = readCited(cited.value);
    const { told, rest } = await answer(read, quoted.value.trim());
    if (own !== run) return;
    // Whoever comes back to this page finds the answer again.
    if (read) history.replaceState(history.state, "", citedParameters(read));
    status.textContent = told;
    below.replaceChildren(...rest);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void check();
  });
  root.replaceChildren(form, element("div", { "data-verdict": "" }, status, below));
  if (!readCited(location.search)) return;
  cited.value = location.href;
  void check();
}

const root = document.querySelector<HTMLElement>("[data-verify]");
if (root) start(root);
