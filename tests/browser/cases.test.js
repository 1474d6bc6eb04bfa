// Every case file through the package in headless Chromium, under the content
// security policy that the test page is served with.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { caseFiles } from "../cases/files.js";
import { complaints as listFailures } from "../cases/judge.js";
import { openBrowser } from "./browser.js";

let chromium;
before(async () => {
  chromium = await openBrowser();
});
after(() => chromium?.close());

for (const { name, file } of await caseFiles()) {
  test(name, async () => {
    const { page, complaints } = await chromium.visit("/tests/browser/harness.html");
    const verdicts = await page.evaluate(async (parsed) => {
      const [tldgate, { judge }] = await Promise.all([import("/pkg/index.js"), import("/tests/cases/judge.js")]);
      return judge(tldgate, parsed);
    }, file);
    assert.notEqual(verdicts.length, 0, "the file holds no case");
    assert.equal(listFailures(verdicts), "");
    assert.deepEqual(complaints, []);
  });
}
