// tldgate on Vercel's edge, where nothing is compiled from bytes: a file that is imported is
// compiled when the worker is deployed. Chosen by the condition "edge-light" of the package's exports.
import module from "./wasm/tldgate_bg.wasm?module";
import * as parts from "./wasm/core.js";

const core = new parts.Core();
core.start(parts.instanceOf(module));

export async function ready() {}

export const validate = /* @__PURE__ */ parts.validate(core);
export const authCodeCheck = /* @__PURE__ */ parts.authCodeCheck(core);
export const describe = /* @__PURE__ */ parts.describe(core);
export const toCommand = /* @__PURE__ */ parts.toCommand(core);
export const toContact = /* @__PURE__ */ parts.toContact(core);
export const tlds = /* @__PURE__ */ parts.tlds(core);
export const commands = /* @__PURE__ */ parts.commands(core);
export const tldOf = /* @__PURE__ */ parts.tldOf(core);
