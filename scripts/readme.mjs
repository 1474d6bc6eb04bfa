// Compares a table in README.md with what the tests wrote last, or writes it there.
//
//   node scripts/readme.mjs [--write]
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";

const root = new URL("../", import.meta.url);
const readme = new URL("README.md", root);

const before = await readFile(readme, "utf8");
const [start, end] = ["<!-- loaders, written by npm run loaders -->\n", "<!-- end of loaders -->\n"];
const [head, rest] = before.split(start);
const [, tail] = rest?.split(end) ?? [];
if (tail === undefined) throw new Error("README.md has no place for the table of loaders");

const table = await format(await readFile(new URL("target/loaders.md", root), "utf8"), { parser: "markdown" });
const after = `${head}${start}\n${table}\n${end}${tail}`;
if (process.argv[2] === "--write") {
  await writeFile(readme, after);
} else if (after !== before) {
  console.error("README.md tells of other loaders than the tests saw: npm run loaders");
  process.exit(1);
}
