import { take as words } from "../../language/words.ts";
import type { Answer } from "../../search/answer.ts";
import { element } from "../element.ts";

/**
 * The box below the results from which they are taken along: what it does comes when it is opened. Gives what shows it for an answer; none where
 * nothing was found.
 */
export function createTakeBox(box: HTMLDetailsElement): (answer: Answer | undefined) => void {
  const [summary, inside] = box.children as unknown as [HTMLElement, HTMLElement];
  let shown: Answer | undefined;
  const fill = async () => {
    const answer = shown;
    if (!answer || !box.open) return;
    inside.replaceChildren(element("p", { class: "small quiet" }, words.waiting));
    try {
      const { fill: filled } = await import("./take.ts");
      if (answer === shown) await filled(inside, answer);
    } catch {
      inside.replaceChildren(element("p", { class: "small quiet" }, words.failed));
    }
  };
  box.addEventListener("toggle", fill);
  return (answer) => {
    if (answer === shown) return;
    shown = answer;
    box.hidden = !answer || answer.total === 0;
    if (answer) summary.textContent = words.title(answer.total);
    void fill();
  };
}
