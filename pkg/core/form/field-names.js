/** The fields that an order may have, by name in lower case, as their description tells them. */
export function fieldsByName({ forms, contact }) {
  const fields = new Map();
  for (const field of forms.flatMap((form) => form.fields)) {
    for (const { name, label } of numbered(field)) {
      const parts = field.kind === "contact" ? contact.map((part) => ({ ...part, name: `${name}.${part.name}` })) : [];
      add(fields, { ...field, name, label }, { parts: parts.map((part) => part.name.toLowerCase()) });
      for (const part of parts) add(fields, part, { contact: name.toLowerCase() });
    }
  }
  return fields;
}

/** `parts` are a contact's, `contact` is a part's own. */
function add(fields, { name, label, kind, destination, origin, choices = [] }, { parts = [], contact }) {
  const key = name.toLowerCase();
  // Two forms of a command may have the same field with other choices.
  const known = fields.get(key);
  fields.set(key, {
    name,
    label,
    parts,
    contact,
    isSecret: kind === "auth-code" || kind === "text" || destination === "fulfillment",
    isReference: known?.isReference || origin === "reference",
    values: [...(known?.values ?? []), ...choices.map(({ value }) => value)],
  });
}

function numbered(field) {
  const { name, label } = field;
  if (!Object.hasOwn(field, "repeat")) return [{ name, label }];
  const { stem, first, last } = field.repeat;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    name: `${stem}${first + index}`,
    label: label.replace("{number}", String(first + index + 1)),
  }));
}
