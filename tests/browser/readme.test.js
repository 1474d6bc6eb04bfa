// The README's pages, as they stand there, in a browser.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { openBrowser } from "./browser.js";
import { openExample } from "./example.js";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const [byHand, bound] = [...readme.matchAll(/```html\n(.*?)```/gs)].map(([, page]) => page);

let session;
before(async () => (session = await openBrowser()));
after(() => session.close());

/** A bad code first, then a good one; `said` reads what the page says. */
async function refusedThenSubmitted(page, said) {
  await page.type("[name=domain]", "tea.kyoto");
  await page.type("[name=auth]", "abcdefgh");
  await page.click("button");
  assert.match(await said(), /Auth codes for \.kyoto need at least one digit \(0–9\)\./);

  await page.type("[name=auth]", "1!");
  await Promise.all([page.waitForNavigation(), page.click("button")]);
  assert.equal(new URL(page.url()).searchParams.get("auth"), "abcdefgh1!");
}

test("the form by hand refuses a bad code with a sentence, and submits a good one", async () => {
  const page = await openExample(session, byHand);
  await refusedThenSubmitted(page, () => page.$eval("[role=alert]", ({ textContent }) => textContent));
});

test("so does the form that is bound, and it says it in its summary and beside the field", async () => {
  const page = await openExample(session, bound);
  await refusedThenSubmitted(page, async () => {
    const texts = await page.$$eval(".tldgate-summary, .tldgate-issues", (all) => all.map((one) => one.textContent));
    assert.equal(texts.filter((text) => /at least one digit/.test(text)).length, 2);
    return texts.join(" ");
  });
});
