import address from "tldgate/tldgate.wasm?url";
import { authCodeCheck, commands, describe, init, tldOf, tlds, toCommand, toContact, validate } from "tldgate/wasm";

await init(address);
globalThis.shop = { authCodeCheck, commands, describe, tldOf, tlds, toCommand, toContact, validate };
