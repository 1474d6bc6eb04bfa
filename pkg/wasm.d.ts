/**
 * tldgate with the module as a file of its own, `tldgate/tldgate.wasm`: for those who cache
 * it, or compile it once for many. The functions, and what they answer, are the same; before
 * {@link init} or {@link initSync} they throw an `Error` that says so.
 *
 * @example
 * import wasm from "tldgate/tldgate.wasm?url"; // as a bundler names the file's address
 * import { init, validate } from "tldgate/wasm";
 * await init(wasm);
 */
export { authCodeCheck, commands, describe, tldOf, tlds, toCommand, toContact, validate } from "./index.js";
export type * from "./index.js";

/** A compiled module: a `WebAssembly.Module`, whose type not every program has. */
export type Module = object;

/** The module's bytes. */
export type Bytes = ArrayBuffer | ArrayBufferView;

/**
 * Makes the module ready. Calls after the first one get its promise, whatever they bring;
 * one that failed may be tried again.
 *
 * @param source the file's address, a `Response` that holds it, its bytes, or the compiled module
 * @throws TypeError for anything else; what `fetch` and the compiler throw comes through
 */
export function init(
  source: string | URL | Response | Bytes | Module | PromiseLike<Response | Bytes | Module>,
): Promise<void>;

/** The same at once, where the bytes or the compiled module are at hand. */
export function initSync(source: Bytes | Module): void;
