// Every case through the tarball in every engine, straight from its files: the default entry
// where WebAssembly is allowed, the twin where only scripts are. What a policy reports fails.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "../../scripts/serve.mjs";
import { engines } from "./browser/engines.js";
import { files, holds } from "./cases.js";

const wasm = { policy: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'" };
const scripts = { policy: "default-src 'self'; script-src 'self'" };
const address = (name) => `/tests/package/node_modules/tldgate/${name}.js`;
const rows = [
  ["default", wasm, "inPage", [address("index")], 1],
  ["default, in a worker", wasm, "inWorker", address("index"), 1],
  ["default, two copies, one loaded anew", wasm, "inPage", [address("index"), `${address("index")}?again`], 2],
  ["twin", scripts, "inPage", [address("js")], 1],
  ["twin, in a worker", scripts, "inWorker", address("js"), 1],
  ["file", wasm, "asFile", address("wasm"), 1],
];

const servers = new Map();
before(async () => {
  for (const settings of [wasm, scripts]) servers.set(settings, await serve({ folders: ["tests"], ...settings }));
});
after(() => Promise.all([...servers.values()].map((server) => server.close())));

for (const [engine, open] of Object.entries(engines)) {
  describe(engine, () => {
    let browser;
    before(async () => {
      browser = await open();
    });
    after(() => browser?.close());

    for (const [name, settings, work, argument, copies] of rows) {
      test(`${engine} · ${name}`, async () => {
        const page = await browser.visit(`${servers.get(settings).url}/tests/package/browser/harness.html`);
        const { results, breaches } = await page.run(work, argument, files);
        await page.close();
        assert.deepEqual(breaches, []);
        assert.equal(results.length, copies);
        results.forEach(holds);
      });
    }

    for (const [settings, name] of [
      [wasm, "form"],
      [scripts, "js-form"],
    ]) {
      test(`${engine} binds a form by ${name}.js`, async () => {
        const page = await browser.visit(`${servers.get(settings).url}/tests/package/browser/harness.html`);
        const { results, breaches } = await page.run("bound", address(name));
        await page.close();
        assert.deepEqual(breaches, []);
        const sentence = "Error: Auth codes for .kyoto need at least one digit (0–9).";
        assert.deepEqual(results, [
          { sent: 0, errors: [sentence], isInvalid: true, hasSummary: true },
          { sent: 1, errors: [], isInvalid: false, hasSummary: false },
        ]);
      });
    }

    // WebKit forbids WebAssembly without a report.
    test(`${engine} leads to the twin where WebAssembly is forbidden`, async () => {
      const page = await browser.visit(`${servers.get(scripts).url}/tests/package/browser/harness.html`);
      const { results } = await page.run("inPage", [address("index")], files.slice(0, 1));
      await page.close();
      assert.match(results[0].complaints, /import tldgate\/js/);
    });

    for (const settings of [wasm, scripts]) {
      test(`${engine} reports a breach of ${settings.policy}`, async () => {
        const page = await browser.visit(`${servers.get(settings).url}/tests/package/browser/harness.html`);
        const { breaches } = await page.run("breach");
        await page.close();
        assert.match(breaches.join(), /^content security policy: script-src\S* eval$/);
      });
    }
  });
}
