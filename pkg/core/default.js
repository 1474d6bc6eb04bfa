// tldgate: the module is text among these files, compiled when the package is imported.
// Nothing to fetch, nothing to await. scripts/build makes wasm/default.js of it, one file
// with all that it needs.
import * as parts from "./index.js";
import { joiner, pieces } from "../wasm/module.js";

const core = new parts.Core();

try {
  core.start(parts.instanceOf(new WebAssembly.Module(parts.joined(joiner, pieces))));
} catch (error) {
  // Chrome before 114 compiles a module of this size only where it is awaited.
  core.missing = isForbidden(error)
    ? "this page's content security policy forbids WebAssembly. Add 'wasm-unsafe-eval' to its script-src, or import tldgate/js"
    : "this browser compiled no WebAssembly at import. Await ready(), or import tldgate/js";
  core.cause = error;
}

/** Whether a policy is the reason. Each engine says so in words of its own. */
function isForbidden({ message }) {
  return /content security|\bcsp\b|unsafe-eval/i.test(message);
}

export async function ready() {
  if (!core.started) await core.startLater(await WebAssembly.compile(parts.joined(joiner, pieces)));
}

export const validate = /* @__PURE__ */ parts.validate(core);
export const authCodeCheck = /* @__PURE__ */ parts.authCodeCheck(core);
export const describe = /* @__PURE__ */ parts.describe(core);
export const toCommand = /* @__PURE__ */ parts.toCommand(core);
export const toContact = /* @__PURE__ */ parts.toContact(core);
export const tlds = /* @__PURE__ */ parts.tlds(core);
export const commands = /* @__PURE__ */ parts.commands(core);
export const tldOf = /* @__PURE__ */ parts.tldOf(core);
