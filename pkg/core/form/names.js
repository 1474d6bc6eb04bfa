/**
 * The fields that an order may have, by name in lower case: how the API spells the name, and
 * whether the value is a secret. A form has other controls too: a token, the terms of business.
 */
export function fieldsByName({ forms, contact }) {
  const fields = new Map();
  const add = (name, { kind, destination }) => {
    const isSecret = kind === "auth-code" || kind === "text" || destination === "fulfillment";
    fields.set(name.toLowerCase(), { name, isSecret });
  };
  for (const field of forms.flatMap((form) => form.fields)) {
    for (const name of numbered(field)) {
      add(name, field);
      if (field.kind === "contact") for (const part of contact) add(`${name}.${part.name}`, part);
    }
  }
  return fields;
}

function numbered({ name, repeat }) {
  if (!repeat) return [name];
  const { stem, first, last } = repeat;
  return Array.from({ length: last - first + 1 }, (_, index) => `${stem}${first + index}`);
}
