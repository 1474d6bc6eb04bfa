// tldgate/js: the module as plain JavaScript, for pages whose policy has no
// 'wasm-unsafe-eval' and for edges that compile nothing. Slower and larger than the default.
import { Core } from "./core.js";
import * as functions from "./functions.js";
import instantiate from "./wasm/twin.js";

const core = new Core();
core.start(instantiate);

export async function ready() {}

export const validate = /* @__PURE__ */ functions.validate(core);
export const authCodeCheck = /* @__PURE__ */ functions.authCodeCheck(core);
export const describe = /* @__PURE__ */ functions.describe(core);
export const toCommand = /* @__PURE__ */ functions.toCommand(core);
export const tlds = /* @__PURE__ */ functions.tlds(core);
export const commands = /* @__PURE__ */ functions.commands(core);
export const tldOf = /* @__PURE__ */ functions.tldOf(core);
