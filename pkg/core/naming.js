// What the caller calls the fields of an order, where it has names of its own.

/** A name's parts, with full stops between them: `order[code]` and `order.code` are the same. */
export function keyOf(name) {
  let key = "";
  let end = 0;
  for (let open = name.indexOf("["); open >= 0; open = name.indexOf("[", end)) {
    const close = name.indexOf("]", open);
    if (close < 0) break;
    key += `${name.slice(end, open)}.${name.slice(open + 1, close)}`;
    end = close + 1;
  }
  key += name.slice(end);
  return end > 0 && key.endsWith(".") ? key.slice(0, -1) : key;
}

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
  /** What the caller's names may be, within the scope or not, as keys. */
  #named = new Set();
  /** These keys and the scope, and all that they stand below. */
  #leading = new Set();

  constructor({ names = {}, scope }) {
    this.#names = Object.entries(names).filter(([, name]) => name !== undefined);
    this.#scope = scope;
    if (scope !== undefined) addOuter(this.#leading, keyOf(scope));
    for (const [field, name] of this.#names) {
      this.#renamed.set(field.toLowerCase(), this.#within(name));
      for (const key of [keyOf(name), keyOf(this.#within(name))]) {
        this.#named.add(key);
        addOuter(this.#leading, key);
      }
    }
  }

  /** Whether a record under this key holds something of the order. */
  leadsTo(key) {
    return this.#leading.has(key);
  }

  /** Whether a key is one of the caller's names, or a part below one. */
  isNamed(key) {
    return this.#named.has(key) || this.#named.has(key.slice(0, Math.max(0, key.lastIndexOf("."))));
  }

  /** A key without the scope; undefined for one that is outside of it. */
  inner(key) {
    if (this.#scope === undefined) return key;
    const scope = `${keyOf(this.#scope)}.`;
    return key.startsWith(scope) ? key.slice(scope.length) : undefined;
  }

  /**
   * The function from a key to the fields that have it, for an order with these keys. A name
   * is first looked for within the scope.
   */
  reader(keys) {
    const fields = new Map();
    const there = new Set();
    for (const key of keys) addOuter(there, key);
    const isThere = (name) => there.has(keyOf(name));
    for (const [field, name] of this.#names) {
      const scoped = this.#within(name);
      const found = isThere(scoped) || !isThere(name) ? scoped : name;
      this.#renamed.set(field.toLowerCase(), found);
      const key = keyOf(found);
      if (fields.has(key)) fields.get(key).push(field);
      else fields.set(key, [field]);
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

/** Adds a key and all that it stands below. */
function addOuter(keys, key) {
  for (let end = key.length; end > 0 && !keys.has(key.slice(0, end)); end = key.lastIndexOf(".", end - 1)) {
    keys.add(key.slice(0, end));
  }
}

/** A name below another, in brackets where a name like it has some. */
function join(outer, name, like = outer) {
  if (!like.includes("[")) return `${outer}.${name}`;
  const parts = keyOf(name).split(".");
  return `${outer}${parts.map((part) => `[${part}]`).join("")}`;
}
