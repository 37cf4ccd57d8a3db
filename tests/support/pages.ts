import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every HTML page of a built site, by its path below the folder, with forward slashes. */
export function pagesOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".html"))
      .sort()
      .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}

/** One page of every kind: what must hold for each kind of page is tried on these. */
export const kindsOfPage = [
  "/",
  "/articles/",
  "/articles/2013/",
  "/articles/2013-09-13-moscow-times-syria-in-bishkek/",
  "/articles/2012-06-07-voice-of-america-syria-intervention/",
  "/summits/",
  "/summits/oldest-first/",
  "/summits/2013-bishkek/",
  "/summits/2020-moscow-foreign-ministers/",
  "/summits/2025-tianjin/",
  "/states/",
  "/states/russia/",
  "/states/mongolia/",
  "/states/turkmenistan/",
  "/states/syria/",
  "/states/on/2013-09-13/",
  "/states/by/mentions/",
  "/states/matrix/",
  "/topics/",
  "/topics/syria/",
  "/people/",
  "/people/vladimir-putin/",
  "/organisations/",
  "/organisations/united-nations/",
  "/organisations/moscow-times/",
  "/search/",
  "/data/",
  "/about/",
  "/about/method/",
  "/about/design/",
  "/about/questions/",
  "/404.html",
];
