// A module comes back from its pieces as it was, whatever instructions it has, but for what its
// loads and stores promise of an address.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import binaryen from "binaryen";
import { joined } from "../../pkg/core/joined.js";
import { joiner, pieces } from "../../pkg/wasm/module.js";
import { inlinedLiteral } from "../../scripts/inlined.mjs";
import { piecesOf } from "../../scripts/pieces.mjs";

const read = (literal) => Function(`"use strict"; return ${literal}`)();

const again = (bytes) => Buffer.from(joined(joiner, read(inlinedLiteral(...piecesOf(bytes, Uint8Array.from(joiner))))));

function assembled(functions) {
  const module = binaryen.parseText(`(module
    (memory 1)
    (table 1 funcref)
    (type $unary (func (param i32) (result i32)))
    (global $global (mut i32) (i32.const 7))
    (data (i32.const 8) "\\00\\34o\\ef\\ff")
    ${functions})`);
  module.setFeatures(binaryen.Features.All);
  assert.ok(module.validate());
  return Buffer.from(module.emitBinary());
}

const INSTRUCTIONS = {
  "constants of every length": `(func (result i32)
    (i32.add (i32.const -1) (i32.add (i32.const 64) (i32.add (i32.const 0x7fffffff) (i32.const -0x80000000)))))`,
  "constants for all kinds of use": `(func (result i64)
    (drop (i32.load8_s (i32.const 4)))
    (drop (i32.shl (i32.const 5) (i32.extend16_s (i32.const 6))))
    (i64.extend_i32_s (i32.const 7)))`,
  "constants of 64 bits": "(func (result i64) (i64.xor (i64.const -1) (i64.const 0x123456789abcdef0)))",
  "a number that is none": "(func (result f64) (f64.const nan))",
  "many labels": `(func (param i32) (result i32)
    (block $a (block $b (loop $c (br_table $a $b $c $a $b $a (local.get 0)))) (return (i32.const 2)))
    (i32.const 3))`,
  "one label": "(func (param i32) (block $a (br_table $a (local.get 0))))",
  "ways that part": `(func (param i32) (result i32)
    (if (result i32) (local.get 0) (then (i32.const 1)) (else (unreachable))))`,
  "a call by its place": "(func (result i32) (call_indirect (type $unary) (i32.const 1) (i32.const 0)))",
  "a function that calls itself": "(func $again (call $again))",
  "memory, filled and copied": `(func
    (memory.fill (i32.const 0) (i32.const 0) (i32.const 9))
    (memory.copy (i32.const 0) (i32.const 9) (i32.const 9)))`,
  "memory, asked and grown": "(func (result i32) (i32.add (memory.size) (memory.grow (i32.const 1))))",
  "locals of several types": `(func (param i32) (local i64 i32 i32 f64)
    (local.set 1 (i64.extend_i32_s (local.get 0)))
    (local.set 2 (i32.trunc_sat_f64_s (local.tee 4 (f64.convert_i64_s (local.get 1)))))
    (local.set 3 (i32.extend8_s (local.get 2))))`,
  "locals for all kinds of use": `(func (param i32) (result i64)
    (drop (i32.load16_u align=1 (local.get 0)))
    (drop (i64.extend_i32_u (local.get 0)))
    (i64.load32_s align=1 (local.tee 0 (i32.eqz (local.get 0)))))`,
  "a variable of the module": "(func (global.set $global (global.get $global)))",
  "far addresses": `(func (param i32)
    (i32.store8 offset=70000 (local.get 0) (i32.load8_u offset=200 (local.get 0))))`,
  "a function longer than 16,383 bytes": `(func ${"(drop (i32.const 1000))".repeat(5000)})`,
};

for (const [name, functions] of Object.entries(INSTRUCTIONS)) {
  test(name, () => {
    const bytes = assembled(functions);
    assert.deepEqual(again(bytes), bytes);
  });
}

test("no address is promised an alignment", () => {
  const access = (align) => `(func (param i32)
    (i64.store align=${align} (local.get 0) (i64.load offset=8 align=${align} (local.get 0))))`;
  assert.deepEqual(again(assembled(access(8))), assembled(access(1)));
});

test("what the joiner does not know is refused", () => {
  const table = assembled("(func (table.set 0 (i32.const 0) (ref.null func)))");
  assert.throws(() => again(table), /joiner\.wat knows no operator 0x/);
});

test("the package's file is what its pieces join to", async () => {
  const file = await readFile(new URL("../../pkg/wasm/tldgate_bg.wasm", import.meta.url));
  assert.deepEqual(Buffer.from(joined(joiner, pieces)), file);
});
