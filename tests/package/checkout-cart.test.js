// A cart of names under six TLDs, one of them without rules, in one form with one owner.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openShop } from "./checkout/customer.js";

let shop;
before(async () => {
  shop = await openShop();
});
after(() => shop?.close());

const row = (index, name) => `domains[${index}][${name}]`;
const KYOTO = "Auth code is still empty.";
const KG = "Tax number is still empty.";
const GDN = "Domain must end in .gdn, because this order is for .gdn.";
const KR = ["Certificate is still empty.", "Its number is still empty."];
const OWNER = [
  "First name is still empty. It is needed unless an organisation is given.",
  "Last name is still empty. It is needed unless an organisation is given.",
  "E-mail is still empty.",
  "Street is still empty.",
  "Town is still empty.",
  "ZIP is still empty. It is needed where the country has postal codes.",
  "Country is still empty.",
  "Phone is still empty.",
];
/** What the summary still asks for; of what is fixed it keeps the line. */
async function left(customer) {
  const lines = await customer.summary();
  return { open: lines.filter((line) => !line.endsWith("(fixed)")), count: lines.length };
}
const owner = {
  "owner[organization]": "Tea House",
  "owner[email]": "kim@example.com",
  "owner[street0]": "1 Long Lane",
  "owner[city]": "Almaty",
  "owner[zip]": "050000",
  "owner[country]": "KZ",
  "owner[phone]": "+7.7271234567",
};

test("a cart is told in one summary, put right line by line, and sent as it was typed", async () => {
  const customer = await shop.visit("/checkout/cart.html");
  await customer.fill({ coupon: "TEA10" });
  await customer.tryToOrder();
  assert.deepEqual(await customer.summary(), [KYOTO, KG, GDN, ...KR, ...OWNER]);
  assert.equal((await customer.page.$$(".tldgate-summary")).length, 1);

  // Each line leads to its control; a shared control is told of once.
  const places = await customer.page.$$eval(".tldgate-summary a", (links) =>
    links.map((link) => {
      link.click();
      return document.activeElement.name;
    }),
  );
  assert.deepEqual(places, await customer.invalid());
  assert.deepEqual(await customer.issuesAt("owner[email]"), ["Error: E-mail is still empty."]);

  // One line at a time.
  await customer.fill({ [row(1, "auth")]: "abcdef1!" });
  assert.deepEqual(await left(customer), { open: [KG, GDN, ...KR, ...OWNER], count: 13 });
  await customer.fill({ [row(4, "X-KR-ACCEPT-TRUSTEE-TAC")]: true });
  assert.deepEqual(await left(customer), { open: [KG, GDN, ...OWNER], count: 13 });
  await customer.fill(owner);
  assert.deepEqual(await left(customer), { open: [KG, GDN], count: 13 });

  // The owner is a company in Kazakhstan now, and .kz asks for more.
  assert.deepEqual(await customer.invalid(), [row(0, "X-COMPANY-VAT-ID"), row(2, "tin"), row(3, "domain")]);
  await customer.fill({ [row(0, "X-COMPANY-VAT-ID")]: "123456789013", [row(2, "tin")]: "00105201810017" });

  // A row goes and takes its faults with it; another comes.
  await customer.click("#rows > li:nth-of-type(4) > button");
  assert.deepEqual(await customer.invalid(), []);
  await customer.click("#add");
  assert.equal(await customer.page.evaluate(() => window.cart.orders.length), 6);
  await customer.fill({ [row(6, "domain")]: "coffee.com" });

  assert.equal(await customer.order(), "Thank you.");
  assert.deepEqual(shop.orders, [
    [
      ["token", "5f1d0c9b2a"],
      [row(0, "domain"), "tea.kz"],
      [row(0, "X-COMPANY-VAT-ID"), "123456789013"],
      [row(1, "domain"), "tea.kyoto"],
      [row(1, "auth"), "abcdef1!"],
      [row(2, "domain"), "tea.kg"],
      [row(2, "tin"), "00105201810017"],
      [row(2, "passport-number"), ""],
      [row(2, "passport-issued-by"), ""],
      [row(2, "passport-issued-on"), ""],
      [row(4, "domain"), "tea.or.kr"],
      [row(4, "X-KR-ACCEPT-TRUSTEE-TAC"), "1"],
      [row(4, "X-KR-CTFY-TYPE"), ""],
      [row(4, "X-KR-CTFY-NO"), ""],
      [row(5, "domain"), "tea.com"],
      [row(6, "domain"), "coffee.com"],
      ["owner[firstname]", ""],
      ["owner[lastname]", ""],
      ...Object.entries(owner),
      ["coupon", "TEA10"],
      ["checkout", "yes"],
    ],
  ]);
  assert.deepEqual(customer.complaints, []);
  await customer.leave();
});

test("a row that is added after a refusal is checked, and told of with the others", async () => {
  const customer = await shop.visit("/checkout/cart.html");
  for (let rows = 6; rows > 2; rows--) await customer.click("#rows > li:nth-of-type(3) > button");
  await customer.fill({ ...owner, [row(1, "auth")]: "abcdefgh" });
  await customer.tryToOrder();
  assert.deepEqual(await customer.summary(), [
    "BIN is still empty. It is needed for companies in Kazakhstan.",
    "Auth codes for .kyoto need at least one digit (0–9).",
  ]);
  await customer.click("#add");
  await customer.fill({ [row(6, "domain")]: "", [row(0, "X-COMPANY-VAT-ID")]: "123456789013" });
  await customer.fill({ [row(1, "auth")]: "abcdef1!" });
  assert.deepEqual(await customer.summary(), []);
  const state = await customer.page.evaluate(() => [
    window.cart.ok,
    window.cart.orders.map(({ report }) => report.tld),
  ]);
  assert.deepEqual(state, [true, ["kz", "kyoto", "com"]]);
  assert.equal(await customer.order(), "Thank you.");
  assert.deepEqual(customer.complaints, []);
  await customer.leave();
});
