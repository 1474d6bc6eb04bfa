// Writes what docs/ tells of the rules, from the rules. The package has to be built.
//
//   npm run docs
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { pages } from "./docs/pages.mjs";

const root = new URL("../", import.meta.url);
for (const [name, text] of await pages()) {
  const file = new URL(name, root);
  await mkdir(dirname(fileURLToPath(file)), { recursive: true });
  await writeFile(file, text);
}
