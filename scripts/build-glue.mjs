// wasm-bindgen's glue for the web ends in a loader that fetches the .wasm file by
// `new URL(…, import.meta.url)`. Nobody calls it here, but Vite and webpack follow
// that URL and ship the module a second time. `export *` leaves a default export
// out, and the loader is the default export: esbuild then drops it as unused.
//
// And its initSync keeps the first instance for good. After a trap the package needs
// a fresh one, so that line goes too.
//
//   node scripts/build-glue.mjs GLUE OUTPUT
import { build } from "esbuild";
import { writeFile } from "node:fs/promises";
import { dirname, basename } from "node:path";

const [glue, output] = process.argv.slice(2);

const shapeHasChanged = (what) => new Error(`${glue} ${what}: wasm-bindgen's glue has changed shape`);

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

for (const trace of ["import.meta", "new URL", "fetch("]) {
  if (text.includes(trace)) throw shapeHasChanged(`still holds ${trace}`);
}

const [before, after, ...more] = text.split(/^ *if \(wasm !== void 0\) return wasm;\n/m);
if (after === undefined || more.length > 0 || !/function initSync\(module\) \{\n$/.test(before)) {
  throw shapeHasChanged("does not open initSync with the line that keeps an instance");
}
await writeFile(output, before + after);
