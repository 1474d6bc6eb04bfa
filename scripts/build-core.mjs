// Bundles a part of the package into one file, readable as it was written.
//
//   node scripts/build-core.mjs ENTRY OUTPUT
import { build } from "esbuild";

const [entry, output] = process.argv.slice(2);
await build({
  entryPoints: [entry],
  outfile: output,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  logLevel: "warning",
});
