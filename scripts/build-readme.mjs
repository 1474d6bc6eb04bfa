// The README of the npm package: what of the project's own concerns who installs it.
//
//   node scripts/build-readme.mjs README OUTPUT
import { readFile, writeFile } from "node:fs/promises";

const [readme, output] = process.argv.slice(2);
const OTHERS = ["Try it from source", "In Rust", "More"];

const [head, ...sections] = (await readFile(readme, "utf8")).split(/^(?=## )/m);
const titleOf = (section) => section.match(/^## (.*)/)[1];
for (const title of OTHERS) {
  if (!sections.some((section) => titleOf(section) === title)) throw new Error(`${readme} has no section «${title}»`);
}
const kept = sections.filter((section) => !OTHERS.includes(titleOf(section)));
const { files, homepage } = JSON.parse(await readFile("pkg/package.json", "utf8"));
// The docs stay in the repository.
const text = [head, ...kept]
  .join("")
  .replaceAll("](pkg/", "](")
  .replace(/\]\((docs\/[^)]*\.png)\)/g, `](${homepage}/raw/main/$1)`)
  .replaceAll("](docs/", `](${homepage}/blob/main/docs/`);

// What the package does not hold, its README must not lead to.
const links = [...text.matchAll(/\]\((?!https?:)([^)]*)\)/g)].map(([, link]) => link);
for (const link of links)
  if (!files.includes(link)) throw new Error(`${readme} leads to ${link}, which is not shipped`);
await writeFile(output, text);
