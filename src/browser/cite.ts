import { accessed, dayOf } from "../formats/citation/styles.ts";
import type { ArticleData } from "../formats/article-data.ts";
import { citedParameters, held } from "../formats/wordings.ts";
import { citation as words, verify as checking } from "../language/words.ts";
import styles from "../styles/cite.css?url";
import { element } from "./element.ts";
import { loadStyle } from "./style.ts";

/**
 * What a script adds to the box of citations: the paragraph that is cited can be chosen, or is that to which the address leads; a citation is copied,
 * with its italics where the target takes them; and GOST has the day of access.
 */
const box = document.querySelector<HTMLDetailsElement>("details.cite");
const addresses = [...(box?.querySelectorAll<HTMLElement>("[data-address]") ?? [])];
const page = addresses[0]?.textContent ?? "";
const paragraphs = [...document.querySelectorAll<HTMLAnchorElement>(".text :not([data-removed])>a[data-number]")].map(
  ({ hash }) => hash,
);
const status = element("p", { role: "status", class: "small quiet" });

const later = element("p", { class: "small" });

let loading: Promise<ArticleData> | undefined;
/** The digest of a paragraph's words, as the article for programs has it; nothing where that cannot be had, which leaves the citation without. */
async function digestOf(number: string): Promise<string | undefined> {
  loading ??= fetch(location.pathname.replace(/\/(?:index\.html)?$/, ".json")).then((response) => {
    if (!response.ok) throw new Error(`found ${response.status}, expected the article for programs`);
    return response.json();
  });
  try {
    return (await loading).paragraphs.find((one) => one.number === number)?.sha256;
  } catch {
    loading = undefined;
    return undefined;
  }
}

/** What is still on its way: whoever copies waits for it. */
let pending: Promise<void> | undefined;
let run = 0;
/** Cites a place of the page: of a paragraph with the day of the reader and the digest of its words, by which they can be checked later. */
async function show(place: string): Promise<void> {
  const own = ++run;
  status.textContent = "";
  const now = new Date();
  const write = (digest: string) => {
    for (const address of addresses) {
      const isGost = address.closest("[data-style=gost]") !== null;
      address.textContent = page + place + (isGost ? accessed(now) : "") + digest;
    }
  };
  write("");
  later.replaceChildren();
  const paragraph = place.slice(2);
  const sha256 = place === "" ? undefined : await digestOf(paragraph);
  if (sha256 === undefined || own !== run) return;
  const day = dayOf(now);
  write(held(day, sha256));
  const [, root = "/", article = ""] = /^(.*\/)articles\/([^/]+)\//.exec(location.pathname) ?? [];
  const href = `${root}verify/${citedParameters({ article, paragraph, digest: sha256, day })}`;
  later.append(element("a", { href }, checking.later));
}

/** Puts a citation on the clipboard, with its italics and as plain text. */
async function copy(cited: HTMLElement): Promise<void> {
  await pending;
  const plain = cited.innerText;
  try {
    if (typeof ClipboardItem === "undefined") await navigator.clipboard.writeText(plain);
    else {
      const html = cited.innerHTML.replace(/<(\/?)cite>/g, "<$1i>").replace(/<\/?span[^>]*>/g, "");
      const of = (text: string, type: string) => new Blob([text], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ "text/plain": of(plain, "text/plain"), "text/html": of(html, "text/html") }),
      ]);
    }
    status.textContent = words.copied;
  } catch {
    status.textContent = words.notCopied;
  }
}

if (box) {
  loadStyle(styles);
  const choice = element(
    "select",
    {},
    element("option", { value: "" }, words.whole),
    ...paragraphs.map((hash) => element("option", { value: hash }, `¶${hash.slice(2)}`)),
  );
  const follow = () => {
    choice.value = paragraphs.includes(location.hash) ? location.hash : "";
    pending = show(choice.value);
  };
  choice.addEventListener("change", () => {
    pending = show(choice.value);
  });
  addEventListener("hashchange", follow);
  follow();
  if (paragraphs.length > 0) box.querySelector("dl")?.before(element("p", {}, element("label", {}, `${words.place} `, choice)));
  for (const cited of box.querySelectorAll<HTMLElement>("dd")) {
    const style = cited.previousElementSibling;
    const button = element("button", { type: "button", "aria-label": words.copyStyle(style?.textContent ?? "") }, words.copy);
    button.addEventListener("click", () => copy(cited));
    style?.append(" ", button);
  }
  box.append(later, status);
}
