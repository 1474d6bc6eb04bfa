import { authCodeCheck, commands, describe, init, initSync, tldOf, tlds, toCommand, validate } from "tldgate/wasm";

globalThis.shop = { authCodeCheck, commands, describe, init, initSync, tldOf, tlds, toCommand, validate };
