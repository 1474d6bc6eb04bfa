const NO_VALUE = new Set(["submit", "button", "reset", "image", "file", "fieldset", "output", "object"]);

/**
 * The controls of a page's form that belong to the order, by the field's name in lower case.
 *
 * `names` leads from a field's name to the name of its control, where they differ; a control whose
 * field `isField` does not know is the shop's own: a token, a quantity, the terms of business.
 */
export function controlsByField(form, names, isField) {
  const controls = new Map();
  for (const control of form.elements) {
    const name = fieldOf(control, names);
    if (isField(name) && hasValue(control)) controls.set(name, [...(controls.get(name) ?? []), control]);
  }
  return controls;
}

/** The name of a control's field, whether there is such a field or not. */
export function fieldOf(control, names) {
  const [name = control.name ?? ""] = Object.entries(names).find(([, given]) => given === control.name) ?? [];
  return name.toLowerCase();
}

const hasValue = (control) => !NO_VALUE.has(control.type) && !control.matches(":disabled");
