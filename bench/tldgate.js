import { authCodeCheck, validate } from "tldgate";

export const judgeOrder = (tld, command, order) => validate(tld, command, order).ok;
export const judgeCode = (code) => authCodeCheck("kyoto", code).ok;
