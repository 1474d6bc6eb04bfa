// The forms that there are, as their descriptions tell them: every TLD, command and field.
import { commands, describe, tlds } from "tldgate";

// What the descriptions have no example of.
const BY_NAME = {
  action: "REQUEST",
  "X-COMPANY-VAT-ID": "971240000010",
  "X-KR-CTFY-NO": "220-81-62517",
  tin: "00105201810017",
  "passport-number": "ID1234567",
  "passport-issued-by": "MIA 211011",
};
const BY_KIND = {
  "auth-code": "abcdef1!",
  contact: "P-ABC123",
  country: "JP",
  date: "2015-03-12",
  email: "hana@example.com",
  host: "ns1.example.net",
  number: "1",
  phone: "+81.755550100",
  "postal-code": "600-8216",
  year: "2027",
};

function good(field, tld) {
  if (field.kind === "domain") return `tea.${tld}`;
  if (field.value !== undefined) return field.value;
  return BY_NAME[field.name] ?? field.choices?.[0]?.value ?? field.example ?? BY_KIND[field.kind] ?? "Tea House";
}

const SECRET = /^(auth|tin|x-company-vat-id|x-kr-ctfy-no)$|passport/i;

/** A field with its number, or a part of a contact. */
const named = (field, name, tld) => ({
  name,
  kind: field.kind,
  need: field.need,
  value: good(field, tld),
  choices: field.choices ?? [],
  isSecret: SECRET.test(field.name),
});

function spread(field, contact, tld) {
  const { repeat } = field;
  const numbers = repeat ? [repeat.first, repeat.last] : [""];
  return numbers.flatMap((number) => {
    const name = repeat ? `${repeat.stem}${number}` : field.name;
    const parts = field.kind === "contact" ? contact.map((part) => named(part, `${name}.${part.name}`, tld)) : [];
    return [named(field, name, tld), ...parts];
  });
}

/** Each form of each command, with its fields, their parts among them. */
export const forms = tlds().flatMap((tld) =>
  commands(tld).flatMap((command) => {
    const description = describe(tld, command);
    return description.forms.map((form) => {
      const fields = form.fields.flatMap((field) => spread(field, description.contact, tld));
      return { tld, command, name: form.name, fields: [...new Map(fields.map((one) => [one.name, one])).values()] };
    });
  }),
);

/** Every field that some form has, by its name. */
export const everyField = [...new Map(forms.flatMap(({ fields }) => fields).map((one) => [one.name, one])).values()];

/** What is known of a field of this name, without case. */
export function fieldOf(name) {
  const key = name.toLowerCase();
  return everyField.find((field) => field.name.toLowerCase() === key);
}

export { tlds };
