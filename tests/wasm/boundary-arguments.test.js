// A developer's mistake is thrown, and names the argument.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as tldgate from "tldgate";
import { registration, transfer } from "./orders.js";

const { authCodeCheck, commands, describe: describeForm, tldOf, tlds, toCommand, validate } = tldgate;

const naming = (name) => (error) => {
  assert.ok(error instanceof TypeError, `${error}`);
  assert.ok(error.message.includes(name), `${error.message} does not name ${name}`);
  assert.doesNotMatch(`${error.stack} ${error.cause}`, /hush-77/);
  return true;
};
const show = (value) => (Object(value) === value ? JSON.stringify(value) : undefined) ?? String(value);

const noText = [undefined, null, 1, true, {}, ["hush-77"], Symbol("hush-77"), () => "hush-77", 77n, Object("hush-77")];
const textArguments = {
  tld: [
    (tld) => validate(tld, "AddDomain", {}),
    (tld) => authCodeCheck(tld, "x"),
    (tld) => describeForm(tld),
    (tld) => toCommand(tld, "AddDomain", {}),
    (tld) => commands(tld),
  ],
  command: [(command) => validate("kyoto", command, {}), (command) => toCommand("kyoto", command, {})],
  code: [(code) => authCodeCheck("kyoto", code)],
  domain: [(domain) => tldOf(domain)],
};
for (const [argument, calls] of Object.entries(textArguments)) {
  describe(`the argument ${argument}`, () => {
    for (const value of noText) {
      test(`is not ${typeof value} ${show(value)}`, () => {
        for (const call of calls) assert.throws(() => call(value), naming(argument), `${call}`);
      });
    }
  });
}

test("describe() takes a command or none", () => {
  assert.doesNotThrow(() => describeForm("kyoto", undefined));
  for (const value of noText.slice(2)) assert.throws(() => describeForm("kyoto", value), naming("command"));
});

describe("the argument fields", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const closed = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error("hush-77");
      },
    },
  );
  const wrong = {
    nothing: undefined,
    null: null,
    "a text": "hush-77",
    "a number": 1,
    "an array": [["domain", "hush-77"]],
    "a function": () => ({}),
    "a Map": new Map([["domain", "hush-77"]]),
    "a Date": new Date(),
    "a Proxy that does not answer": closed,
    "a revoked Proxy": revoked.proxy,
  };
  for (const [name, value] of Object.entries(wrong)) {
    test(`is not ${name}`, () => {
      assert.throws(() => validate("kyoto", "AddDomain", value), naming("fields"));
      assert.throws(() => toCommand("kyoto", "AddDomain", value), naming("fields"));
    });
  }
});

describe("options", () => {
  const withOptions = (options) => () => validate("kyoto", "TransferDomain", transfer, options);

  test("may be left out, or empty", () => {
    const plain = validate("kyoto", "TransferDomain", transfer);
    for (const options of [undefined, {}, { context: {} }, { context: undefined, severity: {}, locale: {} }]) {
      assert.deepEqual(withOptions(options)(), plain);
    }
  });

  const malformed = [
    "",
    "today",
    "2026-1-1",
    "2026-13-01",
    "2026-02-30",
    "2026-01-01T00:00",
    " 2026-01-01",
    "20260101",
  ];
  for (const name of ["today", "registered", "expires", "transferred", "renewed"]) {
    test(`context.${name} is a date`, () => {
      assert.doesNotThrow(withOptions({ context: { [name]: "2024-02-29" } }));
      assert.doesNotThrow(withOptions({ context: { [name]: undefined } }));
      for (const value of [...malformed, 20260101, new Date(), {}]) {
        assert.throws(withOptions({ context: { [name]: value } }), naming(`context.${name}`), show(value));
      }
    });
  }

  const wrong = {
    options: ["hush-77", 1, true, () => {}],
    context: ["hush-77", 1].map((context) => ({ context })),
    "context.status": ["hush-77", 1, [1], [{}]].map((status) => ({ context: { status } })),
    severity: ["off", 1].map((severity) => ({ severity })),
    "severity.required": ["loud", "", 1, true, {}].map((required) => ({ severity: { required } })),
    "severity.requird": [{ severity: { requird: "off" } }],
    locale: ["de", 1].map((locale) => ({ locale })),
    "locale.required": [1, {}, () => "hush-77"].map((required) => ({ locale: { required } })),
  };
  for (const [name, all] of Object.entries(wrong)) {
    test(`of the wrong type: ${name}`, () => {
      for (const options of all) assert.throws(withOptions(options), naming(name), show(options));
    });
  }

  test("of the wrong type for a code", () => {
    const check = (options) => () => authCodeCheck("kyoto", "x", options);
    assert.throws(check({ severity: { length: "loud" } }), naming("severity.length"));
    assert.throws(check({ locale: "de" }), naming("locale"));
    assert.throws(check("hush-77"), naming("options"));
  });
});

describe("words that every object knows", () => {
  for (const word of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    test(`${word} is no TLD, no command, no field`, () => {
      assert.equal(validate(word, "AddDomain", {}).covered, false);
      assert.equal(authCodeCheck(word, "x").covered, false);
      assert.equal(describeForm(word).covered, false);
      assert.deepEqual(commands(word), []);
      assert.equal(tldOf(`tea.${word}`), undefined);
      assert.throws(() => toCommand(word, "AddDomain", {}), TypeError);

      assert.equal(validate("kyoto", word, {}).issues[0].code, "unknown-command");
      assert.throws(() => toCommand("kyoto", word, {}), TypeError);

      const fields = JSON.parse(JSON.stringify(transfer).replace("{", `{"${word}": "polluted", `));
      assert.deepEqual(validate("kyoto", "TransferDomain", fields).issues, []);
      assert.equal({}.polluted, undefined);
      assert.equal(Object.getPrototypeOf(toCommand("kyoto", "TransferDomain", fields)).polluted, undefined);
    });
  }
});

test("a TLD without rules is sold, not refused", () => {
  const report = validate("example", "AddDomain", registration);
  assert.deepEqual([report.ok, report.covered, report.tld], [true, false, "example"]);
  assert.deepEqual(
    report.issues.map(({ code, severity, path }) => [code, severity, path]),
    [["unsupported-tld", "warning", []]],
  );
});

test("a call does not depend on what was done with the last answer", () => {
  const first = validate("kyoto", "TransferDomain", {});
  const copy = structuredClone(first);
  first.issues.length = 0;
  first.notes.length = 0;
  assert.deepEqual(validate("kyoto", "TransferDomain", {}), copy);

  const all = tlds().slice();
  tlds().length = 0;
  assert.deepEqual(tlds(), all);
});
