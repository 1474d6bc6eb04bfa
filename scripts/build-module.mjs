// Writes the wasm module into JavaScript, so that the package is plain modules: no file to
// copy, nothing to fetch or await.
//
//   node scripts/build-module.mjs WASM JOINER OUTPUT
//
// The file itself is written anew, so that it and what is joined are the same byte for byte:
// joined, a module promises no alignment of addresses.
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { joined } from "../pkg/core/joined.js";
import { inlinedLiteral } from "./inlined.mjs";
import { isAccess, piecesOf } from "./pieces.mjs";

const [wasm, joinerFile, output] = process.argv.slice(2);

const bytes = await readFile(wasm);
const joinerBytes = await readFile(joinerFile);
await writeFile(
  output,
  `export const joiner = [${[...joinerBytes]}];
export const pieces = ${inlinedLiteral(...piecesOf(bytes, joinerBytes))};
`,
);

const { joiner, pieces } = await import(pathToFileURL(resolve(output)).href);
const again = joined(joiner, pieces);
if (!sameButAlignment(again, bytes)) throw new Error(`${output} does not hold the module of ${wasm}`);
await writeFile(wasm, again);

/** Whether two modules differ in nothing but what loads and stores promise of an address. */
function sameButAlignment(one, other) {
  return (
    one.length === other.length &&
    one.every((byte, at) => byte === other[at] || (byte === 0 && other[at] < 4 && isAccess(other[at - 1])))
  );
}
