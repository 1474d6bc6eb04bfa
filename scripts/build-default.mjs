// The default entry point in one file, readable as it was written but for the module, and of ASCII
// alone, which engines read faster. The module's text goes in as it is: esbuild would write it
// anew, and not as scripts/inlined.mjs has to.
//
//   node scripts/build-default.mjs ENTRY MODULE OUTPUT
import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";

const [entry, moduleFile, output] = process.argv.slice(2);
const { outputFiles } = await build({
  entryPoints: [entry],
  external: ["*/module.js"],
  bundle: true,
  format: "esm",
  target: "es2022",
  write: false,
  logLevel: "warning",
});
const [{ text }] = outputFiles;

const importing = /^import \{ joiner, pieces \} from ".*";\n/m;
if (!importing.test(text)) throw new Error(`${entry} imports the module in another way`);
const module = (await readFile(moduleFile, "utf8")).replace(/^export /gm, "");
await writeFile(
  output,
  text.replace(importing, () => module),
);
