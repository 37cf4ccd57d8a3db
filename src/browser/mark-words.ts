/**
 * Marks the words that a search found, in the paragraph to which its result leads: `?mark=settlement&mark=conflict#p13`. The page
 * itself stays as it is: the marks are highlights (CSS Custom Highlight API), and a browser without them shows the paragraph alone. Its address
 * becomes that of the paragraph, for whoever copies it.
 */
const words = new URLSearchParams(location.search).getAll("mark").filter((word) => word !== "");
const target = document.getElementById(location.hash.slice(1));
const paragraph = target?.matches(".text [id]") ? target : null;

if (paragraph && words.length > 0 && "highlights" in CSS) {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? "";
    for (const word of words)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        // "in" is not marked within "join".
        if (isLetter(text[at - 1]) || isLetter(text[at + word.length])) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}
if (words.length > 0) history.replaceState(history.state, "", location.pathname + location.hash);
