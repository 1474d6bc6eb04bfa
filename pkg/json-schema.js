// JSON Schema of a command's form, made from its description, for the programs behind a shop
// that check the same form and load no tldgate.
//
// It refuses nothing that the rules accept: names stand in the API's spelling, since a schema
// cannot compare them without case; a rule that it cannot tell (check digits, letters of a
// language, dates and locks) is left to validate(). Patterns are of the kind that every
// language's regular expressions have: no lookahead, no flags, no classes of Unicode.

const TARGETS = {
  "draft-2020-12": { $schema: "https://json-schema.org/draft/2020-12/schema" },
  "draft-07": { $schema: "http://json-schema.org/draft-07/schema#" },
  // A schema among others in a document, which says what they all are.
  "openapi-3.0": {},
};

/** The schema of a command's order; `target` is one of Standard JSON Schema's names. */
export function jsonSchema({ covered, tld, commands, forms, contact, authCode }, command, target) {
  if (typeof target !== "string" || !Object.hasOwn(TARGETS, target)) {
    throw new TypeError(`tldgate makes no JSON Schema for this target, but for ${Object.keys(TARGETS).join(", ")}`);
  }
  const head = { ...TARGETS[target], title: `.${tld} ${command}` };
  if (!covered) return { ...head, type: "object" };
  if (forms.length === 0) {
    const summary = commands.find(({ name }) => same(name, command));
    return { ...head, ...(summary?.instead && { description: summary.instead }), not: {} };
  }
  const dialect = { openApi: target === "openapi-3.0", tld, contact, authCode };
  const [first, ...others] = forms.map((form) => formSchema(form, dialect));
  return others.length === 0 ? { ...head, ...first } : { ...head, type: "object", anyOf: [first, ...others] };
}

function formSchema({ name, fields, source, step }, dialect) {
  const single = fields.flatMap(spread);
  // Other steps of a command than the template's need the domain alone, and to be told apart.
  const isAsked = ({ name, kind, need }) =>
    need === "required" && (step === undefined || kind === "domain" || name === step.field);
  const properties = {};
  for (const field of single) {
    const asked = isAsked(field) && field.kind !== "contact";
    properties[field.name] = fieldSchema({ ...field, need: asked ? "required" : "optional" }, dialect);
    if (field.kind === "contact") Object.assign(properties, flatParts(field, dialect));
  }
  const required = single.filter((field) => isAsked(field) && field.kind !== "contact").map(({ name }) => name);
  const needs = single.flatMap((field) => {
    if (required.includes(field.name)) return [];
    if (field.need === "conditional") return neededWhen(field, dialect);
    return field.need === "required" ? [given(field, dialect)] : [];
  });
  return {
    ...(name && { title: name }),
    description: source,
    type: "object",
    properties,
    ...(required.length > 0 && { required }),
    ...(needs.length > 0 && {
      allOf: step === undefined ? needs : [either(otherStep(step, fields), { allOf: needs })],
    }),
  };
}

/** A row of fields as its fields, with the number in the label, as people count. */
function spread({ ...field }) {
  if (!Object.hasOwn(field, "repeat")) return [field];
  const { repeat } = field;
  delete field.repeat;
  const { stem, first, last } = repeat;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    ...field,
    name: `${stem}${first + index}`,
    label: field.label.replace("{number}", String(first + index + 1)),
  }));
}

function fieldSchema(field, dialect) {
  const { label, help, source, kind, need } = field;
  const annotations = { title: label, description: [help, source].filter(Boolean).join(" · ") };
  if (kind !== "contact") return { ...annotations, ...valueSchema(field, dialect) };
  const { contact } = dialect;
  const data = {
    type: "object",
    properties: Object.fromEntries(contact.map((part) => [part.name, fieldSchema(part, dialect)])),
    required: contact.filter(({ need }) => need === "required").map(({ name }) => name),
    allOf: contact.filter(({ need }) => need === "conditional").flatMap((part) => neededWhen(part, dialect)),
  };
  const handle = text(need === "required" ? [SOMETHING] : [], dialect, need);
  // Where no contact is needed, its data may be sent blank.
  const blank = need === "required" ? [] : [{ type: "object", additionalProperties: text([NOTHING], dialect) }];
  return { ...annotations, anyOf: [...handle.anyOf, data, ...blank] };
}

const SOMETHING = "\\S";
/** Blanks, control characters, and others that show nothing: src/value/folding.rs has them. */
const NOTHING = "^[\\s\\x00-\\x1f\\x7f-\\x9f\\xad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]*$";

/** What a value may be: a text of these patterns, or what is read as text. */
function valueSchema(field, dialect) {
  const patterns = PATTERNS[field.kind]?.(field, dialect) ?? [];
  // Where nothing is needed, a blank value is none.
  const blank = field.need === "required" ? [] : [NOTHING];
  const all = patterns.length === 0 && blank.length === 0 ? [SOMETHING] : patterns;
  const schema = text(
    all.map((pattern) => [...blank, pattern].join("|")),
    dialect,
    field.need,
  );
  if (field.choices === undefined) return schema;
  const named = field.choices.map(({ value, label }) => ({ ...constant(value, dialect), title: label }));
  return { anyOf: [...named, ...schema.anyOf] };
}

function text(patterns, { openApi }, need) {
  const [pattern, ...more] = patterns;
  const string = {
    type: "string",
    ...(pattern !== undefined && { pattern }),
    ...(more.length > 0 && { allOf: more.map((pattern) => ({ pattern })) }),
  };
  const absent =
    need === "required" ? [] : [openApi ? { type: "string", nullable: true, enum: [null] } : { type: "null" }];
  // A form may send several texts under one name.
  const several = { type: "array", items: {} };
  return { anyOf: [string, { type: "number" }, { type: "boolean" }, several, ...absent] };
}

const constant = (value, { openApi }) => (openApi ? { type: "string", enum: [value] } : { const: value });

const PATTERNS = {
  choice: ({ choices }) => (choices === undefined ? [] : [oneOf(choices.map(({ value }) => value))]),
  language: ({ choices }) => (choices === undefined ? [] : [oneOf(choices.map(({ value }) => value))]),
  number: () => ["^\\s*0*[1-9][0-9]*\\s*$"],
  year: () => ["^\\s*[1-9][0-9]{3}\\s*$"],
  // Letters of other widths are folded, and only warned of.
  domain: (_, { tld }) => [`[^\\x00-\\x7f]|\\.${withoutCase(tld)}\\s*$`],
  country: () => ["[^\\x00-\\x7f]|^\\s*[A-Za-z]{2}\\s*$"],
  "auth-code": (_, { authCode }) => (authCode === undefined ? [] : codePatterns(authCode)),
};

function codePatterns({ minimum, maximum, special }) {
  const among = [...special].map((character) => (/[a-z0-9]/i.test(character) ? character : `\\x${hex(character)}`));
  return [`^[\\x20-\\x7e]{${minimum},${maximum}}$`, "[A-Za-z]", "[0-9]", `[${among.join("")}]`];
}

const hex = (character) => character.charCodeAt(0).toString(16).padStart(2, "0");

const oneOf = (values) => `^\\s*(?:${values.map(withoutCase).join("|")})\\s*$`;

/** A pattern of this text in any case; patterns of JSON Schema have no flags. */
function withoutCase(text) {
  const either = (character) => `[${character.toUpperCase()}${character.toLowerCase()}]`;
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\p{Lu}|\p{Ll}/gu, either);
}

const same = (name, other) => name.toLowerCase() === other.toLowerCase();

/** A contact's parts as fields of the order itself. */
function flatParts({ name }, dialect) {
  return Object.fromEntries(
    dialect.contact.map((part) => [`${name}.${part.name}`, fieldSchema({ ...part, need: "optional" }, dialect)]),
  );
}

const either = (...schemas) => ({ anyOf: schemas });

/** A field that is needed is filled; a contact may be given by any part of its data. */
function given({ name, kind }, { contact }) {
  const parts = kind === "contact" ? contact.map((part) => `${name}.${part.name}`) : [];
  return either(...[name, ...parts].map(filled));
}

/** A field that is there and not blank. What is no text is not. */
const filled = (name) => ({
  required: [name],
  not: { properties: { [name]: { type: "string", not: { pattern: SOMETHING } } } },
});

/** A value of a field that is told, of a pattern, or of none of `others`. */
const told = (name, pattern, others) => ({
  required: [name],
  properties: { [name]: { type: "string", pattern, ...(others && { not: { pattern: others } }) } },
});

/** An order of another step that is known. */
function otherStep({ field, value }, fields) {
  const { choices } = fields.find(({ name }) => name === field);
  return told(field, oneOf(choices.map(({ value }) => value).filter((other) => other !== value)));
}

/** The need of a field under its condition; none where a schema cannot tell whether it holds. */
function neededWhen({ name, condition: { facts, unless = {} } }, dialect) {
  const all = Object.entries(facts).map(([fact, test]) => holds(fact, test, dialect));
  // Of a contact's part an order may tell nothing, and that excuses too.
  const excuses = Object.entries(unless).map(([fact, test]) =>
    fact.includes(".") ? undefined : holds(fact, test, dialect),
  );
  if (all.includes(undefined) || excuses.includes(undefined)) return [];
  const spared = all.length > 0 ? [{ not: { allOf: all } }] : [];
  return [either(...spared, ...excuses, filled(name))];
}

/** A schema of orders that tell a fact; undefined for what it takes a program to see. */
function holds(fact, test, { contact }) {
  if (test.startsWith("(")) return undefined;
  const [field, part] = fact.split(".");
  // A part that is missing tells nothing by itself: only data of a person do.
  if (test === "") return part === undefined ? undefined : leftOut(field, part);
  const pattern = test === "*" ? SOMETHING : oneOf(test.split("|"));
  const known = contact.find(({ name }) => name === (part ?? field));
  const others = known?.blankWords && blankWords(known.blankWords);
  if (part === undefined) return told(field, pattern, others);
  return either(told(fact, pattern, others), {
    required: [field],
    properties: { [field]: { type: "object", ...told(part, pattern, others) } },
  });
}

/** A pattern of words that stand for no value, with the marks that may be around them. */
function blankWords(words) {
  const mark = "[\\s!-/:-@\\[-`{-~\\u2000-\\u206f\\u2212\\u3000-\\u3003\\u3008-\\u3020\\u30fb\\u30fc\\uff01-\\uff0f]*";
  return `^${mark}(?:${words.map(withoutCase).join("|")})?${mark}$`;
}

function leftOut(contact, part) {
  const person = ["firstname", "lastname"];
  const data = { type: "object", ...either(...person.map((name) => told(name, SOMETHING))), not: { required: [part] } };
  return { required: [contact], properties: { [contact]: data }, not: { required: [`${contact}.${part}`] } };
}
