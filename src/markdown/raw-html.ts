import { parseEntities } from "parse-entities";

/** What raw HTML comes to: texts, breaks within a paragraph, and borders between paragraphs; or what it holds that would be lost. */
type HtmlPart = { text: string } | "break" | "border";

const inline =
  "a abbr b bdi bdo cite code del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup tt u wbr";
const block =
  "address article aside blockquote body center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul";
const inlineTags = new Set(inline.split(" "));
const blockTags = new Set(block.split(" "));
/** Elements that hold something else than prose. */
const otherTags = new Set(
  "audio base button canvas caption col colgroup embed fieldset form frame frameset head iframe img input label link map math meta noscript object option picture script select style svg table tbody td template textarea tfoot th thead title tr video".split(
    " ",
  ),
);
/** Attributes that a reader never misses. Any other holds something, such as an address. */
const harmless = /^(?:align|class|color|data-[\w-]+|dir|face|height|id|lang|on\w+|role|size|style|width)$/i;
const piece = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)((?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?)\s*\/?>/gi;
const attribute = /([^\s=/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?/g;

/**
 * Takes raw HTML apart. What is no element of HTML ("<inaudible>") is text as it was typed; entities are decoded. Adds the names of elements
 * to `lost` that hold what would be lost.
 */
export function partsOfHtml(html: string, lost: string[] = []): HtmlPart[] {
  const parts: HtmlPart[] = [];
  const add = (text: string) => text !== "" && parts.push({ text });
  let from = 0;
  for (const { 0: all, 2: name = "", 3: attributes = "", index } of html.matchAll(piece)) {
    add(parseEntities(html.slice(from, index)));
    from = index + all.length;
    const tag = name.toLowerCase();
    const holds = [...attributes.matchAll(attribute)].some(([, key = ""]) => !harmless.test(key));
    if (name === "") continue;
    else if (otherTags.has(tag) || (holds && (inlineTags.has(tag) || blockTags.has(tag)))) lost.push(tag);
    else if (tag === "br") parts.push("break");
    else if (blockTags.has(tag)) parts.push("border");
    else if (!inlineTags.has(tag)) add(all);
  }
  add(parseEntities(html.slice(from)));
  return parts;
}
