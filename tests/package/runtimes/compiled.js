// What an edge's bundler does with `import module from "….wasm?module"`: the file is there as
// a compiled module. For Node, so that the entry point can be run in it.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export async function load(url, context, next) {
  if (!/\.wasm(\?module)?$/.test(url)) return next(url, context);
  const bytes = await readFile(fileURLToPath(url.replace(/\?module$/, "")));
  const source = `export default new WebAssembly.Module(Buffer.from("${bytes.toString("base64")}", "base64"));`;
  return { format: "module", shortCircuit: true, source };
}
