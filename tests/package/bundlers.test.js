// Consumers built from the tarball by the bundlers that shops use, without a plugin or a
// configuration, and run in Chromium under a shop's policy.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import * as vite from "vite";
import webpack from "webpack";
import { serve } from "../../scripts/serve.mjs";
import { engines } from "./browser/engines.js";
import { files, holds } from "./cases.js";
import { scratch } from "./tarball.js";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const root = path("../../");

/** Each takes a consumer and a folder, and gives the name of the script that it wrote there. */
const bundlers = {
  async esbuild(consumer, folder) {
    await esbuild.build({ entryPoints: [consumer], bundle: true, minify: true, format: "esm", outdir: folder });
  },
  async Rollup(consumer, folder) {
    // Rollup by itself finds files and no packages: this consumer names them.
    const byPath = join(folder, "by-path.mjs");
    const source = readFileSync(consumer, "utf8").replace(/"tldgate(\/\w+)?"/, (_, entry = "/index") => {
      return JSON.stringify(path(`node_modules/tldgate${entry}.js`));
    });
    writeFileSync(byPath, source);
    const bundle = await rollup({ input: byPath });
    await bundle.write({ dir: join(folder, "out") });
    await bundle.close();
  },
  async Vite(consumer, folder) {
    writeFileSync(join(folder, "index.html"), `<script type="module" src="${consumer}"></script>`);
    await vite.build({ root: folder, configFile: false, logLevel: "warn" });
  },
  async webpack(consumer, folder) {
    const stats = await new Promise((resolve, reject) => {
      webpack({ mode: "production", entry: consumer, output: { path: folder } }, (error, stats) =>
        error ? reject(error) : resolve(stats),
      );
    });
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    const told = [...errors, ...warnings].map(({ message }) => message);
    // It finds any script beyond 244 KiB too large, and says so three times.
    assert.deepEqual(
      told.filter((message) => !/recommended size limit|performance/.test(message)),
      [],
    );
  },
};

/** The one script of a folder, however deep. */
function scriptIn(folder) {
  const scripts = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".js"));
  assert.equal(scripts.length, 1, `one script, and no file beside it: ${scripts}`);
  return join(folder, scripts[0]);
}

const entries = {
  default: { policy: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'" },
  twin: { policy: "default-src 'self'; script-src 'self'" },
};
const servers = new Map();
let chromium;
before(async () => {
  for (const [entry, settings] of Object.entries(entries)) {
    servers.set(entry, await serve({ folders: ["tests", "target"], ...settings }));
  }
  chromium = await engines.Chromium();
});
after(async () => {
  await chromium?.close();
  for (const server of servers.values()) await server.close();
});

const address = (script) => `/${relative(root, script)}`;
const built = Object.fromEntries(Object.keys(entries).map((entry) => [entry, []]));

async function judged(entry, scripts) {
  const page = await chromium.visit(`${servers.get(entry).url}/tests/package/browser/harness.html`);
  const { results, breaches } = await page.run("inPage", scripts, files);
  await page.close();
  assert.deepEqual(breaches, []);
  assert.equal(results.length, scripts.length);
  results.forEach(holds);
}

for (const [name, bundle] of Object.entries(bundlers)) {
  for (const entry of Object.keys(entries)) {
    test(`${name} · ${entry}`, async () => {
      const folder = scratch(`${name}-${entry}`);
      await bundle(path(`consumers/${entry}.js`), folder);
      const script = address(scriptIn(folder));
      await judged(entry, [script]);
      built[entry].push(script);
    });
  }
}

for (const entry of Object.keys(entries)) {
  test(`the bundles of ${entry} side by side on one page`, async () => {
    assert.equal(built[entry].length, Object.keys(bundlers).length);
    await judged(entry, built[entry]);
  });
}

test("Vite · file", async () => {
  const folder = scratch("Vite-file");
  writeFileSync(join(folder, "index.html"), `<script type="module" src="${path("consumers/file-vite.js")}"></script>`);
  // Where a site lies is for its owner to say: this one is no root of a server.
  await vite.build({ root: folder, base: "./", configFile: false, logLevel: "warn" });
  const built = readdirSync(folder, { recursive: true });
  assert.equal(built.filter((name) => name.endsWith(".wasm")).length, 1);
  await judged("default", [address(scriptIn(folder))]);
});

test("Vite's server, a module loaded anew", async () => {
  const folder = scratch("vite-dev");
  const shop = (word) => `
    import { validate } from "tldgate";
    const report = validate("kyoto", "TransferDomain", { domain: "tea.kyoto", action: "REQUEST", auth: "abc" });
    document.title = "${word}: " + report.issues[0].code;
    import.meta.hot.accept();
  `;
  writeFileSync(join(folder, "index.html"), `<title>-</title><script type="module" src="/shop.js"></script>`);
  writeFileSync(join(folder, "shop.js"), shop("first"));
  const server = await vite.createServer({
    root: folder,
    configFile: false,
    logLevel: "error",
    server: { host: "127.0.0.1", port: 0, fs: { allow: [root] } },
    cacheDir: join(folder, "cache"),
  });
  await server.listen();
  try {
    const page = await chromium.browser.newPage();
    const says = (title) => page.waitForFunction((wanted) => document.title === wanted, {}, title);
    await page.goto(server.resolvedUrls.local[0]);
    await says("first: length");
    await page.evaluate(() => (window.mark = "the same page"));
    writeFileSync(join(folder, "shop.js"), shop("second"));
    await says("second: length");
    assert.equal(await page.evaluate(() => window.mark), "the same page");
    await page.close();
  } finally {
    await server.close();
  }
});
