// What HTML needs to know to draw a field. It follows from the field's kind and name, and
// stands here and not in the module, since only a page that draws forms has a use for it.
//
// A pattern is given only where it accepts exactly what the rules accept, and no maximum
// length where cutting what was pasted would hide a mistake.

// The parts of a contact that browsers know how to fill in.
const AUTOFILL = {
  __proto__: null,
  organization: "organization",
  firstname: "given-name",
  middlename: "additional-name",
  lastname: "family-name",
  street0: "address-line1",
  street1: "address-line2",
  city: "address-level2",
  state: "address-level1",
  zip: "postal-code",
  country: "country",
  phone: "tel",
  fax: "fax tel",
  email: "email",
};

// How a kind is typed.
const NAME = { type: "text", inputmode: "url", maxlength: 253 };
const TYPING = {
  __proto__: null,
  domain: NAME,
  host: NAME,
  number: { type: "text", inputmode: "numeric", pattern: "[ \\t]*0*[1-9][0-9]*[ \\t]*" },
  year: { type: "text", inputmode: "numeric", pattern: "[ \\t]*[1-9][0-9]{3}[ \\t]*" },
  date: { type: "date" },
  country: { type: "text", maxlength: 2 },
  // An input of type `email` rewrites what was typed: international names, blanks.
  email: { type: "text", inputmode: "email", maxlength: 254 },
  phone: { type: "tel", inputmode: "tel" },
};

// Values that a keyboard must not improve.
const CAPITALS = {
  __proto__: null,
  country: "characters",
  contact: "characters",
  domain: "none",
  host: "none",
  email: "none",
  "auth-code": "none",
};

/** The attributes of a field's input. */
export function control({ name, kind }) {
  const autofill = AUTOFILL[name];
  const { pattern, ...typing } = { pattern: undefined, type: "text", ...TYPING[kind] };
  // A browser must not remember what belongs to one order.
  const attributes = { ...typing, autocomplete: autofill ?? "off" };
  if (pattern !== undefined) attributes.pattern = pattern;
  const capitals = CAPITALS[kind] ?? (kind === "text" && autofill === undefined ? "none" : undefined);
  if (capitals === undefined) return attributes;
  return { ...attributes, autocapitalize: capitals, spellcheck: false };
}
