// The module as plain JavaScript, for pages whose policy forbids WebAssembly: what wasm2js
// makes of it, as a function from imports to an instance, and its data as one string in place
// of many in base64.
//
//   node scripts/build-twin.mjs WASM2JS-OUTPUT OUTPUT
import { transform } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { inlinedLiteral } from "./inlined.mjs";

const [source, output] = process.argv.slice(2);

const shape = /\nfunction initActiveSegments\(imports\) \{\n([^]*?)\n\}\n([^]*\n\}\n)\nvar retasmFunc = asmFunc\(/;
const [, segments, body] = (await readFile(source, "utf8")).match(shape) ?? [];
const parts = [
  ...(segments ?? "").matchAll(/^ +base64DecodeToExistingUint8Array\(bufferView, (\d+), "([^"]+)"\);$/gm),
].map(([, start, base64]) => ({ start: Number(start), bytes: Buffer.from(base64, "base64") }));
if (parts.length === 0 || parts.length !== segments.split("\n").length) {
  throw new Error(`${source}: what wasm2js writes has changed shape`);
}

const start = parts[0].start;
const end = Math.max(...parts.map(({ start, bytes }) => start + bytes.length));
const data = Buffer.alloc(end - start);
for (const part of parts) part.bytes.copy(data, part.start - start);

const { code } = await transform(
  `
  import { bytesOf } from "./core.js";
  export default function instantiate(imports) {
    return { exports: asmFunc(imports) };
  }
  let bufferView;
  function initActiveSegments() {
    bufferView.set(bytesOf(DATA), ${start});
  }
  ${body}`,
  { minify: true, format: "esm", target: "es2022", logLevel: "warning" },
);
await writeFile(
  output,
  code.replace("DATA", () => inlinedLiteral(data)),
);
