// Orders near the rules: a form of some command, filled in as it asks, with up to three faults.
import fc from "fast-check";
import { everyField, fieldOf, forms, tlds } from "./forms.js";
import { near } from "./values.js";

const STATUS = ["ok", "clientTransferProhibited", "serverHold", "pendingDelete https://icann.org/epp", "HOLD", ""];
const FOREIGN = [
  "coupon",
  "_token",
  "ownercontact0.salutation",
  "domian",
  "auht",
  "nameserver13",
  "X-FOO",
  "x-idn-languag",
  "name",
];

const day = fc
  .integer({ min: 0, max: 1_200 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
const dates = Object.fromEntries(
  ["today", "registered", "expires", "transferred", "renewed"].map((name) => [name, day]),
);
const context = fc.record(
  { ...dates, status: fc.array(fc.constantFrom(...STATUS), { maxLength: 2 }) },
  { requiredKeys: [] },
);

/** The fields of a form that an order has: those that are needed, and some others. */
const filled = ({ fields }) => {
  const needed = fields.filter(({ need, name }) => need === "required" && !name.includes("."));
  const others = fields.filter((field) => !needed.includes(field));
  return fc
    .tuple(
      fc.subarray(needed, { minLength: Math.max(0, needed.length - 1) }),
      fc.subarray(others, { maxLength: Math.min(4, others.length) }),
    )
    .map((both) => both.flat().map(({ name, value }) => [name, value]));
};

/** A fault: another value, another field, one of another form, or one that there is not. */
const fault = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constant("value"), fc.nat(), fc.nat()) },
  { weight: 2, arbitrary: fc.tuple(fc.constant("field"), fc.nat(everyField.length - 1), fc.nat()) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("foreign"), fc.nat(FOREIGN.length - 1), fc.nat()) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("twice"), fc.nat(), fc.nat()) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("case"), fc.nat(), fc.nat()) },
);

/** The faults as values: what is near a value is known only where the value is. */
const withFault = (entries, [what, at]) => {
  const place = entries.length === 0 ? 0 : at % entries.length;
  const changed = (name, value) => near(value).map((other) => entries.with(place, [name, other]));
  const [name, value] = entries[place] ?? ["domain", ""];
  switch (what) {
    case "field": {
      const field = everyField[at];
      return near(field.value).map((other) => [...entries, [field.name, other]]);
    }
    case "foreign":
      return near("1").map((other) => [...entries, [FOREIGN[at], other]]);
    case "twice":
      return near(value).map((other) => [...entries, [name, other]]);
    case "case":
      return fc.constant(entries.length === 0 ? entries : entries.with(place, [name.toUpperCase(), value]));
    default:
      return entries.length === 0 ? fc.constant(entries) : changed(name, value);
  }
};

const entriesOf = (form) =>
  fc
    .tuple(filled(form), fc.array(fault, { maxLength: 3 }))
    .chain(([entries, faults]) =>
      faults.reduce((so, fault) => so.chain((entries) => withFault(entries, fault)), fc.constant(entries)),
    );

/** An order: its TLD and command, its fields as pairs of name and value, and what the shop knows. */
export const order = fc.constantFrom(...forms).chain((form) =>
  fc.record({
    tld: fc.constant(form.tld),
    command: fc.constant(form.command),
    entries: entriesOf(form),
    options: fc.oneof(
      fc.constant({}),
      context.map((context) => ({ context })),
    ),
  }),
);

/** A code, and the TLD that it is for. */
export const code = fc.record({
  tld: fc.constantFrom(...tlds(), "example"),
  code: fc.constantFrom("abcdef1!", "Zq7-HushX", "a1!", "").chain((code) => fc.oneof(fc.constant(code), near(code))),
});

/** The order as an object: several values of a name are a list. */
export function objectOf(entries) {
  const fields = new Map();
  for (const [name, value] of entries) fields.set(name, [...(fields.get(name) ?? []), value]);
  return Object.fromEntries([...fields].map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}

export function formDataOf(entries) {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

/** The order with another value of a field. */
export const withValue = (entries, name, value) =>
  entries.some(([known]) => known === name)
    ? entries.map(([known, old]) => (known === name ? [known, value] : [known, old]))
    : [...entries, [name, value]];

/** Whether no two names of an order are the same. */
export const isSingle = (entries) => new Set(entries.map(([name]) => name.toLowerCase())).size === entries.length;

export { fieldOf };
