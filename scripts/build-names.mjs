// The names that the rules know, as types: no list of TLDs or fields is written by hand.
//
//   node scripts/build-names.mjs PACKAGE OUTPUT
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [from, output] = process.argv.slice(2);
const { commands, describe, tlds } = await import(pathToFileURL(resolve(from, "index.js")));

const forms = tlds().flatMap((tld) => commands(tld).flatMap((command) => describe(tld, command).forms));
const fields = forms.flatMap((form) => form.fields);
const stemOf = (name) => name.replace(/\d+$/, "");

function namesOf({ name, repeat }) {
  if (repeat === undefined) return [name];
  const { stem, first, last } = repeat;
  return Array.from({ length: last - first + 1 }, (_, index) => `${stem}${first + index}`);
}

const isContact = ({ kind }) => kind === "contact";
const isNumbered = ({ name, repeat }) => repeat !== undefined || name !== stemOf(name);

const types = [
  ["The TLDs that this version has rules for.", "KnownTld", tlds()],
  ["The commands that some TLD has.", "TldCommand", tlds().flatMap(commands)],
  ["Fields that hold a contact: its handle, or its data.", "ContactField", fields.filter(isContact).flatMap(namesOf)],
  [
    "The other fields, of the API's reference and of registries' pages.",
    "PlainField",
    fields.filter((field) => !isContact(field)).flatMap(namesOf),
  ],
  [
    "Names that stand for a row of fields, such as `nameserver` for `nameserver0` to `nameserver12`.",
    "Stem",
    fields.filter(isNumbered).map(({ name }) => stemOf(name)),
  ],
];

const text = types.map(([comment, name, all]) => {
  const union = [...new Set(all)].sort().map((one) => `\n  | ${JSON.stringify(one)}`);
  return `/** ${comment} */\nexport type ${name} =${union.join("")};\n`;
});
await writeFile(output, text.join("\n"));
