/**
 * Marks the words that a search found, in the paragraph to which its result leads: `?mark=settlement&mark=conflict#p13`. The page
 * itself stays as it is: the marks are highlights (CSS Custom Highlight API), and a browser without them shows the paragraph alone.
 */
const words = new URLSearchParams(location.search).getAll("mark").filter((word) => word !== "");
const paragraph = /^#p\d+[a-z]*$/.test(location.hash) ? document.querySelector(location.hash) : null;

if (paragraph && words.length > 0 && "highlights" in CSS) {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (const word of words)
      for (let at = node.nodeValue?.indexOf(word) ?? -1; at >= 0; at = node.nodeValue?.indexOf(word, at + word.length) ?? -1) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
  CSS.highlights.set("found", new Highlight(...ranges));
}
