import { parseArgs } from "node:util";

/** The options that `npm run build` and `npm start` take. */
export interface SiteOptions {
  site?: string | undefined;
  base: string;
  outDir: string;
}

/** Reads the options of a command line. @throws Error that names what it does not know, and what it does. */
export function siteOptions(args: readonly string[]): SiteOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { site: { type: "string" }, base: { type: "string" }, outDir: { type: "string" } },
    });
    if (values.site !== undefined && !/^https?:\/\/[^/]+/.test(values.site))
      throw new Error(`found --site "${values.site}", expected an address such as https://example.org`);
    const base = `/${(values.base ?? "/").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
    return { site: values.site, base, outDir: values.outDir ?? "dist" };
  } catch (error) {
    throw new Error(`${(error as Error).message}\nOptions: --site https://example.org --base /path/ --outDir DIR`);
  }
}
