// The page of docs/form.md that a shop can copy, as it stands there, in a browser.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { openBrowser } from "./browser.js";
import { openExample } from "./example.js";

const text = await readFile(new URL("../../docs/form.md", import.meta.url), "utf8");
const [bound, byHand] = [...text.matchAll(/```html\n(.*?)```/gs)].map(([, page]) => page);

let session;
before(async () => (session = await openBrowser()));
after(() => session.close());

/** What stands beside each control, and below them. */
const said = (page) =>
  page.$$eval("output, [role=alert]", (all) => all.flatMap(({ textContent }) => textContent.trim() || []));

test("a cart by hand refuses what is wrong, says so beside each control, and submits a right order", async () => {
  const page = await openExample(session, byHand);
  await page.type('[name="domains[0][domain]"]', "tea.kyoto");
  await page.type('[name="domains[0][auth]"]', "abcdefgh");
  assert.deepEqual(await said(page), []);
  await page.type('[name="domains[1][domain]"]', "tea.kz");
  assert.deepEqual(await said(page), [
    "Auth codes for .kyoto need at least one digit (0–9). Auth codes for .kyoto need at least one special character, such as ! or %.",
  ]);

  await page.type('[name="domains[0][auth]"]', "1!");
  assert.deepEqual(await said(page), []);
  await page.type('[name="owner[organization]"]', "Tea House");
  await page.type('[name="owner[country]"]', "KZ");
  await page.click("button");
  assert.deepEqual(await said(page), ["VAT ID is still empty. It is needed for companies in Kazakhstan."]);

  await page.type('[name="domains[1][vat]"]', "123456789013");
  assert.deepEqual(await said(page), []);
  await Promise.all([page.waitForNavigation(), page.click("button")]);
  assert.equal(new URL(page.url()).searchParams.get("domains[1][vat]"), "123456789013");
});

test("the form that is bound refuses a bad code, and submits a good one", async () => {
  const page = await openExample(session, bound);
  await page.type("[name=domain]", "tea.kyoto");
  await page.type("[name=auth]", "abcdefgh");
  await page.click("button");
  assert.match(await page.$eval(".tldgate-summary", ({ textContent }) => textContent), /at least one digit/);
  await page.type("[name=auth]", "1!");
  await Promise.all([page.waitForNavigation(), page.click("button")]);
  assert.equal(new URL(page.url()).searchParams.get("auth"), "abcdefgh1!");
});
