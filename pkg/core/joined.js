// The module stands in a JavaScript file in pieces of one kind each, which compress a tenth
// better than its bytes in their order; joiner.wat, a module itself, joins them.

// Where the joiner expects the pieces, and where it puts the module.
const PIECES = 0x1_0000;
const MODULE = 0x10_0000;

/** The bytes of a module, from those of the joiner and from the text of the pieces. */
export function joined(joiner, pieces) {
  const { memory, join } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(joiner))).exports;
  const bytes = new Uint8Array(memory.buffer);
  const { written } = new TextEncoder().encodeInto(pieces, bytes.subarray(PIECES));
  return bytes.subarray(MODULE, join(written));
}
