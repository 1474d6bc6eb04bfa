import { authCodeCheck, commands, describe, ready, tldOf, tlds, toCommand, validate } from "tldgate";

globalThis.shop = { authCodeCheck, commands, describe, ready, tldOf, tlds, toCommand, validate };
