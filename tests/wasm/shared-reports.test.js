// Reports that calls share are those that each would get by itself, and nobody can change them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { authCodeCheck, tlds, validate } from "tldgate";
import { registration, transfer } from "./orders.js";

// With options, even without any in them, every call gets a report of its own.
const OWN = {};

describe("a code", () => {
  const alphabet = [..."aZ09!?[~_#& \t\u0000\u007f\u00a0éＡ東\u{1f375}\ud800"];
  const ends = alphabet.flatMap((first) => alphabet.map((second) => first + second));
  const bodies = ["", "a", "abcdef1", "abcdefg", "1234567!", "a1!".repeat(10), "a1!".repeat(11), "x".repeat(300)];
  for (const tld of [...tlds(), "GDN", ".gdn", "example"]) {
    test(`of .${tld}`, () => {
      for (const code of ["", ...alphabet, ...bodies.flatMap((body) => ends.map((end) => body + end))]) {
        assert.deepEqual(authCodeCheck(tld, code), authCodeCheck(tld, code, OWN), JSON.stringify(code));
      }
    });
  }

  test("is not shown by the report of another", () => {
    const [first, second] = ["hush-77!", "mute-88!"].map((code) => authCodeCheck("gdn", code));
    assert.equal(first, second);
    assert.ok(!JSON.stringify(first).includes("hush"));
  });
});

test("an order", () => {
  const shared = validate("kyoto", "AddDomain", registration);
  assert.equal(shared, validate("kyoto", "AddDomain", { ...registration, domain: "coffee.kyoto" }));
  assert.deepEqual(shared, validate("kyoto", "AddDomain", registration, OWN));
});

for (const [name, report] of [
  ["an order's report", validate("kyoto", "TransferDomain", transfer)],
  ["a code's report", authCodeCheck("kyoto", transfer.auth)],
]) {
  test(`${name} cannot be changed`, () => {
    assert.throws(() => (report.ok = false), TypeError);
    assert.throws(() => report.issues.push("mine"), TypeError);
  });
}
