import { namedFormats } from "../../formats/citation/formats.ts";
import { accessed, type CitationStyle, citationStyles } from "../../formats/citation/styles.ts";
import { dossierCsv, dossierItems, dossierMarkdown } from "../../formats/dossier.ts";
import { citation, dossier as words } from "../../language/words.ts";
import { download } from "../download.ts";
import { element } from "../element.ts";
import { type KeptPassage, loadPassages } from "./passages.ts";
import { isSame, type Kept, readShared, writeShared } from "./passage.ts";
import { storageKey } from "./place.ts";
import { readKept, writeKept } from "./store.ts";
import { citedItem, lostItem, passageItem } from "./view.ts";

const styles = Object.keys(citationStyles) as CitationStyle[];
const place = "citation-style";
function readStyle(): CitationStyle {
  try {
    return styles.find((style) => style === localStorage.getItem(place)) ?? "chicago";
  } catch {
    return "chicago";
  }
}

const button = (text: string, act: () => unknown) => {
  const made = element("button", { type: "button" }, text);
  made.addEventListener("click", act);
  return made;
};

/** The dossier: the passages that this browser keeps, or those that an address names. */
function start(root: HTMLElement): void {
  const shared = readShared(new URLSearchParams(location.search));
  const list = element("ol", { role: "list", class: "kept" });
  const bibliography = element("ul", { role: "list", class: "cited" });
  const status = element("p", { role: "status" }, words.waiting);
  const tools = element("div", { class: "tools", "data-screen-only": "" });
  const works = element(
    "section",
    { "aria-labelledby": "bibliography" },
    element("h2", { id: "bibliography" }, words.bibliography),
  );
  root.replaceChildren(status, tools, list, works);
  let passages: KeptPassage[] = [];
  let run = 0;
  const kept = (): Kept[] => shared ?? readKept();

  const choice = element("select", {}, ...styles.map((style) => element("option", { value: style }, citation.styles[style])));
  choice.value = readStyle();
  const showWorks = () => {
    const style = choice.value as CitationStyle;
    const access = style === "gost" ? accessed(new Date()) : "";
    const items = dossierItems(passages).map((item) => citedItem(citationStyles[style](item, item.archive_location + access)));
    bibliography.replaceChildren(...items);
  };
  choice.addEventListener("change", () => {
    try {
      localStorage.setItem(place, choice.value);
    } catch {
      // It holds for this page alone.
    }
    showWorks();
  });
  works.append(element("label", { "data-screen-only": "" }, `${words.style} `, choice), bibliography);

  const copyAddress = async () => {
    const address = location.origin + location.pathname + writeShared(kept());
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = words.sharedCopied;
    } catch {
      // It can be taken from the link.
      status.replaceChildren(`${words.notCopied} `, element("a", { href: address }, address));
    }
  };
  const adopt = () => {
    const own = readKept();
    const others = (shared ?? []).filter((one) => !own.some((other) => isSame(one, other)));
    if (writeKept([...own, ...others])) location.assign(location.pathname);
    else status.textContent = words.notKept;
  };
  const exports = [
    ...namedFormats.map(({ ending, name, type, write }) =>
      button(name, () => download(`dossier.${ending}`, type, write(dossierItems(passages)))),
    ),
    button("CSV", () => download("dossier.csv", "text/csv", dossierCsv(passages))),
    button("Markdown", () => download("dossier.md", "text/markdown", dossierMarkdown(passages, choice.value as CitationStyle))),
  ];
  tools.append(
    ...(shared
      ? [button(words.adopt, adopt), element("a", { href: location.pathname }, words.own)]
      : [button(words.share, copyAddress)]),
    button(words.print, () => print()),
    element("span", {}, `${words.export} `, ...exports),
  );

  /** Keeps what is changed, or says that it could not be. */
  const change = (changed: (all: readonly Kept[]) => Kept[]): boolean => {
    const isDone = writeKept(changed(readKept()));
    if (!isDone) status.textContent = words.notKept;
    return isDone;
  };
  const takeOut = (one: Kept) => {
    if (!change((all) => all.filter((other) => !isSame(one, other)))) return;
    void show();
    status.tabIndex = -1;
    status.focus();
  };
  const note = (one: Kept, text: string) => {
    const passage = passages.find((other) => isSame(other.kept, one));
    if (passage) passage.own = text;
    change((all) => all.map((other) => (isSame(one, other) ? { ...other, note: text } : other)));
    showWorks();
  };

  async function show(): Promise<void> {
    const own = ++run;
    const asked = kept();
    if (asked.length > 0) status.textContent = words.waiting;
    const found = await loadPassages(asked);
    if (own !== run) return;
    passages = found.passages;
    const none = shared ? words.sharedNone : words.empty;
    status.textContent = asked.length === 0 ? none : `${words.count(passages.length)}. ${shared ? words.shared : words.local}`;
    tools.hidden = passages.length === 0;
    works.hidden = passages.length === 0;
    const changes = shared ? undefined : { takeOut, note };
    list.replaceChildren(
      ...passages.map((passage) => passageItem(passage, changes)),
      ...found.lost.map((one) => lostItem(one, () => show(), changes)),
    );
    showWorks();
  }
  // Another tab may keep something meanwhile; what is being written here stays until it is written.
  let isStale = false;
  const refresh = () => {
    if (!isStale || list.contains(document.activeElement)) return;
    isStale = false;
    void show();
  };
  addEventListener("storage", ({ key }) => {
    isStale ||= key === storageKey;
    refresh();
  });
  list.addEventListener("focusout", () => setTimeout(refresh));
  void show();
}

const root = document.querySelector<HTMLElement>("[data-dossier]");
if (root) start(root);
