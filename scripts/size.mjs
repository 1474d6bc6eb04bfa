// What the package costs a page: a bundle of the two calls a shop makes, measured the
// way its peers are (esbuild, minified for ES2022 browsers; gzip -9; brotli 11).
// Fails when it outgrows what size-budget.json records by more than 2 %.
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../", import.meta.url));

const shop = `
  import { validate, authCodeCheck } from "tldgate";
  globalThis.check = (fields) => [validate("kyoto", "AddDomain", fields), authCodeCheck("kyoto", fields.auth)];
`;

async function bundle(contents, options) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "warning",
    ...options,
  });
  return outputFiles[0].contents;
}

function measure(bytes) {
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length,
  };
}

const rows = {
  bundle: measure(await bundle(shop)),
  "bundle, --charset=utf8": measure(await bundle(shop, { charset: "utf8" })),
  "  the module, as a file": measure(await readFile(`${root}pkg/wasm/tldgate_bg.wasm`)),
  "  wasm-bindgen's glue": measure(await bundle(`export * from "./pkg/wasm/glue.js"`)),
  "  sentences, English": measure(await bundle(`export { default } from "./pkg/locales/en.js"`)),
};
console.table(rows);

const { recorded, goal } = JSON.parse(await readFile(`${root}size-budget.json`, "utf8"));
const { brotli } = rows.bundle;
const limit = Math.floor(recorded * 1.02);
console.log(`size: ${brotli} bytes of brotli; ${recorded} recorded, ${goal} wanted`);
if (brotli > limit) {
  console.error(`size: ${brotli - limit} over the limit, which is 2 % over what is recorded`);
  process.exit(1);
}
