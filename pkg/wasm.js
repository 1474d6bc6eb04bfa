// tldgate/wasm: the module as a file of its own, for those who cache it or compile it once
// for many. The file is tldgate/tldgate.wasm; where it is served from is theirs to say.
import * as parts from "./wasm/core.js";

const core = new parts.Core();
core.missing = "the module is not there yet. Await init(), or call initSync()";
let starting;

export function init(source) {
  starting ??= load(source).catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

export function initSync(source) {
  if (core.started) return;
  if (!isModule(source) && !isBytes(source)) {
    throw new TypeError("initSync takes a WebAssembly.Module, or its bytes");
  }
  core.start(parts.instanceOf(isModule(source) ? source : new WebAssembly.Module(source)));
}

async function load(source) {
  if (!core.started) await core.startLater(await compiled(await source));
}

async function compiled(source) {
  if (isModule(source)) return source;
  if (isBytes(source)) return WebAssembly.compile(source);
  if (typeof source !== "string" && !is(source, "URL") && !is(source, "Response")) {
    throw new TypeError("init takes an address, a Response, bytes, or a WebAssembly.Module");
  }
  const response = is(source, "Response") ? source : await fetch(source);
  if (!response.ok) throw new Error(`tldgate: the server answered ${response.status} for the module`);
  // A browser compiles while it loads, but only what is served as what it is.
  return response.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

const isModule = (source) => is(source, "WebAssembly.Module");
const isBytes = (source) => ArrayBuffer.isView(source) || is(source, "ArrayBuffer");

/** Whether a value is of this kind, of this window or another. */
function is(value, kind) {
  return Object.prototype.toString.call(value) === `[object ${kind}]`;
}

export const validate = /* @__PURE__ */ parts.validate(core);
export const authCodeCheck = /* @__PURE__ */ parts.authCodeCheck(core);
export const describe = /* @__PURE__ */ parts.describe(core);
export const toCommand = /* @__PURE__ */ parts.toCommand(core);
export const toContact = /* @__PURE__ */ parts.toContact(core);
export const tlds = /* @__PURE__ */ parts.tlds(core);
export const commands = /* @__PURE__ */ parts.commands(core);
export const tldOf = /* @__PURE__ */ parts.tldOf(core);
