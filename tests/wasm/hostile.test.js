// Values that throw, lie or have no end, at every place where a caller passes something: a TypeError
// that names the place and shows nothing of them, or an answer; and the next call works.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as inlined from "tldgate";
import * as twin from "tldgate/js";
import { schema } from "tldgate/schema";
import { MARK, hostileValues } from "./hostile-values.js";
import { registration, transfer } from "./orders.js";

/** Places by the name that an error has to tell; each is called with the functions and a value. */
const order = (fields, options) => [
  ({ validate }) => validate("kyoto", "TransferDomain", fields, options),
  ({ toCommand }) => toCommand("kyoto", "TransferDomain", fields, options),
];
const places = {
  tld: (value) => [
    ({ validate }) => validate(value, "AddDomain", {}),
    ({ authCodeCheck }) => authCodeCheck(value, "x"),
    ({ describe }) => describe(value),
    ({ commands }) => commands(value),
  ],
  command: (value) => [
    ({ validate }) => validate("kyoto", value, {}),
    ({ toCommand }) => toCommand("kyoto", value, {}),
    ({ describe }) => describe("kyoto", value),
  ],
  code: (value) => [({ authCodeCheck }) => authCodeCheck("kyoto", value)],
  domain: (value) => [({ tldOf }) => tldOf(value)],
  fields: (value) => order(value),
  "fields.domain": (value) => order({ ...transfer, domain: value }),
  "fields.auth": (value) => order({ ...transfer, auth: [value, value] }),
  "fields.ownercontact0": (value) => order({ ...registration, ownercontact0: value }),
  "fields.ownercontact0.city": (value) => order({ ownercontact0: { city: value } }),
  "fields.": (value) => order({ ...transfer, coupon: value, cart: [value], "ownercontact0.photo": value }),
  "fields.cart": (value) => order({ cart: value }, { scope: "cart[0]" }),
  options: (value) => [...order(transfer, value), ({ authCodeCheck }) => authCodeCheck("kyoto", "x", value)],
  "options.context": (context) => order(transfer, { context }),
  "options.context.today": (today) => order(transfer, { context: { today } }),
  "options.context.status": (status) => order(transfer, { context: { status } }),
  "options.severity": (severity) => order(transfer, { severity }),
  "options.severity.format": (format) => order(transfer, { severity: { format } }),
  "options.locale": (locale) => order({}, { locale }),
  "options.locale.required": (required) => order({}, { locale: { required } }),
  "options.given": (given) => order(transfer, { given }),
  "options.given.domain": (domain) => order(transfer, { given: { domain } }),
  "options.given.ownercontact0.city": (city) => order(transfer, { given: { ownercontact0: { city } } }),
  "options.names": (names) => order(transfer, { names }),
  "options.names.auth": (auth) => order(transfer, { names: { auth } }),
  "options.scope": (scope) => order(transfer, { scope }),
  "options.labels": (labels) => order({}, { labels }),
  "options.labels.domain": (domain) => order({}, { labels: { domain } }),
  "options.rules": (rules) => (typeof rules === "function" ? [] : order(transfer, { rules })),
  "options.rules()": (found) => order(transfer, { rules: () => found }).slice(0, 1),
  "options.rules()[0]": (found) => order(transfer, { rules: () => [found] }).slice(0, 1),
};

/** What stands before the part of a place that a value itself may name. */
const isNamed = (message, place) => message.startsWith(place.replace(/\.$/, "").replace(/\..*/, ""));

for (const [place, calls] of Object.entries(places)) {
  describe(place, () => {
    for (const [name, value] of Object.entries(hostileValues)) {
      test(name, () => {
        for (const functions of [inlined, twin]) {
          for (const call of calls(value())) {
            try {
              call(functions);
            } catch (error) {
              assert.equal(error.constructor, error instanceof TypeError ? error.constructor : TypeError, error.stack);
              assert.ok(
                isNamed(error.message, place) || error.message.startsWith("tldgate has no rules"),
                error.message,
              );
              assert.doesNotMatch(`${error.stack} ${error.cause}`, new RegExp(MARK));
            }
            assert.deepEqual(functions.validate("kyoto", "TransferDomain", transfer).issues, []);
          }
        }
      });
    }
  });
}

describe("a schema takes any value for an order", () => {
  for (const [name, value] of Object.entries(hostileValues)) {
    test(name, () => {
      const transferring = schema("kyoto", "TransferDomain", { scope: "cart[0]", names: { auth: "code" } });
      for (const fields of [value(), { domain: value() }, { cart: [value()] }, { cart: value(), code: value() }]) {
        const { issues } = transferring["~standard"].validate(fields);
        assert.doesNotMatch(JSON.stringify(issues), new RegExp(MARK));
        for (const { path, message } of issues) assert.ok(path.length === 1 && message !== "");
      }
    });

    test(`and ${name} for a target, by a TypeError`, () => {
      const { input } = schema("kyoto", "TransferDomain")["~standard"].jsonSchema;
      assert.throws(() => input({ target: value() }), TypeError);
    });
  }
});

describe("what a page's script gives to every object", () => {
  const polluted = (name, value, check) => {
    Object.prototype[name] = value;
    try {
      return check();
    } finally {
      delete Object.prototype[name];
    }
  };
  const answers = ({ authCodeCheck, describe, toCommand, validate }) => [
    validate("kyoto", "TransferDomain", { auth: "abc" }),
    validate("or.kr", "AddDomain", registration, {}),
    validate("kz", "AddDomain", registration, { context: {}, given: {}, names: {}, labels: {}, severity: {} }),
    authCodeCheck("gdn", "abc"),
    toCommand("kyoto", "AddDomain", registration),
    describe("kyoto", "AddDomain"),
    schema("kyoto", "TransferDomain")["~standard"].validate({ auth: "abc" }),
  ];
  const names =
    "locale severity context given names scope labels rules status today repeat reason label country field path code " +
    "message params fix pending warnings target kind pattern type value text choices need organization phone domain " +
    "auth size name length get set enumerable configurable toJSON";
  for (const name of names.split(" ")) {
    test(`${name} changes no answer`, () => {
      for (const functions of [inlined, twin]) {
        const before = JSON.stringify(answers(functions));
        for (const value of ["x", { required: "x", stem: "x", first: 0, last: 1 }, () => "x"]) {
          // JSON itself would ask it.
          if (name === "toJSON" && typeof value === "function") continue;
          const after = JSON.stringify(polluted(name, value, () => answers(functions)));
          // Not by equal(): what differs is the longest of texts.
          assert.ok(after === before, `${value}`);
        }
      }
    });
  }
});
