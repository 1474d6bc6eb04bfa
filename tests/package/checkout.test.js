// A checkout as WHMCS has it, with names of its own, in Chromium under a strict policy: an order of every
// TLD is refused, put right, and reaches the shop's server as it was typed.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openShop } from "./checkout/customer.js";
import { scratch } from "./tarball.js";

let shop, logo;
before(async () => {
  shop = await openShop();
  logo = join(scratch("checkout"), "logo.txt");
  writeFileSync(logo, "a logo");
});
after(() => shop?.close());

const owner = {
  firstname: "Kim",
  lastname: "Müller",
  companyname: "",
  email: "kim@example.com",
  address1: "1 Long Lane ",
  city: "Kyoto",
  postcode: "604-8571",
  country: "JP",
  phonenumber: "+81 75 123 4567",
};
const company = {
  ...owner,
  companyname: "Tea & Sons",
  postcode: "050000",
  country: "KZ",
  phonenumber: "+7.7271234567",
};
const extra = (name) => `domains[0][fields][${name}]`;

/** An order with its faults, what the page says at each control, and what mends them. */
const orders = [
  {
    tld: "kyoto",
    typed: { ...owner, "domains[0][name]": "tea", email: "kim", country: "DE" },
    told: {
      "domains[0][name]":
        /^Error: Your domain must end in \.kyoto, because this order is for \.kyoto\. Use “tea\.kyoto”$/,
      email: "Error: E-mail address must be an e-mail address, such as kim@example.com.",
      country: /^Error: .*Kyoto/,
    },
    mended: { "domains[0][name]": "tea.kyoto", email: "kim@example.com", country: "JP" },
  },
  {
    tld: "gdn",
    typed: { ...owner, "domains[0][name]": "-tea.gdn", postcode: "", phonenumber: "", ns2: "192.0.2.1" },
    told: {
      "domains[0][name]": "Error: Your domain must not begin or end with a hyphen.",
      postcode: "Error: ZIP is still empty. It is needed where the country has postal codes.",
      phonenumber: "Error: Phone is still empty.",
      ns2: "Error: Name server 2 must be a host name, such as ns1.example.net, not an IP address.",
    },
    mended: {
      "domains[0][name]": "tea.gdn",
      postcode: "604-8571",
      phonenumber: "+81 75 123 4567",
      ns2: "ns2.example.net",
    },
  },
  {
    tld: "kz",
    typed: { ...company, "domains[0][name]": "tea.kz" },
    told: {
      [extra("X-COMPANY-VAT-ID")]:
        "Error: BIN of the company is still empty. It is needed for companies in Kazakhstan.",
    },
    mended: { [extra("X-COMPANY-VAT-ID")]: "123456789013" },
  },
  {
    tld: "kg",
    typed: { ...owner, country: "KG", postcode: "720000", "domains[0][name]": "tea.kg" },
    told: {
      [extra("tin")]: "Error: Tax number is still empty.",
      [extra("passport-number")]: /^Error: Passport is still empty\. It is needed for /,
      [extra("passport-issued-by")]: /^Error: Passport issued by is still empty\. /,
      [extra("passport-issued-on")]: /^Error: Passport issued on is still empty\. /,
    },
    mended: {
      [extra("tin")]: "11203198500017",
      [extra("passport-number")]: "AN1234567",
      [extra("passport-issued-by")]: "MKK 50-01",
    },
    set: { [extra("passport-issued-on")]: "2015-03-12" },
  },
  {
    tld: "or.kr",
    typed: { ...owner, country: "DE", postcode: "10115", "domains[0][name]": "tea.or.kr" },
    told: { country: /^Error: .*(South )?Korea/ },
    ticked: [extra("X-KR-ACCEPT-TRUSTEE-TAC")],
  },
  {
    tld: "kyoto",
    command: "TransferDomain",
    typed: { "domains[0][name]": "tea.kyoto", "domains[0][eppcode]": "" },
    told: { "domains[0][eppcode]": "Error: EPP code is still empty." },
    mended: { "domains[0][eppcode]": "abcdef1!" },
  },
];

/** What a browser sends of the page with these values, in the page's sequence. */
async function expected(customer, values, ticked = []) {
  const names = await customer.page.$$eval("form :is(input, select):enabled", (controls) =>
    controls.map(({ name, type, value }) => ({ name, type, value })),
  );
  const entries = names.flatMap(({ name, type, value }) => {
    if (type === "file") return [[name, { file: "logo.txt", text: "a logo" }]];
    if (type === "checkbox")
      return name === "accepttos" ? [[name, "on"]] : ticked.includes(name) ? [[name, value]] : [];
    if (type === "hidden") return [[name, value]];
    return [[name, values[name] ?? (name === "domains[0][regperiod]" ? "1" : value)]];
  });
  return [...entries, ["checkout", "yes"]];
}

for (const { tld, command = "AddDomain", typed, told, mended = {}, set = {}, ticked } of orders) {
  test(`${command} of .${tld} is refused at its controls, put right, and sent as it was typed`, async () => {
    const customer = await shop.visit(`/checkout/whmcs.html?command=${command}`);
    const shopsOwn = { promocode: "TEA 10%", "customfield[logo]": [logo], accepttos: true };
    await customer.fill({ tld, ...typed, ...shopsOwn });
    const before = shop.orders.length;

    await customer.tryToOrder();
    for (const [name, sentence] of Object.entries(told)) {
      const [first] = await customer.issuesAt(name);
      if (typeof sentence === "string") assert.equal(first, sentence);
      else assert.match(first ?? "", sentence);
    }
    assert.deepEqual((await customer.invalid()).sort(), Object.keys(told).sort());
    assert.equal((await customer.summary()).length, Object.keys(told).length);

    await customer.fill(mended);
    for (const name of ticked ?? []) await customer.click(`[name="${name}"][type=checkbox]`);
    // What a date picker leaves is the same on every machine.
    for (const [name, date] of Object.entries(set)) await customer.choose(name, date);
    assert.deepEqual(await customer.invalid(), []);
    const wanted = await expected(customer, { tld, ...typed, ...mended, ...set, promocode: "TEA 10%" }, ticked);
    assert.equal(await customer.order(), "Thank you.");
    assert.deepEqual(shop.orders.slice(before), [wanted]);
    assert.deepEqual(customer.complaints, []);
    await customer.leave();
  });
}

test("the TLD is changed on the way, and each asks for its own", async () => {
  const customer = await shop.visit("/checkout/whmcs.html");
  await customer.fill({ ...company, "domains[0][name]": "tea.kz", accepttos: true });
  await customer.tryToOrder();
  assert.deepEqual(await customer.invalid(), ["domains[0][name]", "country"]);
  await customer.fill({ tld: "kz" });
  await customer.tryToOrder();
  assert.deepEqual(await customer.invalid(), [extra("X-COMPANY-VAT-ID")]);
  await customer.fill({ tld: "gdn", "domains[0][name]": "tea.gdn" });
  assert.deepEqual(await customer.invalid(), []);
  assert.equal(await customer.order(), "Thank you.");
  assert.deepEqual(customer.complaints, []);
  await customer.leave();
});
