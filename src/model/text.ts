/** A text as it stands within a pattern: its signs are no orders. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The words of a text, by which texts are compared, whatever stands between them: in small letters, each Chinese sign for itself. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize("NFKC")
    .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
