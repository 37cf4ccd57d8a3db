/**
 * The language of the interface: every other module takes its words from here. Another language is a folder beside `en/` with the same
 * exports; this is the one place that names the folder.
 */
export * from "./en/articles.ts";
export * from "./en/days.ts";
export * from "./en/entities.ts";
export * from "./en/fields.ts";
export * from "./en/names.ts";
export * from "./en/numbers.ts";
export * from "./en/pictures.ts";
export * from "./en/search.ts";
export * from "./en/site.ts";
export * from "./en/states.ts";
export * from "./en/summits.ts";

/** Its code (BCP 47). */
export const language = "en";
