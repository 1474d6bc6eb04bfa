// A code crosses as its length and the set of its characters where that tells everything, else
// as a text: both ways lead to one report.
import assert from "node:assert/strict";
import { test } from "node:test";
import { authCodeCheck, tlds } from "../../pkg/index.js";

const CHARACTERS = ["a", "Z", "7", "!", "#", " ", "&", "&#3", ";", "~", "\u007f", "\u0007", "é", "\u0000"];
// Around the limits of all registries' codes.
const BEFORE = [...Array.from({ length: 9 }, (_, length) => "b".repeat(length)), "7".repeat(30)];

function* codes() {
  for (const before of BEFORE) {
    yield before;
    for (const one of CHARACTERS) {
      yield before + one;
      for (const two of CHARACTERS) {
        yield before + one + two;
        for (const three of CHARACTERS) yield before + one + two + three;
      }
    }
  }
  yield "aB3!".repeat(1000);
}

for (const tld of tlds()) {
  test(`.${tld}`, () => {
    for (const code of codes()) {
      assert.deepEqual(authCodeCheck(tld, code), authCodeCheck(tld, code, {}), JSON.stringify(code));
    }
  });
}
