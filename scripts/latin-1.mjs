/**
 * Source text of a string literal that holds a character a byte (Latin-1). It compresses as
 * well as the bytes themselves, which base64 does not.
 */
export function latin1Literal(bytes) {
  const characters = Buffer.from(bytes).toString("latin1");
  // The quote is the one that needs fewer escapes.
  const count = (quote) => characters.split(quote).length;
  const quote = count('"') <= count("'") ? '"' : "'";
  const escaped = characters.replace(/[\\\n\r\0"']/g, (character, at) => {
    if (character === "\0") return /[0-9]/.test(characters[at + 1]) ? "\\x00" : "\\0";
    if (character === quote) return `\\${quote}`;
    return ESCAPES.get(character) ?? character;
  });
  // A page that carries its script inline must not end, or turn into a comment, in the middle of it.
  return quote + escaped.replace(/<(?=\/script|!--)/gi, "\\x3c") + quote;
}

const ESCAPES = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
]);
