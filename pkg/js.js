// tldgate/js: the module as plain JavaScript, for pages whose policy has no
// 'wasm-unsafe-eval' and for edges that compile nothing. Slower and larger than the default.
import * as parts from "./wasm/core.js";
import instantiate from "./wasm/twin.js";

const core = new parts.Core();
core.start(instantiate);

export async function ready() {}

export const validate = /* @__PURE__ */ parts.validate(core);
export const authCodeCheck = /* @__PURE__ */ parts.authCodeCheck(core);
export const describe = /* @__PURE__ */ parts.describe(core);
export const toCommand = /* @__PURE__ */ parts.toCommand(core);
export const toContact = /* @__PURE__ */ parts.toContact(core);
export const tlds = /* @__PURE__ */ parts.tlds(core);
export const commands = /* @__PURE__ */ parts.commands(core);
export const tldOf = /* @__PURE__ */ parts.tldOf(core);
