import { type Field, fieldsOf } from "../model/fields.ts";
import { type Kind, kindNames, kinds } from "../model/kinds.ts";

/** What the name of a file of each kind is made of. */
const fileNames: Record<Kind, string> = {
  article: "`<day published>-<publisher>-<few words>.md`, such as `2013-09-13-moscow-times-syria-in-bishkek.md`",
  summit: "`<year>-<city>.md`, such as `2013-bishkek.md`; a meeting of ministers adds its kind, `2020-moscow-foreign-ministers.md`",
  state: "its everyday English name, such as `kazakhstan.md`",
  topic: "its name, such as `chemical-weapons.md`",
  person: "the name, such as `vladimir-putin.md`",
  organisation: "its name, such as `united-nations.md`",
  page: "what it is about, such as `method.md`",
};

/** What stands below the fields. */
const texts: Partial<Record<Kind, string>> = {
  article: "Below the fields stands the account, in Markdown: paragraphs, headings (`##` to `####`), lists, quotations.",
  page: "Below the fields stands the text, in Markdown.",
};

const cell = (text: string) => text.replaceAll("|", "\\|");
const row = ({ name, isNeeded, form, description }: Field) =>
  `| \`${name}\` | ${isNeeded ? "yes" : ""} | ${cell(form)} | ${cell(description)} |`;

/** The page that tells an archivist of every field of every kind of file, made of the schemas themselves. */
export function fieldsPage(): string {
  const parts = kindNames.map((kind) => {
    const { folder, schema } = kinds[kind];
    return `## \`content/${folder}/\`

The file's name is its id, for ever: ${fileNames[kind]}. Lower case, digits and hyphens.
${texts[kind] ? `${texts[kind]}\n` : ""}
| field | needed | what stands in it | what it means |
| --- | --- | --- | --- |
${fieldsOf(schema).map(row).join("\n")}
`;
  });
  return `# The fields of every file

Made of \`src/model/\` by \`npm run fields\`; a test holds it to that. The fields stand at the head of a file, between two lines of \`---\`, in
YAML: a key, a colon, a space and a value. A text that holds a colon, a number sign or quotation marks stands in quotation marks itself. The
id of a state, a summit and so on is the name of its file without \`.md\`. \`notes[].text\` is the field \`text\` of each of the \`notes\`. A field
that is not needed is left out, not left empty. Files may lie in folders of their own within these (\`articles/2013/\`): their name is their id all
the same.

${parts.join("\n")}`;
}
