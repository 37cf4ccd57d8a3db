/** The words and groups of words of a list of the grammar, which stand between bars. */
export const groupsOf = (text: string): string[] => text.split("|");
