import address from "tldgate/tldgate.wasm?url";
import { authCodeCheck, commands, describe, init, tldOf, tlds, toCommand, validate } from "tldgate/wasm";

await init(address);
globalThis.shop = { authCodeCheck, commands, describe, tldOf, tlds, toCommand, validate };
