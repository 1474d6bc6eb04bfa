// Whatever is given, and however much of it: steps grow in a straight line. They are counted, so
// that a machine that is busy makes no difference.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { counted, growth } from "./steps.js";
import { transfer } from "./orders.js";

const { authCodeCheck, tldOf, toCommand, toContact, validate } = counted;

const many = (number, name, value = () => "1") =>
  Array.from({ length: number }, (_, index) => [name(index), value(index)]);
const record = (...given) => Object.fromEntries(many(...given));
const form = (...given) => {
  const data = new FormData();
  for (const [name, value] of many(...given)) data.append(name, value);
  return data;
};
const extension = (index) => `X-${index}`;
const all = (fields, options) => {
  validate("kyoto", "ModifyDomain", fields, options);
  toCommand("kyoto", "ModifyDomain", fields, options);
  toContact(fields, "techcontact2", options);
};

// Each with its smallest size; four times that is within the limits.
const orders = {
  extensions: [250, (size) => all(record(size, extension))],
  "blank extensions that the shop fills in": [
    240,
    (size) =>
      all(
        record(size, extension, () => ""),
        { given: record(size, extension) },
      ),
  ],
  "one field, with one value": [250, (size) => all(form(size, () => "nameserver5"))],
  "one field, with many values": [250, (size) => all(form(size, () => "nameserver5", String))],
  "one field, with zeros": [
    250,
    (size) =>
      all(
        form(
          size,
          () => "transferlock",
          () => "0",
        ),
      ),
  ],
  "one field, with blanks": [
    250,
    (size) =>
      all(
        form(
          size,
          () => "domain",
          () => " ",
        ),
      ),
  ],
  "one part of a contact": [250, (size) => all(form(size, () => "techcontact2.city", String))],
  "unknown parts of a contact": [250, (size) => all({ techcontact2: record(size, (index) => `a${index}`) })],
  "numbers that there are not": [250, (size) => all(record(size, (index) => `nameserver${index + 13}`))],
  files: [
    250,
    (size) =>
      all(
        form(
          size,
          () => "nameserver5",
          () => new File(["x"], "x.txt"),
        ),
      ),
  ],
  "what is no text": [250, (size) => all({ nameserver5: Array(size).fill({}) })],
  "names of no field": [4_000, (size) => all(record(size, (index) => `a${index}`))],
  "texts of no field": [4_000, (size) => all({ catalog: Array(size).fill("x") })],
  "records of no field": [4_000, (size) => all({ catalog: Array.from({ length: size }, () => ({ a: 1 })) })],
  "names without end": [4_000, (size) => all({ [".".repeat(size)]: "1", ["[".repeat(size)]: "1" })],
  "names with many parts": [
    1_000,
    (size) =>
      all(
        record(size, (index) => `${"a.".repeat(100)}${index}`),
        { scope: "a" },
      ),
  ],
};

const options = {
  "names of the shop's own": [
    240,
    (size) =>
      all(
        record(4 * size, (index) => `order[${index}]`),
        { names: record(size, extension, (index) => `order[${index}]`) },
      ),
  ],
  "one name for all": [240, (size) => all({ order: "1" }, { names: record(size, extension, () => "order") })],
  "a scope": [250, (size) => all({ order: [{}, record(size, extension)] }, { scope: "order[1]" })],
  "what the shop gives": [240, (size) => all({ domain: "tea.kyoto" }, { given: record(size, extension) })],
  "what the shop gives without a value": [
    240,
    (size) => all({ domain: "tea.kyoto" }, { given: record(size, extension, () => true) }),
  ],
  status: [250, (size) => all(transfer, { context: { status: Array(size).fill("clientTransferProhibited") } })],
  labels: [240, (size) => all(transfer, { labels: record(size, extension) })],
  weights: [
    240,
    (size) =>
      all(transfer, {
        severity: record(
          size,
          (index) => `format@X-${index}`,
          () => "off",
        ),
      }),
  ],
  "issues of the shop's own": [
    250,
    (size) => all(transfer, { rules: () => Array(size).fill({ code: "own", message: "Own." }) }),
  ],
};

const texts = {
  "entities without an end": [4_000, (size) => authCodeCheck("kyoto", "&#".repeat(size / 2))],
  entities: [4_000, (size) => authCodeCheck("kyoto", "&#38;".repeat(size / 5))],
  "escaped entities": [4_000, (size) => authCodeCheck("kyoto", `&${"amp;".repeat(size / 4)}`)],
  "a code": [4_000, (size) => authCodeCheck("gdn", "a1!\u00a0".repeat(size / 4))],
  "a code in an order": [4_000, (size) => all({ ...transfer, auth: "&#x".repeat(size / 3) })],
  "a name of many letters": [
    1_000,
    (size) => all({ domain: String.fromCharCode(...many(size, (index) => 0x4e00 + index).map(([code]) => code)) }),
  ],
  "a name of many labels": [4_000, (size) => all({ domain: "é.".repeat(size / 2) })],
  "brackets in a telephone number": [4_000, (size) => all({ "techcontact2.phone": `+81${"()".repeat(size / 2)}` })],
  "a telephone number": [4_000, (size) => all({ "techcontact2.phone": `＋８１${"7 ".repeat(size / 2)}` })],
  "an extension": [4_000, (size) => all({ "techcontact2.phone": `+81.751234567 ext.${" 1".repeat(size / 2)}` })],
  "a TLD": [4_000, (size) => validate("a.".repeat(size), "AddDomain", {})],
  "a command": [4_000, (size) => validate("kyoto", "AddDomain".repeat(size), {})],
  "a domain's TLD": [4_000, (size) => tldOf("a.".repeat(size))],
};

for (const [what, cases] of Object.entries({ orders, options, texts })) {
  describe(what, () => {
    for (const [name, [size, call]] of Object.entries(cases)) {
      test(name, () => {
        const found = growth(call, size);
        assert.ok(found < 1.3, `steps grow ${found.toFixed(2)} times as fast as the size`);
      });
    }
  });
}

test("a loop in a loop is seen", () => {
  const names = Array.from({ length: 60 }, (_, index) => extension(index));
  const call = (size) => {
    for (const name of names.slice(0, size))
      validate(
        "kyoto",
        "ModifyDomain",
        record(size, () => name),
      );
    for (let turn = 0; turn < size; turn++) validate("kyoto", "ModifyDomain", record(size, extension));
  };
  assert.ok(growth(call, 10) > 1.5);
});
