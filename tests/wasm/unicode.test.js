// JavaScript's Unicode judges in the package, that of crates natively: they say the same.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as parts from "../../target/trapped/wasm/core.js";

const module = new WebAssembly.Module(
  readFileSync(new URL("../../target/trapped/wasm/tldgate_bg.wasm", import.meta.url)),
);
const core = new parts.Core();
core.start(parts.instanceOf(module));

const BLOCK = 0x1000;
const LAST = 0x10ffff;
const isAssigned = (codePoint) => !/\p{Cn}/u.test(String.fromCodePoint(codePoint));

test("every code point is the same on both sides", () => {
  const differences = [];
  for (let first = 0; first <= LAST; first += BLOCK) {
    differences.push(...core.ask("unicodeDifferences", first, first + BLOCK - 1));
  }
  // Either side may know a newer version of Unicode.
  const known = differences.filter(isAssigned).map((codePoint) => `U+${codePoint.toString(16)}`);
  assert.deepEqual(known, []);
});
