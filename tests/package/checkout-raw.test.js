// The README's listener over new FormData(form), on a form with csrf tokens, a coupon, terms, a file and a hidden
// 0 before a box: what is the shop's own neither refuses a right order nor lets a bad one out.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openShop } from "./checkout/customer.js";
import { scratch } from "./tarball.js";

let shop, letter;
before(async () => {
  shop = await openShop();
  letter = join(scratch("raw"), "letter.txt");
  writeFileSync(letter, "Dear registry");
});
after(() => shop?.close());

const said = ({ page }) => page.$eval("[role=alert]", ({ textContent }) => textContent);
const tokens = [
  ["_token", "5f1d0c9b2a"],
  ["csrf_token", "5f1d0c9b2a"],
];

const rows = [
  {
    order: "kyoto/TransferDomain",
    typed: { domain: "tea.kyoto", auth: "abcdefg!" },
    told: "Auth codes for .kyoto need at least one digit (0–9).",
    mended: { auth: "abcdef1!", transferlock: true },
    sent: [
      ["domain", "tea.kyoto"],
      ["auth", "abcdef1!"],
      ["transferlock", "0"],
      ["transferlock", "1"],
    ],
  },
  {
    order: "or.kr/AddDomain",
    typed: { domain: "tea.or.kr", "ownercontact0[country]": "DE" },
    told: /Korea/,
    mended: { "X-KR-ACCEPT-TRUSTEE-TAC": true },
    sent: [
      ["domain", "tea.or.kr"],
      ["ownercontact0[country]", "DE"],
      ["X-KR-ACCEPT-TRUSTEE-TAC", "0"],
      ["X-KR-ACCEPT-TRUSTEE-TAC", "1"],
      ["X-KR-CTFY-TYPE", ""],
      ["X-KR-CTFY-NO", ""],
    ],
  },
];

for (const { order, typed, told, mended, sent } of rows) {
  for (const [what, files, file] of [
    ["with a file", true, { file: "letter.txt", text: "Dear registry" }],
    ["with a file field that nobody used", false, { file: "", text: "" }],
  ]) {
    test(`${order} ${what} is refused, put right, and sent as it was typed`, async () => {
      const [tld, command] = order.split("/");
      const customer = await shop.visit(`/checkout/raw.html?tld=${tld}&command=${command}`);
      await customer.fill({ ...typed, coupon: "TEA10", terms: true, ...(files && { letter: [letter] }) });
      const before = shop.orders.length;
      await customer.tryToOrder();
      if (typeof told === "string") assert.equal(await said(customer), told);
      else assert.match(await said(customer), told);
      assert.equal(shop.orders.length, before);

      await customer.fill(mended);
      assert.equal(await customer.order(), "Thank you.");
      const rest = [
        ["coupon", "TEA10"],
        ["letter", file],
        ["terms", "on"],
        ["checkout", "yes"],
      ];
      assert.deepEqual(shop.orders.slice(before), [[...tokens, ...sent, ...rest]]);
      assert.deepEqual(customer.complaints, []);
      await customer.leave();
    });
  }
}

test("a file where a code is asked for is refused in words", async () => {
  const customer = await shop.visit("/checkout/raw.html?tld=kyoto&command=TransferDomain&file=auth");
  await customer.fill({ domain: "tea.kyoto", auth: [letter] });
  await customer.tryToOrder();
  assert.equal(await said(customer), "Auth code must be typed in, not attached as a file.");
  assert.deepEqual(customer.complaints, []);
  await customer.leave();
});
