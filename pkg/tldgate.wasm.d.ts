/**
 * The module as a file. What an import of it gives depends on who resolves it: the compiled
 * module at the edge, and with `?url` its address in Vite. `init()` of `tldgate/wasm` takes either.
 */
import type { Module } from "./wasm.js";

declare const module: Module;
export default module;
