// tldgate, by its path. The package's exports name wasm/default.js itself: a file in between takes
// a page, and Node, longer to start.
export {
  authCodeCheck,
  commands,
  describe,
  ready,
  tldOf,
  tlds,
  toCommand,
  toContact,
  validate,
} from "./wasm/default.js";
