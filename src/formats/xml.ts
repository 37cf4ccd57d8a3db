import { toXml as write } from "xast-util-to-xml";

/** A tree as XML. `]]>` ends in no text what was never begun (XML 1.0, 2.4): the library leaves it as it is. */
export const toXml = (...args: Parameters<typeof write>): string => write(...args).replaceAll("]]>", "]]&gt;");
