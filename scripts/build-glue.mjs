// wasm-bindgen's glue for the web keeps one instance of the module for good, and ends in a
// loader that fetches the .wasm file by `new URL(…, import.meta.url)`. Nobody calls that
// here, but Vite and webpack follow the URL and ship the module a second time.
//
// This leaves the loader out and wraps the rest into a function, so that an entry point can
// bring an instance of its own, whatever it is made from, and a new one after a trap.
// `export *` leaves a default export out, and the loader is the default export: esbuild then
// drops it as unused.
//
//   node scripts/build-glue.mjs GLUE OUTPUT
import { build, transform } from "esbuild";
import { writeFile } from "node:fs/promises";
import { dirname, basename } from "node:path";

const [glue, output] = process.argv.slice(2);

const changed = () => new Error(`${glue}: wasm-bindgen's glue has changed shape`);

const bundle = await build({
  stdin: { contents: `export * from "./${basename(glue)}";`, resolveDir: dirname(glue) },
  bundle: true,
  treeShaking: true,
  format: "esm",
  target: "es2022",
  write: false,
  logLevel: "warning",
});
const text = bundle.outputFiles[0].text;

const shape =
  /^\/\/ .*\n([^]*\nfunction __wbg_finalize_init\(instance, module\) \{\n[^]*?\n\}\n)function initSync\(module\) \{\n[^]*?\n\}\nexport \{\n([^}]*)\};\n$/;
const [, body, exports] = text.match(shape) ?? [];
const usable = body?.includes("\nfunction __wbg_get_imports() {\n") && !/import\.meta|new URL|fetch\(/.test(body);
if (!usable) throw changed();

// The glue takes memory that has grown for detached from its views. In plain JavaScript it is
// another buffer, and the old one stays.
const stale = {
  "cachedUint8ArrayMemory0.byteLength === 0": "cachedUint8ArrayMemory0.buffer !== wasm.memory.buffer",
  "cachedDataViewMemory0.buffer.detached === true || cachedDataViewMemory0.buffer.detached === void 0 && cachedDataViewMemory0.buffer !== wasm.memory.buffer":
    "cachedDataViewMemory0.buffer !== wasm.memory.buffer",
};
let watchful = body;
for (const [grown, other] of Object.entries(stale)) {
  if (!watchful.includes(grown)) throw changed();
  watchful = watchful.replace(grown, other);
}

const functions = exports.match(/\w+/g).filter((name) => name !== "initSync");
const { code } = await transform(
  `export default function glue() {
    ${watchful}
    return {
      imports: __wbg_get_imports(),
      begin(instance) {
        __wbg_finalize_init(instance);
      },
      functions: { ${functions.join(", ")} },
    };
  }`,
  { format: "esm", target: "es2022", logLevel: "warning" },
);
await writeFile(output, code);
