import { parseEntities } from "parse-entities";

/** A node of linked data, as a page tells programs of itself. */
type LinkedNode = Record<string, unknown>;

const isNode = (value: unknown): value is LinkedNode => typeof value === "object" && value !== null && !Array.isArray(value);

function nodesIn(value: unknown): LinkedNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...nodesIn(value["@graph"]), ...nodesIn(value["mainEntity"])];
}

/** Types of schema.org that are an article of a newspaper or a site. */
const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|TechArticle|ScholarlyArticle)$/;

/**
 * The article that the JSON-LD of a page describes: the only one, or the one whose headline is the page's own, as `isOwn` knows; else the first, and it is not sure
 * that it is this one. And whether any of it could not be read.
 */
export function articleIn(
  scripts: readonly string[],
  isOwn: (headline: string) => boolean,
): { article: LinkedNode | undefined; isBroken: boolean; isOnly: boolean } {
  let isBroken = false;
  const nodes = scripts.flatMap((script) => {
    // A comma too many and comments are what sites get wrong most.
    const plain = script.replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
      "",
    );
    for (const text of [plain, plain.replace(/,(\s*[}\]])/g, "$1")])
      try {
        return nodesIn(JSON.parse(text));
      } catch {
        isBroken = true;
      }
    return [];
  });
  const typesOf = (node: LinkedNode) => [node["@type"]].flat().map(String);
  const found = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const own = found.find((node) => isOwn(textIn(node["headline"] ?? node["name"]) ?? ""));
  const article = own ?? found[0];
  return { article: article && resolved(article, nodes), isBroken, isOnly: own !== undefined || found.length < 2 };
}

/** A node in which what only points to another node of the page stands itself. */
function resolved(node: LinkedNode, nodes: readonly LinkedNode[]): LinkedNode {
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    if (!isNode(value) || Object.keys(value).length > 1 || typeof value["@id"] !== "string") return value;
    return nodes.find((other) => other["@id"] === value["@id"] && Object.keys(other).length > 1) ?? value;
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, follow(value)]));
}

/** The text of a value: of a list the first, of a node its name, or its address. */
export function textIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(textIn).find((one) => one !== undefined);
  if (isNode(value)) return textIn(value["name"] ?? value["url"] ?? value["@id"]);
  // Many sites write them as they stand in their pages.
  return typeof value === "string" && value.trim() !== "" ? parseEntities(value).trim() : undefined;
}

/** All texts of a value, as of several authors. */
export const textsIn = (value: unknown): string[] => [value].flat().flatMap((one) => textIn(one) ?? []);
