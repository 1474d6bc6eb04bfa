// Controlled inputs in React and v-model in Vue, bundled by esbuild from the tarball, in Chromium under a strict
// policy: a fix that the customer takes reaches the framework's state, and stays when the page is drawn again.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { test } from "node:test";
import { build } from "esbuild";
import { compileScript, parse } from "vue/compiler-sfc";
import { openShop } from "./checkout/customer.js";
import { scratch } from "./tarball.js";

/** Components of Vue, compiled as its plugins for bundlers do. */
const components = {
  name: "components",
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, "utf8"), { filename: path });
      return { contents: compileScript(descriptor, { id: "shop", inlineTemplate: true }).content };
    });
  },
};

async function bundled(framework) {
  const folder = scratch(framework);
  await build({
    entryPoints: { shop: fileURLToPath(new URL(`checkout/${framework}.js`, import.meta.url)) },
    bundle: true,
    format: "esm",
    outdir: folder,
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    plugins: [components],
  });
  return pathToFileURL(`${folder}/`);
}

for (const framework of ["react", "vue"]) {
  test(`${framework}: a fix reaches the state of a text and of a select, and stays`, async () => {
    const shop = await openShop({ built: await bundled(framework) });
    try {
      const customer = await shop.visit("/checkout/framework.html");
      const state = () => customer.page.$eval("output", ({ textContent }) => JSON.parse(textContent));
      const isMarked = (name) =>
        customer.page.$eval(`[name="${name}"]`, (control) => [
          control.validity.customError,
          control.getAttribute("aria-invalid"),
        ]);
      const lists = () => customer.page.$$eval(".tldgate-issues", ({ length }) => length);
      const take = (sentence) =>
        customer.page.$$eval(
          ".tldgate-issues button",
          (buttons, sentence) => buttons.find(({ textContent }) => textContent === sentence).click(),
          sentence,
        );

      await customer.fill({ domain: "お茶" });
      await customer.fill({ "X-IDN-LANGUAGE": "JA" });
      await customer.tryToOrder();
      assert.deepEqual(await state(), { domain: "お茶", language: "JA" });
      assert.deepEqual(await customer.issuesAt("domain"), [
        "Error: Domain must end in .gdn, because this order is for .gdn. Use “お茶.gdn”",
      ]);
      assert.deepEqual(await isMarked("domain"), [true, "true"]);

      await take("Use “お茶.gdn”");
      assert.deepEqual(await state(), { domain: "お茶.gdn", language: "JA" });
      assert.deepEqual(await customer.issuesAt("domain"), []);
      assert.deepEqual(await isMarked("domain"), [false, "false"]);

      assert.deepEqual(await customer.issuesAt("X-IDN-LANGUAGE"), [
        "Error: Language must be given as JP for .gdn. Use “JP”",
      ]);
      await take("Use “JP”");
      assert.deepEqual(await state(), { domain: "お茶.gdn", language: "JP" });
      assert.deepEqual(await customer.issuesAt("X-IDN-LANGUAGE"), []);
      assert.deepEqual(await isMarked("X-IDN-LANGUAGE"), [false, "false"]);

      // Drawn again, it shows what the state holds.
      await customer.click("#again");
      await customer.page.waitForFunction(() => document.querySelector("#again").textContent.includes("1 times"));
      assert.deepEqual([await customer.value("domain"), await customer.value("X-IDN-LANGUAGE")], ["お茶.gdn", "JP"]);

      // The framework takes the select away, and brings another: ours follow.
      assert.equal(await lists(), 2);
      await customer.fill({ domain: "tea.gd" });
      await customer.fill({ domain: "tea.gdn" });
      assert.equal(await lists(), 1);
      await customer.fill({ domain: "お茶.gdn" });
      assert.deepEqual(await state(), { domain: "お茶.gdn", language: "JP" });

      assert.equal(await customer.order(), "Thank you.");
      assert.deepEqual(shop.orders, [
        [
          ["domain", "お茶.gdn"],
          ["X-IDN-LANGUAGE", "JP"],
          ["checkout", "yes"],
        ],
      ]);
      assert.deepEqual(customer.complaints, []);
    } finally {
      await shop.close();
    }
  });
}
