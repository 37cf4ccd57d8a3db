import { openArchive } from "./content/open.ts";
import { sharedArchive } from "./content/shared.ts";
import { createUrls } from "./urls.ts";

/** The archive that all pages share: that of the build, or opened here while developing. */
export const archive = sharedArchive() ?? openArchive();

/** The addresses of this build. */
export const urls = createUrls(import.meta.env.BASE_URL, import.meta.env.SITE);
