/**
 * Which of an order's fields the controls of a name stand for.
 *
 * `names` lead from a field to its control; a contact's also to its parts, as `owner.email` or `owner[email]`. What
 * they do not name is named like its field, below the prefix `scope` where there is one. One control may serve
 * several fields.
 */
export class ControlNames {
  #fields;
  #prefix;
  #led = new Map();
  #ledFields = new Set();

  /** `fields` are those of fieldsByName(). */
  constructor(fields, { names = {}, scope }) {
    this.#fields = fields;
    this.#prefix = scope && typeof scope === "string" ? `${plain(scope)}.` : "";
    for (const [field, control] of Object.entries(names)) {
      if (control !== undefined) this.#lead(field.toLowerCase(), control);
    }
  }

  /** The fields, by name in lower case. */
  fieldsOf(controlName) {
    return [...new Set([...this.ledTo(controlName), ...this.#own(controlName)])];
  }

  /** Those that `names` lead from, wherever the control is. */
  ledTo(controlName) {
    const name = plain(controlName);
    const fields = [...(this.#led.get(name) ?? [])];
    // A contact's part stands below the contact's own control.
    for (let dot = name.indexOf("."); dot > 0; dot = name.indexOf(".", dot + 1)) {
      for (const contact of this.#led.get(name.slice(0, dot)) ?? []) {
        const part = `${contact}.${name.slice(dot + 1)}`.toLowerCase();
        if (this.#fields.get(part)?.contact === contact && !this.#ledFields.has(part)) fields.push(part);
      }
    }
    return fields;
  }

  #own(controlName) {
    const name = plain(controlName);
    if (!name.startsWith(this.#prefix)) return [];
    const field = name.slice(this.#prefix.length).toLowerCase();
    const isLed = this.#ledFields.has(field) || this.#ledFields.has(this.#fields.get(field)?.contact);
    return this.#fields.has(field) && !isLed ? [field] : [];
  }

  #lead(field, control) {
    this.#ledFields.add(field);
    if (!this.#fields.has(field)) return;
    const name = plain(control);
    this.#led.set(name, [...(this.#led.get(name) ?? []), field]);
  }
}

/** Brackets are another spelling of dots: `domains[0][auth]` is `domains.0.auth`. */
export function plain(name) {
  return name.replace(/\[([^[\]]*)\]/g, ".$1");
}
