// The package for `require`: every module again, as CommonJS, in a folder that says it is.
// Nothing is bundled, so that a program that requires two entry points gets what they share
// once. The edges' entries import a .wasm file, which CommonJS has no word for.
//
//   node scripts/build-cjs.mjs PACKAGE OUTPUT
import { transform } from "esbuild";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { shipped } from "./shipped.mjs";

const [from, output] = process.argv.slice(2);
const EDGE = /^(workerd|edge-light)\b/;

for (const file of (await shipped(from)).filter((file) => /\.(js|d\.ts)$/.test(file) && !EDGE.test(file))) {
  await mkdir(dirname(join(output, file)), { recursive: true });
  if (file.endsWith(".d.ts")) {
    await copyFile(join(from, file), join(output, file));
  } else {
    const { code } = await transform(await readFile(join(from, file), "utf8"), {
      format: "cjs",
      target: "es2022",
      charset: "utf8",
      logLevel: "warning",
    });
    await writeFile(join(output, file), code);
  }
}
await writeFile(join(output, "package.json"), `${JSON.stringify({ type: "commonjs", sideEffects: false }, null, 2)}\n`);
