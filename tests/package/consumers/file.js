import {
  authCodeCheck,
  commands,
  describe,
  init,
  initSync,
  tldOf,
  tlds,
  toCommand,
  toContact,
  validate,
} from "tldgate/wasm";

globalThis.shop = { authCodeCheck, commands, describe, init, initSync, tldOf, tlds, toCommand, toContact, validate };
