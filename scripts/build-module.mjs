// Writes the wasm module as a JavaScript string, so that the package is plain modules: no
// file to copy, nothing to fetch or await.
//
//   node scripts/build-module.mjs WASM OUTPUT
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { bytesOf } from "../pkg/core/inlined.js";
import { inlinedLiteral } from "./inlined.mjs";

const [wasm, output] = process.argv.slice(2);

const bytes = await readFile(wasm);
await writeFile(output, `export default ${inlinedLiteral(bytes)};\n`);

const { default: read } = await import(pathToFileURL(resolve(output)).href);
if (!bytes.equals(bytesOf(read))) throw new Error(`${output} does not hold the bytes of ${wasm}`);
