// Turns src/messages/*.toml, the one source of sentences for Rust and JavaScript,
// into modules that a bundler can take or leave one by one.
//
//   node scripts/build-locales.mjs MESSAGES OUTPUT
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "smol-toml";

const [messages, output] = process.argv.slice(2);
await mkdir(output, { recursive: true });

for (const file of (await readdir(messages)).filter((name) => name.endsWith(".toml"))) {
  const catalogue = parse(await readFile(join(messages, file), "utf8"));
  for (const [code, sentence] of Object.entries(catalogue)) {
    if (typeof sentence !== "string")
      throw new Error(`${file}: ${code} is no sentence (a code with a dot needs quotes)`);
  }
  const name = basename(file, ".toml");
  await writeFile(join(output, `${name}.js`), `export default ${JSON.stringify(catalogue, null, 2)};\n`);
  // Each key by name: a translation of the type `typeof english` lacks none.
  const keys = Object.keys(catalogue).map((key) => `  readonly ${JSON.stringify(key)}: string;\n`);
  await writeFile(
    join(output, `${name}.d.ts`),
    `declare const catalogue: {\n${keys.join("")}};\nexport default catalogue;\n`,
  );
}
