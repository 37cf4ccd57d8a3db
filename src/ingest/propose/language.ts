import { type Clue, clue } from "../clue.ts";

/** The code of a language as the archive writes it (BCP 47), of what a page says: "en-GB" is "en", "zh-CN" is "zh-Hans". */
function codeOf(value: string): string | undefined {
  const [language = "", ...rest] = value.replaceAll("_", "-").split("-");
  if (!/^[A-Za-z]{2,3}$/.test(language)) return undefined;
  const code = language.toLowerCase();
  const script = rest.find((part) => /^[A-Za-z]{4}$/.test(part));
  if (script !== undefined) return `${code}-${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`;
  if (code !== "zh") return code;
  return rest.some((part) => /^(?:tw|hk|mo)$/i.test(part)) ? "zh-Hant" : "zh-Hans";
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ["zh-Hans", /\p{Script=Han}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["fa", /\p{Script=Arabic}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
];

/** The language of a text by its letters; where they are Latin, English by its most frequent words. */
function languageOfText(text: string): Clue | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [language, script] of scripts)
    if ((text.match(script)?.length ?? 0) > letters / 3)
      return clue(language, language === "zh-Hans" ? "likely" : "guess", "the letters of the text");
  const english = text.match(/\b(?:the|of|and|to|in|that|is|was|for|on|with|said)\b/gi)?.length ?? 0;
  const words = text.match(/\p{L}+/gu)?.length ?? 1;
  return english / words > 0.12 ? clue("en", "likely", "the words of the text") : undefined;
}

const [cyrillic, arabic] = ["ru uk be bg kk ky tg mn sr mk uz az tt tk".split(" "), "fa ar ur ps ug ku".split(" ")];
/** The scripts in which a language is written; Latin where nothing else is known. */
function scriptsOf(code: string): string[] {
  const language = code.split("-")[0] ?? "";
  if (/^(?:zh|ja)$/.test(language)) return ["Han"];
  if (/^(?:hi|ne|mr)$/.test(language)) return ["Devanagari"];
  if (arabic.includes(language)) return ["Arabic"];
  return [
    ...(cyrillic.includes(language) ? ["Cyrillic"] : []),
    ...(/^(?:ru|uk|be|bg|ky|tg|mn|mk)$/.test(language) ? [] : ["Latin"]),
  ];
}

/** The language of a source: what it says of itself; else its letters and words. A page that says one and is written in another is not believed. */
export function proposeLanguage(told: readonly Clue[], text: string): Clue[] {
  const seen = languageOfText(text);
  const said = told.flatMap(({ value, sure, evidence }) => {
    const code = codeOf(value);
    return code === undefined ? [] : [clue(code, sure, evidence)];
  });
  const family = (code: string) => code.split("-")[0] ?? "";
  const fits = (code: string) =>
    seen === undefined ||
    family(code) === family(seen.value) ||
    scriptsOf(code).some((script) => scriptsOf(seen.value).includes(script));
  // English has its own words: a page that says it is and has none of them is not believed for certain.
  const isDoubted = (code: string) =>
    family(code) === "en" && seen?.value !== "en" && (text.match(/\p{L}+/gu)?.length ?? 0) > 20;
  const believed = said
    .filter(({ value }) => fits(value))
    .map((one) => (isDoubted(one.value) ? clue(one.value, "guess", `${one.evidence}, but the words are not English`) : one));
  return [...believed, ...(seen ? [seen] : [])];
}
