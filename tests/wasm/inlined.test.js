// Bytes in a JavaScript string come back as they were, whatever they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MASK, bytesOf } from "../../pkg/core/inlined.js";
import { inlinedLiteral } from "../../scripts/inlined.mjs";

const read = (literal) => Function(`"use strict"; return ${literal}`)();

test("every byte comes back behind every other", () => {
  const bytes = new Uint8Array(2 * 256 * 256);
  for (let at = 0; at < 256 * 256; at++) bytes.set([at >> 8, at & 255], 2 * at);
  assert.deepEqual(bytesOf(read(inlinedLiteral(bytes))), bytes);
});

test("no bytes, and a single one", () => {
  for (const bytes of [[], ...Array.from({ length: 256 }, (_, byte) => [byte])]) {
    assert.deepEqual([...bytesOf(read(inlinedLiteral(Uint8Array.from(bytes))))], bytes);
  }
});

test("a script inline in a page neither ends nor becomes a comment", () => {
  for (const text of ["</script>", "</SCRIPT ", "<!--"]) {
    const bytes = Uint8Array.from(Buffer.from(text), (byte) => byte ^ MASK);
    const literal = inlinedLiteral(bytes);
    assert.doesNotMatch(literal, /<(?:\/script|!--)/i);
    assert.deepEqual(bytesOf(read(literal)), bytes);
  }
});
