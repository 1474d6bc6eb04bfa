// A browser that compiles nothing large on its main thread, as Chrome before 114: the package is
// imported all the same, says what to do, and works once ready() was awaited.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

const LARGEST = 4096;
const { Module, Instance } = WebAssembly;
const sizes = new WeakMap();

function refuseLarge(size) {
  if (size > LARGEST) throw new RangeError("disallowed on the main thread");
}

before(() => {
  WebAssembly.Module = class extends Module {
    constructor(bytes) {
      refuseLarge(bytes.byteLength);
      super(bytes);
      sizes.set(this, bytes.byteLength);
    }
  };
  WebAssembly.Instance = class extends Instance {
    constructor(module, imports) {
      refuseLarge(sizes.get(module) ?? Infinity);
      super(module, imports);
    }
  };
});

after(() => Object.assign(WebAssembly, { Module, Instance }));

test("a browser that compiles nothing large at import", async () => {
  const { authCodeCheck, ready, tlds } = await import("../../pkg/wasm/default.js?limited");
  assert.throws(() => tlds(), /^Error: tldgate: this browser compiled no WebAssembly at import\. Await ready\(\)/);
  await ready();
  assert.ok(tlds().includes("kyoto"));
  assert.equal(authCodeCheck("kyoto", "abcdef1!").ok, true);
});
