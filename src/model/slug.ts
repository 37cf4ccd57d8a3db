/** Letters that Unicode does not take apart into one of the Latin alphabet and a mark, as passports write them (ICAO Doc 9303). */
const letters: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "oe",
  ß: "ss",
  þ: "th",
  ð: "d",
  đ: "d",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};

/** The letters of a name as an id has them: "Saint Petersburg" as "saint-petersburg". */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[æœøßþðđłıħŋ]/g, (letter) => letters[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
