/** The parts of the page, by the name behind `data-search-`. @throws Error for one that the page lacks. */
export function partsOf(root: HTMLElement) {
  const part = <T extends HTMLElement>(name: string): T => {
    const found = root.querySelector<T>(`[data-search-${name}]`);
    if (!found) throw new Error(`found no [data-search-${name}], expected it in the page of the search`);
    return found;
  };
  return {
    input: part<HTMLInputElement>("input"),
    form: part("refine"),
    more: part<HTMLButtonElement>("more"),
    clear: part<HTMLButtonElement>("clear"),
    again: part<HTMLButtonElement>("again"),
    results: part("results"),
    status: part("status"),
    spoken: part("spoken"),
    answer: part("answer"),
    card: part("card"),
    examples: part("examples"),
    nothing: part("nothing"),
    failed: part("failed"),
    instead: part("instead"),
    chosen: part("chosen"),
    feed: part("feed"),
    take: part<HTMLDetailsElement>("take"),
    ready: part("ready"),
    waiting: part("waiting"),
  };
}
