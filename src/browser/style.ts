import { element } from "./element.ts";

const loading = new Map<string, Promise<unknown>>();

/** Loads a style sheet once; resolves when it holds, or when it is known to be lost: what it would have styled is shown all the same. */
export function loadStyle(address: string): Promise<unknown> {
  const known = loading.get(address);
  if (known) return known;
  const link = element("link", { rel: "stylesheet", href: address });
  const loaded = new Promise((resolve) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
  });
  document.head.append(link);
  loading.set(address, loaded);
  return loaded;
}
