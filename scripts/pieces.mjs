// Parts a wasm module into pieces of one kind each, which pkg/core/joiner.wat joins again. Its
// table tells what follows an operator. There is one memory, and one table of functions: their
// number, 0, behind some operands, passes for an operator that nothing follows.
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
  const parting = new Parting(wasm, operandPieces(joiner));
  parting.module();
  return parting.pieces.map((piece) => Uint8Array.from(piece));
}

class Parting {
  pieces = Array.from({ length: PIECES }, () => []);
  #wasm;
  #at = 0;
  #pieceOf;

  constructor(wasm, pieceOf) {
    this.#wasm = wasm;
    this.#pieceOf = pieceOf;
  }

  module() {
    this.#move(REST, 8); // magic and version
    while (this.#at < this.#wasm.length) this.#section();
    this.pieces[REST].push(0);
  }

  #section() {
    const section = this.#wasm[this.#at];
    this.#move(REST);
    if (section !== CODE) {
      this.#move(REST, this.#moveNumber(REST));
      return;
    }
    this.#number();
    for (let functions = this.#moveNumber(REST); functions > 0; functions--) this.#function();
  }

  #function() {
    const size = this.#number();
    const end = this.#at + size;
    for (let locals = this.#moveNumber(RARE); locals > 0; locals--) {
      this.#moveNumber(RARE);
      this.#move(RARE);
    }
    while (this.#at < end) this.#instruction();
  }

  #instruction() {
    const operator = this.#wasm[this.#at];
    if (!isKnown(operator)) throw new Error(`joiner.wat knows no operator 0x${operator.toString(16)}`);
    this.#move(OPERATORS);
    if (isAccess(operator)) this.#number(); // the alignment
    if (operator === F64_CONST) this.#float();
    else if (this.#pieceOf[operator] !== 0) this.#operand(operator);
  }

  #operand(operator) {
    const piece = this.#pieceOf[operator] + this.#isForNext(operator);
    const operand = this.#moveNumber(piece);
    if (operator === BR_TABLE) for (let labels = operand + 1; labels > 0; labels--) this.#moveNumber(piece);
  }

  /** 1 for an operand that its next operator loads from, or reckons with. */
  #isForNext(operator) {
    const before = this.#at;
    this.#number();
    const next = this.#wasm[this.#at];
    this.#at = before;
    const piece = this.#pieceOf[operator];
    return Number((piece === LOCALS && isLoad(next)) || (piece === CONSTANTS && isArithmetic(next)));
  }

  /** Its bytes, too, pass for operators that nothing follows. */
  #float() {
    for (const byte of this.#wasm.subarray(this.#at, this.#at + 8)) {
      if (this.#pieceOf[byte] !== 0 || byte === END) {
        throw new Error(`joiner.wat would mistake 0x${byte.toString(16)}`);
      }
    }
    this.#move(OPERATORS, 8);
  }

  /** Moves bytes into a piece. */
  #move(piece, count = 1) {
    for (const end = this.#at + count; this.#at < end; this.#at++) this.pieces[piece].push(this.#wasm[this.#at]);
  }

  /** Moves a number in LEB128. */
  #moveNumber(piece) {
    const from = this.#at;
    const value = this.#number();
    const length = this.#at - from;
    this.#at = from;
    this.#move(piece, length);
    return value;
  }

  /** Reads such a number, or one that the joiner makes again, and leaves it out. */
  #number() {
    const byte = this.#wasm[this.#at++];
    return byte < 128 ? byte : byte - 128 + 128 * this.#number();
  }
}

/** The piece of each operator's operand, or 0: from the joiner, so that it is told once. */
function operandPieces(joiner) {
  const { memory } = new WebAssembly.Instance(new WebAssembly.Module(joiner)).exports;
  return new Uint8Array(memory.buffer, 0, 256);
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
