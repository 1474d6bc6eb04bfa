/** The fields that an order may have, by name in lower case, as their description tells them. */
export function fieldsByName({ forms, contact }) {
  const fields = new Map();
  const add = (name, field, label, more) => {
    const key = name.toLowerCase();
    const known = fields.get(key);
    const { kind, destination, origin, source, choices = [] } = field;
    const isSecret = kind === "auth-code" || kind === "text" || destination === "fulfillment";
    // Two forms of a command may have the same field with other choices.
    fields.set(key, {
      name,
      label,
      source,
      kind,
      isSecret,
      isReference: known?.isReference || origin === "reference",
      values: [...(known?.values ?? []), ...choices.map(({ value }) => value)],
      ...more,
    });
  };
  for (const field of forms.flatMap((form) => form.fields)) {
    for (const { name, label } of numbered(field)) {
      const parts = field.kind === "contact" ? contact.map((part) => `${name}.${part.name}`) : [];
      add(name, field, label, {
        stem: field.repeat?.stem.toLowerCase(),
        parts: parts.map((part) => part.toLowerCase()),
      });
      contact.forEach(
        (part, index) => index < parts.length && add(parts[index], part, part.label, { contact: name.toLowerCase() }),
      );
    }
  }
  return fields;
}

function numbered({ name, label, repeat }) {
  if (!repeat) return [{ name, label }];
  const { stem, first, last } = repeat;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    name: `${stem}${first + index}`,
    label: label.replace("{number}", String(first + index + 1)),
  }));
}
