/** The id of the organisation that the archive is about. */
export const sco = "shanghai-cooperation-organisation";

/** The licence of what the archive says itself: Creative Commons Attribution 4.0. */
export const ownLicence = "https://creativecommons.org/licenses/by/4.0/";

/** The day on which the SCO was founded: that of its declaration, signed in Shanghai. The content has it with its sources, `summits/2001-shanghai.md`. */
export const founded = "2001-06-15";

/**
 * Where readers write to whoever runs this copy of the archive: an address that begins with `mailto:` or `https:`. Set it here before you
 * deploy; where it is not set, the page about rights says so.
 */
export const contact: string | undefined = undefined;

/** Where content and code are kept and issues can be opened, an address that begins with `https:`; told on the page about rights as well. */
export const issues: string | undefined = undefined;

/**
 * Whether browsers keep the pages that a reader has seen, and all of the archive for those who ask for it, for when there is no network. Where it is turned off after it was on,
 * what browsers kept is taken away on the next visit.
 */
export const keepsOffline = true;

/**
 * About how many letters of a long list, its mark-up counted, a page holds before it goes on on the next: no page is over 100 kB, and one with
 * little else fits into the first round trip (14.6 kB compressed).
 */
export const lettersPerPage = 28_500;

/** How many letters the table of positions on a topic may take beside a page of passages. */
export const lettersBeside = 26_000;

/** How many passages of an entry pages show at most, the newest; the search finds the others. */
export const passagesAtMost = 300;

/** How many articles the list of all articles shows; the pages of the years show the rest. */
export const articlesOnIndex = 40;

/** How many corrections the page of corrections shows, the newest; the table of changes has all. */
export const correctionsShown = 100;
