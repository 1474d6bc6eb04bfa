// An order as the caller has it, read into names and texts. What is no text crosses by its name
// alone: the module knows whether there is such a field. What is no field of any order stays here.
import {
  atMost,
  isArray,
  isFile,
  isForm,
  isRecord,
  items,
  names,
  pairs,
  textOf,
  Unreadable,
  UNREADABLE,
  valueOr,
} from "./reading.js";
import { cut } from "./call.js";
import { isContact, isWellFormed } from "./known-names.js";
import { LONGEST_NAME, MOST_CHARACTERS, MOST_NAMES, MOST_SLIPS, MOST_VALUES } from "./limits.js";
import { keyOf, Naming } from "./naming.js";

const PLAIN = new Naming({});

/**
 * The order's fields: `names`, `values`, and the names of `files` and of `others` that are no
 * text. `callerName` leads from the name of a field back to what the caller calls it.
 * `mayBeField` tells whether there may be a field of a name.
 */
export function readOrder(fields, naming, mayBeField) {
  const order = new OrderReading(naming, mayBeField);
  const entries = [];
  for (const entry of leaves(fields, new Reads(naming ?? PLAIN, mayBeField))) {
    entries.push(entry);
    atMost(MOST_NAMES, entries.length, "names", "fields");
  }
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
  #mayBeField;
  #characters = 0;
  #number = 0;
  #slips = 0;
  /** What is no field of any order, and has a text. */
  #beside = [];
  /** The caller's names of fields that it spells otherwise, by the field's name in lower case. */
  #spelt = new Map();

  constructor(naming, mayBeField) {
    this.#naming = naming;
    this.#mayBeField = mayBeField;
  }

  add(field, name, value) {
    if (value === undefined || value === null) return;
    const text = textOf(value);
    if (!this.#mayBeField(field)) return this.#addBeside(field, name, text);
    if (value === UNREADABLE) throw new Unreadable("fields", name ?? field, "could not be read");
    atMost(MOST_VALUES, (this.#number += 1), "values of the order's fields", "fields");
    this.#characters += field.length + cut(text ?? "").length;
    atMost(MOST_CHARACTERS, this.#characters, "characters", "fields");
    if (text === undefined) {
      this.#spell(field, name);
      (isFile(value) ? this.files : this.others).push(field);
    } else {
      this.#cross(field, name, text);
    }
  }

  /** A slip of the pen may have made the name: it crosses, with what tells whether the value is blank. */
  #addBeside(field, name, text) {
    if (text === undefined) return;
    this.#beside.push([field, text]);
    if (this.#slips === MOST_SLIPS || field === "" || !isWellFormed(field) || text.trim() === "") return;
    this.#slips += 1;
    this.#cross(field, name, text.slice(0, 1_000));
  }

  #cross(field, name, text) {
    this.#spell(field, name);
    this.names.push(field);
    this.values.push(text);
  }

  #spell(field, name) {
    if (name !== undefined && field !== name) this.#spelt.set(field.toLowerCase(), name);
  }

  callerName(field) {
    return this.#spelt.get(field.toLowerCase()) ?? this.#naming?.nameOf(field) ?? field;
  }

  /** The order as an object, for a shop's own rules. */
  toObject() {
    const order = new Map();
    this.names.forEach((name, index) => order.set(name, order.get(name) || this.values[index]));
    const beside = new Map();
    for (const [name, text] of this.#beside) beside.set(name, beside.get(name) || text);
    return Object.fromEntries([...order, ...beside]);
  }
}

/** What is looked into. */
class Reads {
  #naming;
  #mayBeField;

  constructor(naming, mayBeField) {
    this.#naming = naming;
    this.#mayBeField = mayBeField;
  }

  /** Whether a record is: a contact's data, or what holds something of the order. */
  record(name) {
    const key = keyOf(name);
    const inner = this.#naming.inner(key);
    return (inner !== undefined && isContact(inner)) || this.#naming.leadsTo(key);
  }

  /** Whether a list is: the values of a field, or what holds something of the order. */
  list(name) {
    const key = keyOf(name);
    const inner = this.#naming.inner(key);
    return (inner !== undefined && this.#mayBeField(inner)) || this.#naming.leadsTo(key) || this.#naming.isNamed(key);
  }
}

/** Names and values of what the caller passes; what stands in a record has its name before it, and is marked. */
function* leaves(fields, reads) {
  if (isForm(fields)) {
    for (const [name, value] of pairs("fields", fields, MOST_NAMES)) if (isName(name)) yield [name, value];
  } else if (isRecord(fields)) {
    yield* within("", fields, reads);
  } else {
    throw new Unreadable("fields", undefined, "must be an object, a FormData or URLSearchParams");
  }
}

function* within(outer, record, reads) {
  const place = `fields${outer && `.${outer.slice(0, -1)}`}`;
  const found = names(place, record);
  atMost(MOST_NAMES, found.length, "names", "fields");
  for (const name of found) {
    if (isName(outer + name)) yield* leaf(outer + name, valueOr(record, name, UNREADABLE), reads, outer !== "");
  }
}

function* leaf(name, value, reads, isInRecord) {
  if (isRecord(value) && reads.record(name)) return yield* within(`${name}.`, value, reads);
  if (!isArray(value)) return yield [name, value, isInRecord];
  if (!reads.list(name)) {
    // Its first texts tell whether the name of no field may be a slip.
    for (const index of [0, 1, 2, 3]) yield [name, valueOr(value, index, undefined), isInRecord];
    return;
  }
  for (const [index, one] of items(`fields.${name}`, value, MOST_NAMES).entries()) {
    // Several texts are what a form sends under one name.
    if (isRecord(one)) yield* leaf(`${name}.${index}`, one, reads, true);
    else yield [name, one, isInRecord];
  }
}

const isName = (name) => name.length <= LONGEST_NAME;
