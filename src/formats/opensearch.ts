import { toXml } from "./xml.ts";
import { x } from "xastscript";
import { site } from "../language/words.ts";
import type { Urls } from "../urls.ts";

/** The OpenSearch 1.1 description by which a browser searches the archive from its address bar. */
export function openSearch(urls: Urls): string {
  return toXml([
    { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' },
    x("OpenSearchDescription", { xmlns: "http://a9.com/-/spec/opensearch/1.1/" }, [
      x("ShortName", site.shortTitle),
      x("LongName", site.title),
      x("Description", site.description),
      x("InputEncoding", "UTF-8"),
      x("Image", { width: "16", height: "16", type: "image/svg+xml" }, urls.absolute(urls.file("icon.svg"))),
      x("Url", { type: "text/html", method: "get", template: `${urls.absolute(urls.list("search"))}?q={searchTerms}` }),
    ]),
  ]);
}
