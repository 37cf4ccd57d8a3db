/** Whether a text is the address of a page: of a host, and something on it. */
export const isPageAddress = (text: string): boolean => /^https?:\/\/[^/]+\/./.test(text) && URL.canParse(text);
