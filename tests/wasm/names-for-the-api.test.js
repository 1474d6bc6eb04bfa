// toCommand makes A-labels of names, and of no name another one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { tldOf, toCommand, validate } from "tldgate";
import { registration } from "./orders.js";

const deletion = (domain) => toCommand("kyoto", "DeleteDomain", { domain });

for (const [name, typed, domain] of [
  ["Japanese", "お茶.kyoto", "xn--t8jy01w.kyoto"],
  ["of another keyboard", "ｔｅａ。ｋｙｏｔｏ", "tea.kyoto"],
  ["with the capital İ", "İstanbul.kyoto", "istanbul.kyoto"],
  ["with ß", "straße.kyoto", "xn--strae-oqa.kyoto"],
  ["in separate jamo", "서울.kyoto".normalize("NFD"), "xn--2i4bq6h.kyoto"],
  ["of ASCII, byte for byte", "TEA_house.kyoto", "TEA_house.kyoto"],
]) {
  test(`a name ${name}`, () => assert.equal(deletion(typed).domain, domain));
}

for (const [name, typed] of [
  ["with an en dash", "my–tea.kyoto"],
  ["with an emoji", "❤.kyoto"],
  ["with half a surrogate pair", "te\ud800a.kyoto"],
  ["with a mark of direction", "te\u200ea.kyoto"],
  ["with a label of more than 63 octets", `${"茶".repeat(60)}.kyoto`],
  ["of twenty thousand kanji", `${String.fromCodePoint(...Array.from({ length: 15_000 }, (_, i) => 0x4e00 + i))}`],
]) {
  test(`a name ${name} throws, and names its field`, () => {
    assert.throws(() => deletion(typed), { name: "TypeError", message: /^fields\.domain / });
    assert.throws(
      () => toCommand("gdn", "AddDomain", { ...registration, nameserver0: typed }),
      /^TypeError: fields\.nameserver0 /,
    );
    assert.equal(validate("kyoto", "DeleteDomain", { domain: typed }).ok, false);
  });
}

test("the shop's own name of the field is what is named", () => {
  const order = { order: { name: "my–tea.kyoto" } };
  const options = { names: { domain: "order.name" } };
  assert.throws(() => toCommand("kyoto", "DeleteDomain", order, options), /^TypeError: fields\.order\.name /);
});

test("the TLD of a name is read as the name is", () => {
  for (const [typed, tld] of [
    ["서울。or．kr", "or.kr"],
    ["ＴＥＡ.ＫＹＯＴＯ", "kyoto"],
    ["tea.kyoto.", "kyoto"],
    ["my–tea.gdn", "gdn"],
    ["tea–kyoto", undefined],
    ["。kyoto", undefined],
  ]) {
    assert.equal(tldOf(typed), tld, typed);
  }
});
