import { isPassage, type Kept } from "./passage.ts";
import { storageKey } from "./place.ts";

/** What this browser keeps; nothing where it lets nothing be kept, or holds something else there. */
export function readKept(): Kept[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(found)
      ? (found as Partial<Kept>[])
          .filter((one) => typeof one === "object" && one !== null && isPassage(one))
          .map(({ article = "", paragraph = "", note }) => ({ article, paragraph, note: typeof note === "string" ? note : "" }))
      : [];
  } catch {
    return [];
  }
}

/** Keeps these passages in this browser; false where it does not let them be kept. */
export function writeKept(kept: readonly Kept[]): boolean {
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
