// The module stands in a JavaScript file in pieces of one kind each, which compress a tenth
// better than its bytes in their order; joiner.wat, a module itself, joins them.

/** The space that the joiner has for a piece, in bytes. */
export const PLACE = 1 << 17;

/** The bytes of a module, from those of the joiner and from the pieces' texts. */
export function joined(joiner, pieces) {
  const { memory, join } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(joiner))).exports;
  const encoder = new TextEncoder();
  pieces.forEach((piece, number) => encoder.encodeInto(piece, new Uint8Array(memory.buffer, number * PLACE + 4)));
  return new Uint8Array(memory.buffer).subarray((pieces.length + 1) * PLACE, join());
}
