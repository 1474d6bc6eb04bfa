// The README's pages, as they stand there, in a browser.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { openBrowser } from "./browser.js";
import { openExample } from "./example.js";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const [shop, byHand] = [...readme.matchAll(/```html\n(.*?)```/gs)].map(([, page]) => page);
const lacksDigit = /Auth codes for \.kyoto need at least one digit \(0–9\)\./;

let session;
before(async () => (session = await openBrowser()));
after(() => session.close());

test("the shop's page refuses a bad cart, leads to what is wrong, and sends a good one", async () => {
  // A page that is opened from a file posts nowhere.
  const page = await openExample(session, shop.replace('method="post"', ""));
  const type = (name, text) => page.type(`[name="${name}"]`, text);
  const summary = () => page.$$eval(".tldgate-summary li", (all) => all.map(({ textContent }) => textContent));
  await type("domains[0][domain]", "tea.kyoto");
  await page.waitForSelector(".tldgate-summary");
  await type("domains[0][auth]", "abcdefgh!");
  await type("domains[1][domain]", "tea.kz");
  await type("owner[organization]", "Tea House");
  await type("owner[country]", "KZ");
  await page.click("button");
  const [code, number, ...others] = await summary();
  assert.match(code, lacksDigit);
  assert.match(number, /^VAT ID is still empty\./);
  assert.deepEqual(others, ["E-mail is still empty."]);

  await type("domains[0][auth]", "1");
  await type("domains[1][X-COMPANY-VAT-ID]", "123456789013");
  await type("owner[email]", "kim@example.com");
  await Promise.all([page.waitForNavigation(), page.click("button")]);
  const sent = new URL(page.url()).searchParams;
  assert.equal(sent.get("domains[0][auth]"), "abcdefgh!1");
  assert.equal(sent.get("csrf_token"), "t0k3n");
});

test("the form by hand refuses a bad code with a sentence, and submits a good one", async () => {
  const page = await openExample(session, byHand);
  await page.type("[name=domain]", "tea.kyoto");
  await page.type("[name=auth]", "abcdefgh");
  await page.click("button");
  assert.match(await page.$eval("[role=alert]", ({ textContent }) => textContent), lacksDigit);

  await page.type("[name=auth]", "1!");
  await Promise.all([page.waitForNavigation(), page.click("button")]);
  assert.equal(new URL(page.url()).searchParams.get("auth"), "abcdefgh1!");
});
