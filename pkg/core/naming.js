// What the caller calls the fields of an order, where it has names of its own.

/** A name's parts, with full stops between them: `order[code]` and `order.code` are the same. */
export const keyOf = (name) => (name.includes("[") ? name.replace(/\[([^\]]*)\]/g, ".$1").replace(/\.$/, "") : name);

const isWithin = (key, outer) => key.startsWith(`${outer}.`);

/**
 * Leads from the caller's names to the fields of an order, and back.
 *
 * `names` has the caller's name of a field by the field's own, and of a contact as a whole;
 * `scope` is what all names of the order begin with, such as `domains[0]`.
 */
export class Naming {
  #names;
  #scope;
  /** The caller's names by field, in lower case, as the order has them. */
  #renamed = new Map();

  constructor({ names = {}, scope }) {
    this.#names = Object.entries(names).filter(([, name]) => name !== undefined);
    this.#scope = scope;
    for (const [field, name] of this.#names) this.#renamed.set(field.toLowerCase(), this.#within(name));
  }

  /** Whether a record under this key holds something of the order. */
  leadsTo(key) {
    const wanted = [this.#scope, ...this.#names.flatMap(([, name]) => [name, this.#within(name)])];
    return wanted.some((name) => name !== undefined && (keyOf(name) === key || isWithin(keyOf(name), key)));
  }

  /** A key without the scope; undefined for one that is outside of it. */
  inner(key) {
    if (this.#scope === undefined) return key;
    const scope = keyOf(this.#scope);
    return isWithin(key, scope) ? key.slice(scope.length + 1) : undefined;
  }

  /**
   * The function from a key to the fields that have it, for an order with these keys. A name
   * is first looked for within the scope.
   */
  reader(keys) {
    const fields = new Map();
    const isThere = (name) => keys.some((key) => key === keyOf(name) || isWithin(key, keyOf(name)));
    for (const [field, name] of this.#names) {
      const scoped = this.#within(name);
      const found = isThere(scoped) || !isThere(name) ? scoped : name;
      this.#renamed.set(field.toLowerCase(), found);
      fields.set(keyOf(found), [...(fields.get(keyOf(found)) ?? []), field]);
    }
    return (key) => {
      const exact = fields.get(key);
      if (exact) return exact;
      const dot = key.lastIndexOf(".");
      const part = key.slice(dot + 1);
      const contacts = dot < 0 ? undefined : fields.get(key.slice(0, dot));
      if (contacts) return contacts.map((contact) => `${contact}.${part}`).filter((field) => !this.#isRenamed(field));
      const inner = this.inner(key);
      const [contact] = inner?.split(".") ?? [];
      return inner === undefined || this.#isRenamed(inner) || this.#isRenamed(contact) ? [] : [inner];
    };
  }

  /** What the caller calls a field, whether the order has it or not. */
  nameOf(field) {
    const own = this.#renamed.get(field.toLowerCase());
    if (own !== undefined) return own;
    const [contact, ...part] = field.split(".");
    const renamed = this.#renamed.get(contact.toLowerCase());
    // A shop that writes brackets elsewhere writes them here.
    if (renamed !== undefined && part.length > 0) return join(renamed, part.join("."), `${renamed}${this.#scope}`);
    return this.#within(field);
  }

  #within(name) {
    return this.#scope === undefined ? name : join(this.#scope, name);
  }

  #isRenamed(field) {
    return this.#renamed.has(field.toLowerCase());
  }
}

/** A name below another, in brackets where a name like it has some. */
function join(outer, name, like = outer) {
  if (!like.includes("[")) return `${outer}.${name}`;
  const parts = keyOf(name).split(".");
  return `${outer}${parts.map((part) => `[${part}]`).join("")}`;
}
