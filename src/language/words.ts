/**
 * The language of the interface: every other module takes its words from here. Another language is a folder beside `en/` with the same
 * exports, named in these two lines.
 */
export * from "./en/index.ts";
export const language = "en";
