// What linters of packages say of the tarball, what is in it, and what a bundler may leave out.
import * as attw from "@arethetypeswrong/core";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { tarball } from "./tarball.js";

const { bytes, files } = tarball();
const manifest = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));

test("publint has no error, no warning and no suggestion", async () => {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, level: "suggestion", strict: true });
  assert.equal(pkg.name, "tldgate");
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test("types are right for every entry point, in every way to resolve it", async () => {
  const analysis = await attw.checkPackage(attw.createPackageFromTarballData(new Uint8Array(bytes)));
  assert.ok(analysis.types);
  assert.deepEqual(Object.keys(analysis.entrypoints).sort(), Object.keys(manifest.exports).sort());
  assert.deepEqual(analysis.problems, []);
});

test("the tarball holds these files and no others", () => {
  const pinned = readFileSync(new URL("files.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");
  assert.deepEqual(files, pinned);
});

/** A bundle of the names in use, as text. */
async function bundled(names) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from "tldgate"; globalThis.used = [${names}];`,
      resolveDir: new URL(".", import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0].text;
}

// What gives a part away.
const parts = {
  sentences: "should not begin or end with a space",
  controls: "address-level1",
  fields: "must be an object or a FormData",
};
const shaken = {
  describe: ["sentences", "fields"],
  authCodeCheck: ["controls"],
  validate: ["controls"],
  tldOf: ["controls", "sentences", "fields"],
};
for (const [name, absent] of Object.entries(shaken)) {
  test(`a bundle of ${name} alone leaves out what only others use`, async () => {
    const text = await bundled(name);
    for (const part of absent) assert.ok(!text.includes(parts[part]), `the ${part} are in it`);
  });
}

test("a bundle of everything has all of it", async () => {
  const text = await bundled("validate, authCodeCheck, describe");
  for (const [part, trace] of Object.entries(parts)) assert.ok(text.includes(trace), `the ${part} are missing`);
});

test("an import that is not used leaves nothing behind", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import "tldgate"; import { validate } from "tldgate/js"; globalThis.used = 1;`,
      resolveDir: new URL(".", import.meta.url).pathname,
    },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  assert.ok(outputFiles[0].text.length < 200, outputFiles[0].text.slice(0, 500));
});
