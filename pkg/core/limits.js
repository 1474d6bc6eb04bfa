// How much a call may bring, so that its answer comes while a person waits. What is no field of
// the order does not count, but for its name. README.md tells shops.

/** Names of an order, with what stands beside it: twenty times what PHP and Express take of a form. */
export const MOST_NAMES = 20_000;
/** Values of the order's own fields; a form that has every field twice sends half of it. */
export const MOST_VALUES = 1_000;
/** Characters of these fields, their names among them: of a longer value, its beginning. */
export const MOST_CHARACTERS = 250_000;
/** Names, or values, of one option. */
export const MOST_ENTRIES = 1_000;
/** Characters of a text by itself, and of what the options bring to the rules. */
export const MOST_TEXT = 1_500_000;
/** No field has a longer name. */
export const LONGEST_NAME = 255;
/** One more than any value may have: what follows changes no answer. */
export const LONGEST_VALUE = 16_385;
/** More unknown names than this are no slips of the pen: src/validate/misplaced.rs looks no further. */
export const MOST_SLIPS = 32;
