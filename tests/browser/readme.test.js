// The README's page, as it stands there, in a browser.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { openBrowser } from "./browser.js";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const [, example] = readme.match(/```html\n(.*?)```/s);

let session;
before(async () => (session = await openBrowser()));
after(() => session.close());

/** Opens the example as the file it would be, beside the package in node_modules. */
async function openExample() {
  const { page } = await session.visit("/pkg/package.json");
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    const [, file] = pathname.split("/node_modules/tldgate/");
    if (file) request.continue({ url: `${session.url}/pkg/${file}` });
    else if (pathname === "/example.html") request.respond({ contentType: "text/html", body: example });
    else request.continue();
  });
  await page.goto(`${session.url}/example.html`);
  return page;
}

const alert = (page) => page.$eval("[role=alert]", (element) => element.textContent);

test("the README's form refuses a bad code with a sentence, and submits a good one", async () => {
  const page = await openExample();
  await page.type("[name=domain]", "tea.kyoto");
  await page.type("[name=auth]", "abcdefgh");
  await page.click("button");
  assert.match(await alert(page), /^Auth codes for \.kyoto need at least one digit \(0–9\)\./);

  await page.type("[name=auth]", "1!");
  await Promise.all([page.waitForNavigation(), page.click("button")]);
  assert.equal(new URL(page.url()).searchParams.get("auth"), "abcdefgh1!");
});
