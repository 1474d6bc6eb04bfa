// The hashes of every file that a page may load, as `integrity` of <script> and import maps
// takes them: PCI DSS 6.4.3 asks a page that takes payments to pin its scripts. What `require`
// finds is for servers, and not among them.
//
//   node scripts/build-integrity.mjs PACKAGE OUTPUT
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { shipped } from "./shipped.mjs";

const [folder, output] = process.argv.slice(2);
const hashes = {};
for (const file of (await shipped(folder)).filter((file) => /\.(js|wasm)$/.test(file))) {
  const hash = createHash("sha384")
    .update(await readFile(join(folder, file)))
    .digest("base64");
  hashes[file] = `sha384-${hash}`;
}
await writeFile(output, `${JSON.stringify(hashes, null, 2)}\n`);
