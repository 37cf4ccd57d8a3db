/** A copy of the archive that lasts. */
export const bag = {
  description: "The content of the archive, its data as tables, and the digests of its sources",
  rights:
    "What the archive says itself may be reused under Creative Commons Attribution 4.0; the rights in the sources that it retells are as the table of articles says of each.",
  licence: "Of what the archive says itself; the sources are their publishers'.",
  folders: {
    content: "Every article, summit, state, topic, person, organisation and page, as Markdown with fields in YAML.",
    tables: "The same as tables in CSV and JSON, described in datapackage.json, with bibliography and calendar.",
  },
  readme: `# A copy of the SCO Summit Archive

What was reported from the summits of the Shanghai Cooperation Organisation, retold, with its data.

- \`content/\`: every entry, a file each: fields in YAML between two lines of \`---\`, below them the text in Markdown. \`fields.md\` says what each
  field means. \`content/manifest-sha256.txt\` has the digest of each file, \`content/paragraphs-sha256.txt\` that of each paragraph,
  \`content/addresses.txt\` every address that was published.
- \`tables/\`: the same as tables, in CSV and JSON; \`tables/datapackage.json\` describes them field by field, \`tables/README.txt\` tells of the rest.
- \`sources-sha256.csv\`: the digest of the source of each article as it was received. The sources themselves are their publishers'.
- \`ro-crate-metadata.json\`: what each file is, for programs (RO-Crate 1.1).

All texts are UTF-8. The folder above this one is a bag (BagIt, RFC 8493): \`sha256sum -c manifest-sha256.txt\` there tells whether every file is as it
was. The site can be built anew from \`content/\` by the program of the archive.

What the archive says itself may be reused under Creative Commons Attribution 4.0 (\`tables/LICENSE-CONTENT.md\`); the rights in the sources are as
\`tables/articles.csv\` says of each.
`,
};
