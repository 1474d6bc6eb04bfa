// What every entry point is made of; scripts/build bundles it into wasm/core.js, since each
// file of its own takes a page, and Node, longer to start.
export { Core, instanceOf } from "./instance.js";
export { authCodeCheck, commands, describe, tldOf, tlds, toCommand, toContact, validate } from "./functions.js";
export { bytesOf } from "./inlined.js";
export { joined } from "./joined.js";
export { Naming } from "./naming.js";
export { isRecord, isUnreadable, names, text, valueOf } from "./reading.js";
