// What is too much is refused at once, by the name of its place; what is no field of the order does
// not count. The limits stand in pkg/core/limits.js, and the README tells them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import * as twin from "tldgate/js";
import * as inlined from "tldgate";
import { schema } from "tldgate/schema";
import { registration, transfer } from "./orders.js";

const { toCommand, validate } = inlined;
const many = (number, name, value = "1") =>
  Object.fromEntries(Array.from({ length: number }, (_, index) => [name(index), value]));
const form = (number, name, value = "1") => {
  const data = new FormData();
  for (let index = 0; index < number; index++) data.append(name(index), value);
  return data;
};
const extension = (index) => `X-${index}`;

const refused = {
  "names of all sorts": [many(20_001, (index) => `a${index}`), "fields must not hold more than 20000 names"],
  "controls of one name": [form(20_001, () => "a"), "fields must not hold more than 20000 names"],
  "what stands in records": [
    { cart: [many(15_000, (index) => `a${index}`), many(15_000, (index) => `a${index}`)] },
    "fields must not hold more than 20000 names",
    { scope: "cart[1]", names: { auth: "cart[0].a7" } },
  ],
  "an array without end": [
    { domain: Object.assign([], { length: 4_000_000_000 }) },
    "fields must not hold more than 20000 names",
  ],
  extensions: [many(1_001, extension), "fields must not hold more than 1000 values of the order's fields"],
  "texts of one field": [
    form(1_001, () => "nameserver5"),
    "fields must not hold more than 1000 values of the order's fields",
  ],
  "characters of fields": [many(20, extension, "x".repeat(20_000)), "fields must not hold more than 250000 characters"],
};

describe("too much in an order", () => {
  for (const [what, [fields, message, options]] of Object.entries(refused)) {
    test(`${what} is refused`, () => {
      const error = { name: "TypeError", message };
      for (const { validate, toCommand } of [inlined, twin]) {
        assert.throws(() => validate("kyoto", "ModifyDomain", fields, options), error);
        assert.throws(() => toCommand("kyoto", "ModifyDomain", fields, options), error);
      }
      // What came over the wire is data.
      const [issue] = schema("kyoto", "ModifyDomain", options)["~standard"].validate(fields).issues;
      assert.deepEqual([issue.params.reason, issue.message], ["unreadable", message]);
    });
  }
});

describe("what is no field does not count", () => {
  const huge = "a1!ÿ東".repeat(2_000_000);
  const beside = {
    "a file's text": { document: huge },
    "many texts": many(200, (index) => `page${index}`, huge),
    "thousands of names": many(19_000, (index) => `a${index}`),
    "a list without end": { catalog: Object.assign([], { length: 4_000_000_000 }) },
    "a getter that throws": Object.defineProperty({}, "session", {
      enumerable: true,
      get() {
        throw new Error("no session");
      },
    }),
    "a long name": { [huge]: "1", [`X-${huge}`]: "1" },
  };
  for (const [what, fields] of Object.entries(beside)) {
    test(what, () => {
      const order = Object.defineProperties(
        { ...transfer, auth: "abc" },
        { ...Object.getOwnPropertyDescriptors(fields) },
      );
      const { issues } = validate("kyoto", "TransferDomain", { ...transfer, auth: "abc" });
      assert.deepEqual(validate("kyoto", "TransferDomain", order).issues, issues);
      assert.deepEqual(toCommand("kyoto", "TransferDomain", order), {
        command: "TransferDomain",
        ...transfer,
        auth: "abc",
      });
    });
  }

  test("and the shop's own rules see it", () => {
    const rules = (order) => [{ code: "seen", message: `${order.document.length} ${order.domain}` }];
    const { issues } = validate("kyoto", "TransferDomain", { ...transfer, document: huge }, { rules });
    assert.equal(issues[0].message, `${huge.length} tea.kyoto`);
  });

  test("a customer's novel is an issue, in a dozen fields at once", () => {
    const novel = "It was a dark and stormy night. ".repeat(100_000);
    const names = Array.from({ length: 13 }, (_, index) => `nameserver${index}`);
    const order = { ...registration, ...Object.fromEntries(names.map((name) => [name, novel])) };
    const { issues } = validate("kyoto", "AddDomain", order);
    assert.deepEqual(
      issues.map(({ code, path }) => [code, ...path]),
      names.map((name) => ["length", name]),
    );
  });
});

describe("too much in options", () => {
  const status = (length, one = "HOLD") => ({ context: { status: Array(length).fill(one) } });
  for (const [options, message] of [
    [status(1_001), "options.context.status must not hold more than 1000 values"],
    [status(1_000, "x".repeat(560_000)), "options must not hold more than 1500000 characters"],
    [
      { context: { status: Object.assign([], { length: 4_000_000_000 }) } },
      "options.context.status must not hold more than 1000 values",
    ],
    [
      { severity: Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`format@X-${index}`, "off"])) },
      "options.severity must not hold more than 1000 names",
    ],
    [{ given: many(1_001, extension) }, "options.given must not hold more than 1000 names"],
    [{ given: { ownercontact0: many(501, String), admincontact0: many(501, String) } }, "options.given must not hold"],
    [{ given: many(20, extension, "x".repeat(20_000)) }, "options.given must not hold more than 250000 characters"],
    [{ names: many(1_001, extension) }, "options.names must not hold more than 1000 names"],
    [{ names: { auth: "x".repeat(256) } }, "options.names.auth must not hold more than 255 characters"],
    [{ scope: "x".repeat(256) }, "options.scope must not hold more than 255 characters"],
    [{ labels: many(1_001, extension) }, "options.labels must not hold more than 1000 names"],
    [{ rules: () => Array(1_001).fill({}) }, "options.rules() must not hold more than 1000 issues"],
  ]) {
    test(`is refused: ${message}`, () => {
      assert.throws(
        () => validate("kyoto", "TransferDomain", transfer, options),
        (error) => error instanceof TypeError && error.message.startsWith(message),
      );
    });
  }
});

test("the README tells the limits", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  for (const number of ["20,000", "1,000", "250,000", "16,384"]) assert.ok(readme.includes(number), number);
});
