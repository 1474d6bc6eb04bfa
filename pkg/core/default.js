// tldgate: the module is text among these files, compiled when the package is imported.
// Nothing to fetch, nothing to await. scripts/build makes wasm/default.js of it, one file
// with all that it needs.
import * as parts from "./index.js";
import { joiner, pieces } from "../wasm/module.js";

const core = new parts.Core("this browser compiled no WebAssembly at import. Await ready(), or import tldgate/js");

try {
  core.start(parts.instanceOf(new WebAssembly.Module(parts.joined(joiner, pieces))));
} catch {
  // Chrome before 114 does so only where it is awaited; a page's policy may forbid it.
}

export async function ready() {
  if (!core.started) await core.startLater(await WebAssembly.compile(parts.joined(joiner, pieces)));
}

export const validate = /* @__PURE__ */ parts.validate(core);
export const authCodeCheck = /* @__PURE__ */ parts.authCodeCheck(core);
export const describe = /* @__PURE__ */ parts.describe(core);
export const toCommand = /* @__PURE__ */ parts.toCommand(core);
export const tlds = /* @__PURE__ */ parts.tlds(core);
export const commands = /* @__PURE__ */ parts.commands(core);
export const tldOf = /* @__PURE__ */ parts.tldOf(core);
