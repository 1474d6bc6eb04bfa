import { keyOf } from "../naming.js";

/**
 * Which of an order's fields the controls of a name stand for.
 *
 * `names` lead from a field to its control, first to one below the prefix `scope`; a contact's also to its parts, as
 * `owner.email` or `owner[email]`. What they do not name is named like its field, below the prefix where
 * there is one. One control may serve several fields.
 */
export class ControlNames {
  #fields;
  #names;
  #prefix;
  #led = new Map();
  #ledFields;
  #seen;
  #keys = [];
  /** By the control's name: a cart asks for each name, of each order, with each key. */
  #found = new Map();

  /** `fields` are those of fieldsByName(). */
  constructor(fields, { names = {}, scope }) {
    this.#fields = fields;
    this.#prefix = typeof scope === "string" ? `${keyOf(scope)}.` : "";
    this.#names = Object.entries(names).filter(([, control]) => control !== undefined);
    this.#ledFields = new Set(this.#names.map(([field]) => field.toLowerCase()));
  }

  /** Looks which controls there are: `keys` are their names, by keyOf(). Returns whether these are others than before. */
  look(keys) {
    const seen = keys.join("\n");
    if (seen === this.#seen) return false;
    this.#seen = seen;
    this.#keys = keys;
    this.#found.clear();
    this.#led.clear();
    const isThere = (name) => keys.some((key) => key === name || key.startsWith(`${name}.`));
    for (const [field, control] of this.#names) {
      const name = keyOf(control);
      const key = isThere(this.#prefix + name) ? this.#prefix + name : name;
      this.#led.set(key, [...(this.#led.get(key) ?? []), field.toLowerCase()]);
    }
    return true;
  }

  /** What stands where the order's fields do and is none of them. */
  get others() {
    const own = this.#keys.filter((key) => key.startsWith(this.#prefix)).map((key) => key.slice(this.#prefix.length));
    return own.filter((name) => name !== "" && !this.#fields.has(name.toLowerCase()));
  }

  /** The fields, by name in lower case. */
  fieldsOf(controlName) {
    return this.#find(controlName).all;
  }

  /** Those that `names` lead from, wherever the control is. */
  ledTo(controlName) {
    return this.#find(controlName).led;
  }

  /** Whether a name stands below the prefix; it does where there is none. */
  isBelow(controlName) {
    return this.#find(controlName).isBelow;
  }

  #find(controlName) {
    if (!this.#found.has(controlName)) {
      const led = this.#ledTo(controlName);
      const isBelow = keyOf(controlName).startsWith(this.#prefix);
      const all = [...new Set([...led, ...(isBelow ? this.#own(controlName) : [])])];
      this.#found.set(controlName, { led, isBelow, all });
    }
    return this.#found.get(controlName);
  }

  #ledTo(controlName) {
    const key = keyOf(controlName);
    const dot = key.lastIndexOf(".");
    const part = key.slice(dot + 1).toLowerCase();
    // A contact's part stands below the contact's own control.
    const contacts = (dot > 0 && this.#led.get(key.slice(0, dot))) || [];
    const parts = contacts.map((contact) => `${contact}.${part}`).filter((field) => !this.#ledFields.has(field));
    return [...(this.#led.get(key) ?? []), ...parts].filter((field) => this.#fields.has(field));
  }

  #own(controlName) {
    const field = keyOf(controlName).slice(this.#prefix.length).toLowerCase();
    const isLed = this.#ledFields.has(field) || this.#ledFields.has(this.#fields.get(field)?.contact);
    return this.#fields.has(field) && !isLed ? [field] : [];
  }
}
