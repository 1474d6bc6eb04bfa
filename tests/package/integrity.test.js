// What the package says of itself is true of its files.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Validation, Spec } from "@cyclonedx/cyclonedx-library";
import { installed, tarball } from "./tarball.js";

const read = (name) => readFileSync(join(installed, name));

test("integrity.json has the hash of every file that a page may load", () => {
  const told = JSON.parse(read("integrity.json"));
  const loaded = tarball().files.filter((file) => /\.(js|wasm)$/.test(file) && !file.startsWith("cjs/"));
  assert.deepEqual(Object.keys(told), loaded);
  for (const file of loaded) {
    assert.equal(told[file], `sha384-${createHash("sha384").update(read(file)).digest("base64")}`, file);
  }
});

test("the bill of materials is CycloneDX, and names every crate that Cargo.lock has for the module", async () => {
  const text = read("sbom.cdx.json").toString();
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  assert.equal(await validator.validate(text), null);
  const { components, metadata } = JSON.parse(text);
  assert.equal(metadata.timestamp, undefined, "a date would make every build another");
  const names = components.map(({ name }) => name);
  for (const name of ["idna", "lol_alloc", "serde-wasm-bindgen", "wasm-bindgen", "std"])
    assert.ok(names.includes(name), name);
  // What runs while Rust compiles is in no browser.
  for (const name of ["regex", "toml", "encoding_rs", "syn"]) assert.ok(!names.includes(name), name);
  for (const { name, licenses, hashes } of components) {
    assert.equal(licenses.length, 1, name);
    assert.equal(hashes?.length ?? 0, name === "std" ? 0 : 1, name);
  }
});
