/** Whether a word is a year of the last century or this one. */
export const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);
