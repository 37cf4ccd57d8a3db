/** What is added to the address of a paragraph in a citation: the day on which it was read, and the begin of its digest. */
export const heldTo = (day: string, digest: string): string => ` [${day}, sha256:${digest}]`;

/** The page on which a quotation is checked. */
export const verify = {
  title: "Check a quotation",
  description: "Whether a paragraph that was cited still says what it said, word for word; and what it said before.",
  lead: "A citation of a paragraph has the day on which it was read and a digest of its words. Here they are held against what the paragraph says now, and against all that it said before.",
  cited: "The citation, or the address of the paragraph and its digest",
  example: "… /articles/2013-09-13-moscow-times-syria-in-bishkek/#p4 [2026-11-24, sha256:…]",
  quoted: "The words that you quoted (if you like)",
  check: "Check",
  waiting: "Checking …",
  /** Begins a sentence; the day is that of the citation, where it has one. */
  same: (day: string | undefined) => `Word for word as cited${day === undefined ? "" : ` on ${day}`}.`,
  /** The day of the citation, where it has one, and that of the correction. */
  corrected: (day: string | undefined, until: string) =>
    `The words that were cited${day === undefined ? "" : ` on ${day}`} are those that stood there until ${until}, when they were corrected.`,
  correctedAs: (what: string, why: string) => `${what} Why: ${why}`,
  removed: (number: string, day: string, why: string) => `¶${number} was taken out on ${day}: ${why}`,
  withdrawn: (day: string, why: string) => `The article was withdrawn on ${day}. Why: ${why}`,
  unknown:
    "No wording of this paragraph that was published has this digest. It may be mistyped, or be that of another paragraph.",
  notKept: "What it said is not kept: nothing can be held against it.",
  cut: (signs: number, all: number) =>
    `The digest has ${signs} signs of the ${all} that a citation has: it was cut, or mistyped.`,
  page: "The page of the article",
  noDigest: "The citation has no digest: below is what the paragraph says now.",
  unchanged: "No correction of this paragraph is recorded.",
  since: (day: string) => `The paragraph has had these words since ${day}.`,
  now: (number: string) => `What ¶${number} says now`,
  was: (number: string, day: string) => `What ¶${number} said until ${day}`,
  difference: "The difference",
  differenceText: "Struck out is what was cited, underlined what stands there now.",
  wordsStand: "The words that you quoted stand in it, one after the other.",
  wordsApart: "The words that you quoted stand in it in this order, with others between them.",
  wordsDiffer: "The words that you quoted do not all stand in it so; struck out are those that do not:",
  noPlace: "No paragraph is named: expected an address such as …/articles/2013-09-13-moscow-times-syria-in-bishkek/#p4.",
  noArticle: (article: string) => `This archive has no article of this id: ${article}.`,
  noParagraph: (number: string) => `The article has no ¶${number}.`,
  lost: "The article could not be loaded. Try again when you are online.",
  computed: "The digests were computed in your browser (SHA-256).",
  stated: "Your browser computes digests only over https: these are the ones that the archive states.",
  byHand: "Without this page",
  byHandText:
    "The digest is the SHA-256 of the paragraph's plain text in UTF-8, of which a citation has the first sixteen signs. Text and digest of each paragraph, and of all that it said before, are in {data}; the page of an article lists its corrections.",
  byHandData: "the article for programs",
  /** The address of an article for programs; its host is that of the archive. */
  byHandExample: (path: string) => `curl -s ${path} | jq -j '.paragraphs[0].text' | sha256sum`,
  noScript: "The page computes in your browser, which needs JavaScript.",
  later: "Check these words later",
};
