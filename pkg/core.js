// The WebAssembly module, compiled from this file's neighbour when the package is
// imported: nothing to fetch, nothing to await.
import * as glue from "./wasm/tldgate.js";
import source from "./wasm/module.js";

const bytes = Uint8Array.from(source, (character) => character.charCodeAt(0));
const module = new WebAssembly.Module(bytes);
glue.initSync({ module });

/** Calls a function of the module. */
export function ask(name, ...values) {
  try {
    return glue[name](...values);
  } catch {
    // A trap is a bug of ours, and leaves the instance in pieces. The next call gets a
    // new one; the error tells nothing of what was asked.
    glue.initSync({ module });
    throw new Error(`tldgate: ${name} failed; this is a bug, please report it`);
  }
}
