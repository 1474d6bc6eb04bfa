// Writes the wasm module as a JavaScript string, a character a byte (Latin-1), so
// that the package is plain modules: no file to copy, nothing to fetch or await,
// and it compresses as well as the file itself, which base64 does not.
//
//   node scripts/build-module.mjs WASM OUTPUT
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const [wasm, output] = process.argv.slice(2);

const escapes = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
]);

/** Source text of a string literal; the quote is the one that needs fewer escapes. */
function literal(characters) {
  const count = (quote) => characters.split(quote).length;
  const quote = count('"') <= count("'") ? '"' : "'";
  const escaped = characters.replace(/[\\\n\r\0"']/g, (character, at) => {
    if (character === "\0") return /[0-9]/.test(characters[at + 1]) ? "\\x00" : "\\0";
    if (character === quote) return `\\${quote}`;
    return escapes.get(character) ?? character;
  });
  // A page that carries its script inline must not end, or turn into a comment, in the middle of it.
  return quote + escaped.replace(/<(?=\/script|!--)/gi, "\\x3c") + quote;
}

const bytes = await readFile(wasm);
await writeFile(output, `export default ${literal(bytes.toString("latin1"))};\n`);

const { default: read } = await import(pathToFileURL(resolve(output)).href);
if (!Buffer.from(read, "latin1").equals(bytes)) throw new Error(`${output} does not hold the bytes of ${wasm}`);
