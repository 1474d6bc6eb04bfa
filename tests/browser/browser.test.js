// The browser tests trust openBrowser() to hear what goes wrong on a page. Here
// something does.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./browser.js";

const harness = "/tests/browser/harness.html";

let chromium;
before(async () => {
  chromium = await openBrowser();
});
after(() => chromium?.close());

test("a page that does nothing says nothing", async () => {
  const { page, complaints } = await chromium.visit(harness);
  await page.waitForNetworkIdle({ idleTime: 200 });
  assert.deepEqual(complaints, []);
});

const faults = {
  "an error on the console": [() => console.error("no"), /console: no/],
  "an exception": [() => setTimeout(() => null.missing), /exception: TypeError/],
  "a file that is missing": [() => fetch("/pkg/missing.wasm"), /console: .*404/],
  "a script in the page": [
    () => document.body.append(Object.assign(document.createElement("script"), { text: "1" })),
    /content security policy: script-src-elem inline/,
  ],
  "code from text": [() => setTimeout("1"), /content security policy: script-src eval/],
  "another origin": [
    () => fetch("http://127.0.0.1:1/").catch(() => {}),
    /content security policy: connect-src http:\/\/127\.0\.0\.1:1/,
  ],
};
for (const [name, [fault, complaint]] of Object.entries(faults)) {
  test(`hears ${name}`, async () => {
    const { page, complaints } = await chromium.visit(harness);
    await page.evaluate(`(${fault})(), undefined`);
    for (let waited = 0; waited < 2000 && !complaints.some((text) => complaint.test(text)); waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.ok(
      complaints.some((text) => complaint.test(text)),
      `heard only ${JSON.stringify(complaints)}`,
    );
  });
}

test("serves the root as the test page, and nothing beside the folders", async () => {
  const root = await fetch(chromium.url, { redirect: "manual" });
  assert.deepEqual([root.status, root.headers.get("location")], [302, "/www/"]);
  for (const path of ["/package.json", "/pkg/../package.json", "/pkg/%2e%2e/package.json", "/pkg/..%2fpackage.json"]) {
    assert.equal((await fetch(chromium.url + path)).status, 404, path);
  }
});
