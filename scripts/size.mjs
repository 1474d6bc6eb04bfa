// What the package costs a page: a bundle of the two calls a shop makes, measured the
// way its peers are (esbuild, minified for ES2022 browsers; gzip -9; brotli 11).
// Fails when it outgrows what size-budget.json records by more than 2 %, or what README.md says.
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
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

/** What build.rs packed, by the name of its files. */
async function packed() {
  const messages = execFileSync("cargo", ["check", "--quiet", "--package", "tldgate", "--message-format=json"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const { out_dir: folder } = messages
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .find(({ reason, package_id: id }) => reason === "build-script-executed" && /[/#]tldgate[@#]/.test(id));
  const files = await readdir(folder);
  const contents = (names) => Promise.all(names.map((name) => readFile(`${folder}/${name}`)));
  return {
    pages: Buffer.concat(await contents(["texts", ...files.filter((name) => name.endsWith(".packed"))])),
    tables: Buffer.concat(await contents(["kanji", "syllables", "joining"])),
  };
}

/** A section of a module: what it holds, without its head. */
function section(wasm, wanted) {
  let at = 8;
  const number = () => {
    let [value, shift, byte] = [0, 0, 0];
    do {
      byte = wasm[at++];
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    return value;
  };
  while (at < wasm.length) {
    const id = wasm[at++];
    const length = number();
    if (id === wanted) return wasm.subarray(at, at + length);
    at += length;
  }
  throw new Error(`the module has no section ${wanted}`);
}

const importing = (names, from = "tldgate") => `import { ${names} } from "${from}"; globalThis.used = [${names}];`;
const wasm = await readFile(`${root}pkg/wasm/tldgate_bg.wasm`);
const { pages, tables } = await packed();
const rows = {
  bundle: measure(await bundle(shop)),
  "· the module, as a file": measure(wasm),
  "·· its code": measure(section(wasm, 10)),
  "·· its data": measure(section(wasm, 11)),
  "··· rule pages": measure(pages),
  "··· tables of characters": measure(tables),
  "· the module in pieces, and its joiner": measure(await bundle(importing("joiner, pieces", "./pkg/wasm/module.js"))),
  "· all JavaScript but the module": measure(
    await bundle(shop.replace('"tldgate"', '"./pkg/core/default.js"'), { external: ["*/module.js"] }),
  ),
  "·· wasm-bindgen's glue": measure(await bundle(`import glue from "./pkg/wasm/glue.js"; globalThis.used = glue;`)),
  "·· sentences, English": measure(await bundle(`export { default } from "./pkg/locales/en.js"`)),
  "bundle, --charset=utf8": measure(await bundle(shop, { charset: "utf8" })),
  "bundle of the twin": measure(await bundle(shop.replace('"tldgate"', '"tldgate/js"'))),
  "bundle of authCodeCheck alone": measure(await bundle(importing("authCodeCheck"))),
  "bundle of describe alone": measure(await bundle(importing("describe"))),
  "bundle with the schema": measure(await bundle(importing("schema", "tldgate/schema"))),
  "bundle of tldgate/wasm, without the file": measure(
    await bundle(importing("init, validate, authCodeCheck", "tldgate/wasm")),
  ),
};
console.table(rows);

const ratio = rows["bundle of the twin"].brotli / rows.bundle.brotli;
console.log(`size: the twin is ${ratio.toFixed(2)} times the default`);
if (ratio > 1.4) {
  console.error("size: the twin may be 1.4 times the default at most");
  process.exit(1);
}

const { recorded, goal } = JSON.parse(await readFile(`${root}size-budget.json`, "utf8"));
const { brotli } = rows.bundle;
const limit = Math.floor(recorded * 1.02);
console.log(`size: ${brotli} bytes of brotli; ${recorded} recorded, ${goal} wanted`);
if (brotli > limit) {
  console.error(`size: ${brotli - limit} over the limit, which is 2 % over what is recorded`);
  process.exit(1);
}

const [, told] = (await readFile(`${root}README.md`, "utf8")).match(/under (\d+) kB/) ?? [];
if (!(brotli < told * 1000)) {
  console.error(`size: README.md says that it is under ${told} kB`);
  process.exit(1);
}
