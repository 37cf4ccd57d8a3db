import { openArchive } from "./content/open.ts";
import { createUrls } from "./urls.ts";

/** The archive that all pages share: opened once for a build. */
export const archive = openArchive();

/** The addresses of this build. */
export const urls = createUrls(import.meta.env.BASE_URL, import.meta.env.SITE);
