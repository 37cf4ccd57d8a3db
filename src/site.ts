/** The archive's own name. */
export const title = "SCO Summit Archive";

/** The same where 16 letters must do (OpenSearch). */
export const shortTitle = "SCO Archive";

/** What it is, in a sentence. */
export const description =
  "What was reported from the summits of the Shanghai Cooperation Organisation, 2001 to today: articles, meetings, states and their status.";

/** The language of the pages (BCP 47). */
export const language = "en";

/** The id of the organisation that the archive is about. */
export const sco = "shanghai-cooperation-organisation";

/** How many passages a page of a state, person, organisation or topic holds before it goes on on the next page. */
export const passagesPerPage = 200;

/** How many articles the list of all articles shows; the pages of the years show the rest. */
export const articlesOnIndex = 100;
