/** What stands for the archive's address in the examples. */
export const variable = "ARCHIVE";

/** How the data are used, by the language of the example. Tests run them. */
export const examples = {
  curl: `curl -s "$ARCHIVE/data/statuses.csv" | grep "^iran,"`,
  Python: `import csv, io, os, urllib.request

archive = os.environ["ARCHIVE"]
text = urllib.request.urlopen(archive + "/data/statuses.csv").read().decode()
for row in csv.DictReader(io.StringIO(text)):
    if row["state"] == "iran":
        print(row["from"], row["status"])`,
  JavaScript: `const archive = process.env.ARCHIVE;
const response = await fetch(archive + "/data/positions.json");
for (const { published, topic, holder, text } of await response.json())
  if (topic === "syria") console.log(published, holder, text);`,
} as const;
