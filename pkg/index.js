// tldgate: the module is a string among these files, compiled when the package is imported.
// Nothing to fetch, nothing to await.
import { Core, instanceOf } from "./core.js";
import * as functions from "./functions.js";
import source from "./wasm/module.js";

const core = new Core("this browser compiled no WebAssembly at import. Await ready(), or import tldgate/js");
const bytes = () => Uint8Array.from(source, (character) => character.charCodeAt(0));

try {
  core.start(instanceOf(new WebAssembly.Module(bytes())));
} catch {
  // Chrome before 114 does so only where it is awaited; a page's policy may forbid it.
}

export async function ready() {
  if (!core.started) await core.startLater(await WebAssembly.compile(bytes()));
}

export const validate = /* @__PURE__ */ functions.validate(core);
export const authCodeCheck = /* @__PURE__ */ functions.authCodeCheck(core);
export const describe = /* @__PURE__ */ functions.describe(core);
export const toCommand = /* @__PURE__ */ functions.toCommand(core);
export const tlds = /* @__PURE__ */ functions.tlds(core);
export const commands = /* @__PURE__ */ functions.commands(core);
export const tldOf = /* @__PURE__ */ functions.tldOf(core);
