import { searchBack } from "../language/en/frame.ts";
import { element } from "./element.ts";

type History = { traverseTo(key: string): unknown };

/** Shows the way back to the search at `address`; where the browser keeps that page under `key`, to its place in it. */
export function showWayBack(address: string, key: string | undefined): void {
  const query = new URL(address).searchParams.get("q") ?? "";
  const link = element("a", { href: address, "data-screen-only": "" }, `← ${searchBack(query)}`);
  link.addEventListener("click", (event) => {
    if (key === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    (globalThis as unknown as { navigation: History }).navigation.traverseTo(key);
  });
  const trail = document.querySelector(".trail");
  if (trail) trail.append(link);
  else document.querySelector("main")?.prepend(link);
}
