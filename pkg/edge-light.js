// tldgate on Vercel's edge, where nothing is compiled from bytes: a file that is imported is
// compiled when the worker is deployed. Chosen by the condition "edge-light" of the package's exports.
import module from "./wasm/tldgate_bg.wasm?module";
import { Core, instanceOf } from "./core.js";
import * as functions from "./functions.js";

const core = new Core();
core.start(instanceOf(module));

export async function ready() {}

export const validate = /* @__PURE__ */ functions.validate(core);
export const authCodeCheck = /* @__PURE__ */ functions.authCodeCheck(core);
export const describe = /* @__PURE__ */ functions.describe(core);
export const toCommand = /* @__PURE__ */ functions.toCommand(core);
export const tlds = /* @__PURE__ */ functions.tlds(core);
export const commands = /* @__PURE__ */ functions.commands(core);
export const tldOf = /* @__PURE__ */ functions.tldOf(core);
