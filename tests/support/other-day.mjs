/** Loaded before a command (`node --import`), has its clock run four hundred days ahead. */
const ahead = 400 * 86_400_000;
const Clock = globalThis.Date;
globalThis.Date = class extends Clock {
  constructor(...given) {
    super(...(given.length === 0 ? [Clock.now() + ahead] : given));
  }
  static now() {
    return Clock.now() + ahead;
  }
};
