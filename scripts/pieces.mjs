// Parts a wasm module into pieces of one kind each, which pkg/core/joiner.wat joins again. Its
// table tells what follows an operator. There is one memory, and one table of functions: their
// number, 0, behind some operands, passes for an operator that nothing follows.
import { PLACE } from "../pkg/core/joined.js";

const PIECES = 13;
const REST = 0;
const OPERATORS = 1;
const LOCALS = 4;
const RARE = 6;
const CONSTANTS = 7;

const CODE = 10;
const END = 0x0b;
const BR_TABLE = 0x0e;
const F64_CONST = 0x44;
const MISCELLANEOUS = 0xfc;

/** The bytes of each piece. */
export function piecesOf(wasm, joiner) {
  const pieceOf = operandPieces(joiner);
  const pieces = Array.from({ length: PIECES }, () => []);
  let at = 0;

  const move = (piece, count = 1) => {
    pieces[piece].push(...wasm.subarray(at, at + count));
    at += count;
  };
  const moveNumber = (piece) => {
    const from = at;
    const value = skipNumber();
    pieces[piece].push(...wasm.subarray(from, at));
    return value;
  };
  const skipNumber = () => {
    const byte = wasm[at++];
    return byte < 128 ? byte : byte - 128 + 128 * skipNumber();
  };

  const moveFunction = () => {
    const end = skipNumber() + at;
    for (let locals = moveNumber(RARE); locals > 0; locals--) {
      moveNumber(RARE);
      move(RARE);
    }
    while (at < end) moveInstruction();
  };
  const moveInstruction = () => {
    const operator = wasm[at];
    if (!isKnown(operator)) throw new Error(`joiner.wat knows no operator 0x${operator.toString(16)}`);
    move(OPERATORS);
    if (isAccess(operator)) skipNumber();
    if (pieceOf[operator] !== 0) moveOperand(operator, pieceOf[operator]);
    if (operator === F64_CONST) moveFloat();
  };
  const moveOperand = (operator, piece) => {
    const from = at;
    skipNumber();
    const next = wasm[at];
    at = from;
    if (piece === LOCALS && isLoad(next)) piece++;
    if (piece === CONSTANTS && isArithmetic(next)) piece++;
    const operand = moveNumber(piece);
    if (operator === BR_TABLE) for (let labels = operand + 1; labels > 0; labels--) moveNumber(piece);
  };
  // Its bytes, too, pass for operators that nothing follows.
  const moveFloat = () => {
    for (const byte of wasm.subarray(at, at + 8)) {
      if (pieceOf[byte] !== 0 || byte === END) throw new Error(`joiner.wat would mistake 0x${byte.toString(16)}`);
    }
    move(OPERATORS, 8);
  };

  move(REST, 8);
  while (at < wasm.length) {
    const section = wasm[at];
    move(REST);
    if (section === CODE) {
      skipNumber();
      for (let functions = moveNumber(REST); functions > 0; functions--) moveFunction();
    } else {
      move(REST, moveNumber(REST));
    }
  }
  pieces[REST].push(0);
  return pieces.map((piece) => Uint8Array.from(piece));
}

/** The piece of each operator's operand, or 0: from the joiner, so that it is told once. */
function operandPieces(joiner) {
  const { memory } = new WebAssembly.Instance(new WebAssembly.Module(joiner)).exports;
  return new Uint8Array(memory.buffer, PIECES * PLACE, 256);
}

const isLoad = (operator) => operator >= 0x28 && operator <= 0x35;
const isArithmetic = (operator) => operator >= 0x45;

/** Whether an operator loads or stores: an alignment precedes its offset. */
export const isAccess = (operator) => operator >= 0x28 && operator <= 0x3e;

/** Whether an operator is of the first WebAssembly, or of what scripts/build lets wasm-opt add. */
function isKnown(operator) {
  return (
    operator <= 0x05 ||
    (operator >= 0x0b && operator <= 0x11) ||
    operator === 0x1a ||
    operator === 0x1b ||
    (operator >= 0x20 && operator <= 0x24) ||
    (operator >= 0x28 && operator <= 0xc4) ||
    operator === MISCELLANEOUS
  );
}
