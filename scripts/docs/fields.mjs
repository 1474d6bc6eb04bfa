// docs/fields/: every field by TLD and command, as describe() tells it.
import { commands, describe, tlds } from "../../pkg/index.js";
import { table } from "./table.mjs";

const NOTE = "<!-- Written by npm run docs, from what describe() gives. -->";

/** The pages of docs/fields/ by their names. */
export function fieldPages() {
  const all = tlds();
  const pages = new Map(all.map((tld) => [`${tld}.md`, tldPage(describe(tld))]));
  pages.set("contact.md", contactPage(describe(all[0]).contact));
  pages.set("README.md", index(all));
  return pages;
}

function index(all) {
  const rows = all.map((tld) => [`[.${tld}](${tld}.md)`, commands(tld).join(", ")]);
  return `# Fields

${NOTE}

What each TLD asks for, command by command, and the [parts of a contact](contact.md), which are the same under every TLD.

${table(["TLD", "commands"], rows)}
`;
}

function contactPage(parts) {
  return `# Parts of a contact

${NOTE}

A contact field (\`ownercontact0\`, \`admincontact0\` …) holds a handle such as \`P-ABC123\`, or the contact's data: as an
object, \`{ ownercontact0: { city: "Kyoto" } }\`, or flat, \`{ "ownercontact0.city": "Kyoto" }\`. These are the parts of its data.
A part is needed where data of the contact is given, and no handle. \`toContact(fields, "ownercontact0")\` gives what AddContact
makes a handle of: without blank parts, and without an organisation such as \`-\` or \`N/A\`, since a private person has none.

A telephone number may have any usual spelling: \`+81 75-123-4567\`, \`0081 75 1234567\`, \`+49 (0)30 1234567\`, or \`075-123-4567\` of
a contact in Japan; an extension is \`x12\`. \`toContact\` writes \`+81.751234567\`, as the API takes it. What has to be guessed warns.

${fieldTable(parts)}
`;
}

function tldPage({ tld, handling, commands, authCode, languages }) {
  const sections = [
    `# .${tld}`,
    NOTE,
    `Orders are handled ${handling === "realtime" ? "in real time" : "by the fulfilment team, by hand"}.`,
    ...commands.flatMap((command) => commandSections(tld, command)),
    ...authCodeSection(authCode),
    ...languageSection(languages),
  ];
  return sections.join("\n\n");
}

function commandSections(tld, { name, available, instead, source }) {
  const { forms, locks, notes } = describe(tld, name);
  const drawn = forms.flatMap((form) => [
    ...(form.name === undefined ? [] : [`### ${name}: ${form.name}`]),
    ...(form.chosenBy.length > 0 ? [`An order with ${form.chosenBy.map(code).join(" or ")} gets this form.`] : []),
    fieldTable(form.fields),
  ]);
  return [
    `## ${name}`,
    ...(available ? drawn : [`Not possible under this TLD. ${instead} *${source}*`]),
    ...lockSection(locks),
    ...noteSection(notes),
  ];
}

function fieldTable(fields) {
  const rows = fields.map((field) => [
    code(nameOf(field)),
    field.label.replace("{number}", "*n*"),
    kindOf(field),
    needOf(field),
    field.example === undefined ? "" : code(field.example),
    field.help ?? "",
    field.source,
  ]);
  return table(["field", "label", "kind", "needed", "example", "help", "source"], rows);
}

function nameOf({ name, repeat }) {
  return repeat === undefined ? name : `${repeat.stem}${repeat.first} … ${repeat.stem}${repeat.last}`;
}

function kindOf({ kind, choices, minimum, maximum, destination }) {
  const values = choices?.map(({ value, label }) => (label === value ? code(value) : `${code(value)} ${label}`));
  const limits = [
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `usually at most ${maximum}`,
  ];
  const more = [values?.join("; "), ...limits].filter(Boolean).join(", ");
  const ours = destination === "fulfillment" ? ", to the fulfilment team and not into the API's command" : "";
  return `${kind}${more && `: ${more}`}${ours}`;
}

function needOf({ need, when, condition }) {
  if (need !== "conditional") return need === "required" ? "yes" : "";
  return `${when}: ${conditionOf(condition)}`;
}

/** A condition as people say it. */
function conditionOf({ facts, unless = {} }) {
  const told = Object.entries(facts).map(([name, value]) => factOf(name, value));
  const excused = Object.entries(unless).map(([name, value]) => factOf(name, value));
  return [told.join(" and "), excused.length > 0 && `unless ${excused.join(" or ")}`].filter(Boolean).join(", ");
}

function factOf(name, value) {
  const field = code(name);
  if (value === "*") return `${field} is filled`;
  if (value === "") return `${field} is told to be empty`;
  if (value === "(IDN)") return `${field} is an international name`;
  if (value === "(JP-26)") return `${field} is in the prefecture of Kyoto`;
  return `${field} is ${value.split("|").map(code).join(" or ")}`;
}

function authCodeSection(rule) {
  if (rule === undefined) return [];
  const { minimum, maximum, letters, digits, special, source } = rule;
  return [
    "## Auth codes",
    `${minimum} to ${maximum} characters, with at least one of each: a letter (${letters}), a digit (${digits}), and a special character out of \`${special}\`. *${source}*`,
  ];
}

function languageSection(languages) {
  if (languages.length === 0) return [];
  const rows = languages.map(({ tag, name }) => [code(tag), name]);
  return ["## Languages of international names", table(["tag", "language"], rows)];
}

function lockSection(locks) {
  if (locks.length === 0) return [];
  const rows = locks.map(({ code: name, event, days, status, text, source }) => [
    code(name),
    status?.map(code).join(", ") ?? `${days} days ${name === "too-soon" ? "after" : "before"} \`context.${event}\``,
    text,
    source,
  ]);
  return ["Dates and status:", table(["code", "by", "sentence", "source"], rows)];
}

function noteSection(notes) {
  if (notes.length === 0) return [];
  return ["Notes for the customer:", notes.map(({ text, source }) => `* ${text} *${source}*`).join("\n")];
}

const code = (text) => `\`${text}\``;
