import { accessed } from "../formats/citation/styles.ts";
import { citation as words } from "../language/words.ts";
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

function show(place: string): void {
  for (const address of addresses) {
    const isGost = address.closest("[data-style=gost]") !== null;
    address.textContent = page + place + (isGost ? accessed(new Date()) : "");
  }
}

/** Puts a citation on the clipboard, with its italics and as plain text. */
async function copy(cited: HTMLElement): Promise<void> {
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
    show(choice.value);
  };
  choice.addEventListener("change", () => show(choice.value));
  addEventListener("hashchange", follow);
  follow();
  if (paragraphs.length > 0) box.querySelector("dl")?.before(element("p", {}, element("label", {}, `${words.place} `, choice)));
  for (const cited of box.querySelectorAll<HTMLElement>("dd")) {
    const style = cited.previousElementSibling;
    const button = element("button", { type: "button", "aria-label": words.copyStyle(style?.textContent ?? "") }, words.copy);
    button.addEventListener("click", () => copy(cited));
    style?.append(" ", button);
  }
  box.append(status);
}
