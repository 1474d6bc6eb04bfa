import { authCodeCheck, validate } from "tldgate";
import { command, tld } from "./order.js";

export const judgeOrder = (order) => validate(tld, command, order).ok;
export const judgeCode = (code) => authCodeCheck(tld, code).ok;
