/** Thrown for an input that cannot be made an article of: what was found, what was expected, what to do. */
export class Unreadable extends Error {
  override name = "Unreadable";

  constructor(found: string, expected: string, hint?: string) {
    super(`found ${found}, expected ${expected}.${hint ? ` ${hint}` : ""}`);
  }
}
