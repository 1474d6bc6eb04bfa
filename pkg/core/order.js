// An order as the caller has it, read into names and texts. What is no text crosses by its name
// alone: the module knows whether there is such a field.
import { checkLength, entriesOf, isArray, isFile, isRecord, names, textOf, Unreadable, valueOf } from "./reading.js";
import { cut } from "./call.js";
import { keyOf, Naming } from "./naming.js";

const PLAIN = new Naming({});

/**
 * The order's fields: `names`, `values`, and the names of `files` and of `others` that are no
 * text. `callerName` leads from the name of a field back to what the caller calls it.
 */
export function readOrder(fields, naming) {
  const order = new OrderReading(naming);
  const entries = [...leaves(fields, naming ?? PLAIN)];
  const reader = naming?.reader(entries.map(([name]) => keyOf(name)));
  for (const [name, value, isInRecord] of entries) {
    const key = keyOf(name);
    // What stands in a record has no name of its own: it goes by the one that led there.
    for (const field of reader ? reader(key) : [key]) order.add(field, isInRecord && naming ? undefined : name, value);
  }
  return order;
}

class OrderReading {
  names = [];
  values = [];
  files = [];
  others = [];
  #naming;
  #length = 0;
  /** The caller's names of fields that it spells otherwise, by the field's name in lower case. */
  #spelt = new Map();

  constructor(naming) {
    this.#naming = naming;
  }

  add(field, name, value) {
    const text = textOf(value);
    if (text === undefined && (value === undefined || value === null)) return;
    // No field has an empty name, or half a surrogate pair in it, which could not cross.
    if (field === "" || !isWellFormed(field)) return;
    if (name !== undefined && field !== name) this.#spelt.set(field.toLowerCase(), name);
    if (text === undefined) {
      (isFile(value) ? this.files : this.others).push(field);
      return;
    }
    this.#length += field.length + cut(text).length;
    checkLength("fields", this.#length);
    this.names.push(field);
    this.values.push(text);
  }

  callerName(field) {
    return this.#spelt.get(field.toLowerCase()) ?? this.#naming?.nameOf(field) ?? field;
  }

  /** The order as an object, for a shop's own rules. */
  toObject() {
    const order = new Map();
    this.names.forEach((name, index) => order.set(name, order.get(name) || this.values[index]));
    return Object.fromEntries(order);
  }
}

/** Names and values of what the caller passes; what stands in a record has its name before it, and is marked. */
function* leaves(fields, naming) {
  const entries = entriesOf(fields);
  if (entries) return yield* entries;
  if (!isRecord(fields)) throw new Unreadable("fields", undefined, "must be an object, a FormData or URLSearchParams");
  yield* within("", fields, naming);
}

function* within(outer, record, naming) {
  for (const name of names(place(outer), record)) {
    yield* leaf(outer + name, valueOf(place(outer), record, name), naming, outer !== "");
  }
}

function* leaf(name, value, naming, isInRecord) {
  if (isRecord(value) && isOpened(name, naming)) return yield* within(`${name}.`, value, naming);
  if (!isArray(value)) return yield [name, value, isInRecord];
  for (const [index, one] of value.entries()) {
    // Several texts are what a form sends under one name.
    if (isRecord(one)) yield* leaf(`${name}.${index}`, one, naming, true);
    else yield [name, one, isInRecord];
  }
}

const place = (outer) => `fields${outer && `.${outer.slice(0, -1)}`}`;

/** Whether a record is looked into: a contact's data, or what holds something of the order. */
function isOpened(name, naming) {
  const inner = naming.inner(name);
  return (inner !== undefined && /^\w*contact\d*$/i.test(inner)) || naming.leadsTo(name);
}

function isWellFormed(name) {
  return name.isWellFormed?.() ?? !/[\ud800-\udfff]/u.test(name);
}
