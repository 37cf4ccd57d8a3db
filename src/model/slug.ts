/** The letters of a name as an id has them: "Saint Petersburg" as "saint-petersburg". */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
