// A report is its caller's own: nobody else gets it, and what is done to it is nobody else's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { authCodeCheck, describe, tlds, validate } from "tldgate";
import { registration, transfer } from "./orders.js";

const asked = {
  "a right order": () => validate("kyoto", "AddDomain", registration),
  "a wrong order": () => validate("kyoto", "AddDomain", { ...registration, domain: "tea.gdn" }),
  "a right code": () => authCodeCheck("kyoto", transfer.auth),
  "a wrong code": () => authCodeCheck("kyoto", "abcdefgh"),
  "a TLD without rules": () => validate("com", "AddDomain", registration),
  "a description": () => describe("kyoto", "AddDomain"),
  "the TLDs": () => tlds(),
};

/** Every object and array within a value. */
function* within(value) {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* within(part);
}

for (const [what, ask] of Object.entries(asked)) {
  test(what, () => {
    const first = ask();
    const before = structuredClone(first);
    for (const part of within(first)) {
      assert.ok(Object.isExtensible(part), "it is not frozen");
      part.mine = true;
    }
    first.issues?.push({ code: "mine" });
    assert.deepEqual(ask(), before);
  });
}

test("a code is judged by itself, whatever was asked before", () => {
  const said = (code) => authCodeCheck("kyoto", code).issues.map(({ message }) => message);
  const tooLong = said("a1!".padEnd(33, "a"));
  said("a1!".padEnd(16385, "a"));
  assert.deepEqual(said("a1!".padEnd(33, "a")), tooLong);
});
