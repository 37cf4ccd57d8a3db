/** The pages of the states of the archive that were given a day. */
export const releases = {
  title: "Releases",
  description: "The states of the archive that were given a day, each with the digest of every file.",
  lead: "The archive grows and is corrected. Each release is its whole content as it stood on a day: what is new, and a manifest that names every file with its digest, against which any copy can be held.",
  of: (day: string) => `Release of ${day}`,
  ofDescription: (day: string) =>
    `The content of the archive as it stood on ${day}: what was new, and the digest of every file.`,
  holds: "What it holds",
  pages: "Pages about it",
  changes: "Since the release before",
  first: "It is the first.",
  added: "Added",
  changed: "Changed",
  removed: "Taken out",
  renamed: "Under another name",
  none: "None",
  manifest: "Its manifest",
  manifestText: (files: string) =>
    `The manifest has a line for each of ${files}, in the form that the program sha256sum reads.`,
  digest: "SHA-256 of the manifest",
  how: "In a folder of the content as it was on that day:",
  command: (file: string) => `sha256sum --check ${file}`,
  all: "All releases",
};
