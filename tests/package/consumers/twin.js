import { authCodeCheck, commands, describe, ready, tldOf, tlds, toCommand, validate } from "tldgate/js";

globalThis.shop = { authCodeCheck, commands, describe, ready, tldOf, tlds, toCommand, validate };
