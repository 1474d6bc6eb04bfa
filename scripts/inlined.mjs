// Writes bytes into JavaScript, as pkg/core/inlined.js reads them. They compress nearly as well as
// the bytes themselves, which base64 does not.
import { HIGH, MASK } from "../pkg/core/inlined.js";

/** Source text of the string literal that holds bytes, or several pieces of them. */
export function inlinedLiteral(...pieces) {
  const characters = pieces.map((bytes) => Array.from(bytes, characterOf).join("")).join(HIGH_SIGN + HIGH_SIGN);
  const escaped = characters.replace(/[\\\n\r\0"\x80-\xff]/g, (character, at) => {
    if (character === "\0") return /[0-9]/.test(characters[at + 1]) ? "\\x00" : "\\0";
    return ESCAPES.get(character);
  });
  // A page that carries its script inline must not end, or turn into a comment, in the middle of it.
  return `"${escaped.replace(/<(?=\/script|!--)/gi, "\\x3c")}"`;
}

function characterOf(byte) {
  const masked = byte ^ MASK;
  const low = masked & 0x7f;
  const character = String.fromCharCode(low === HIGH ? HIGH_ITSELF : low);
  return masked < 0x80 ? character : HIGH_SIGN + character;
}

const HIGH_ITSELF = HIGH | 0x80;
const HIGH_SIGN = String.fromCharCode(HIGH);

const ESCAPES = new Map([
  [String.fromCharCode(HIGH_ITSELF), `\\x${HIGH_ITSELF.toString(16)}`],
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ['"', '\\"'],
]);
