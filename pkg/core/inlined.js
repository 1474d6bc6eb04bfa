// Bytes as they stand in a JavaScript string: of ASCII, since bundlers write every other
// character as an escape of four. scripts/inlined.mjs writes it.
//
// A byte under 128 is one character. HIGH before a character adds 128, and a character from
// 128 on is HIGH's own. MASK moves the frequent bytes, 0 before all, away from the characters
// that a string has to escape.
//
// joiner.wat has both numbers too.
export const MASK = 0x56;
export const HIGH = 0x2c;

/** The bytes of such a string. */
export function bytesOf(inlined) {
  const bytes = new Uint8Array(inlined.length);
  let length = 0;
  let high = 0;
  // Five times as fast as Uint8Array.from, and a page waits for it.
  for (let index = 0; index < inlined.length; index++) {
    const character = inlined.charCodeAt(index);
    if (character === HIGH) {
      high = 0x80;
    } else {
      bytes[length++] = ((character & 0x7f) | high) ^ MASK;
      high = 0;
    }
  }
  return bytes.subarray(0, length);
}
