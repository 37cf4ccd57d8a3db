import { asPublished, folderBase, relativeAddress } from "./address.ts";

/** What is asked for ahead, which a disk does not need. */
const ahead = /<script type="speculationrules">.*?<\/script>|<link rel="preload"[^>]*>/s.source;
const module = `<script type="module" src="${folderBase}([^"]*)"></script>`;
const attribute = ` (href|src|action|content)="(\\d+; url=)?${folderBase}([^"]*)"`;
const style = `url\\(${folderBase}([^)]*)\\)`;
/** What else has such an address is a text, or what scripts read, which know the base. */
const text = ` data-[a-z-]+="[^"]*"|${folderBase}?`;
const pattern = new RegExp([ahead, module, attribute, style, text].join("|"), "gs");

/** The selectors by which styles and scripts know a link within the archive. */
export const relativeSelectors = (code: string): string => code.replace(/\[href\^=(["'])\/\1\]/g, "[href^=$1.$1]");

/**
 * A page that was built below the base of folders, for a copy that is opened from one: links and files from where it stands, at `path` from the root of the
 * site; scripts that are no modules, which browsers do not load from a disk. `base` is that of the published site, for the texts. Tells the scripts.
 */
export function folderPage(html: string, path: string, base: string): { html: string; scripts: string[] } {
  const scripts: string[] = [];
  // Firefox takes no form of a disk for one of the same origin; and what loads the scripts here makes elements of them, by their addresses.
  const open = html.replace("; form-action 'self'", "").replace("; require-trusted-types-for 'script'", "");
  const page = relativeSelectors(open).replace(pattern, (found, ...groups: (string | undefined)[]) => {
    const [script, name, refresh = "", target, file] = groups;
    if (script !== undefined) {
      const own = scripts.length === 0 ? `<script defer src="${relativeAddress(path, "folder.js")}"></script>` : "";
      scripts.push(script);
      return `${own}<script defer src="${relativeAddress(path, script)}"></script>`;
    }
    if (target !== undefined) return ` ${name}="${refresh}${relativeAddress(path, target)}"`;
    if (file !== undefined) return `url(${relativeAddress(path, file)})`;
    if (folderBase.startsWith(found)) return asPublished(found, base);
    return found.startsWith("<") ? "" : found;
  });
  return { html: page, scripts };
}
