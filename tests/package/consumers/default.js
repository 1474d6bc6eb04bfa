import { authCodeCheck, commands, describe, ready, tldOf, tlds, toCommand, toContact, validate } from "tldgate";

globalThis.shop = { authCodeCheck, commands, describe, ready, tldOf, tlds, toCommand, toContact, validate };
