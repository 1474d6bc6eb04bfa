/**
 * tldgate as plain JavaScript, made from the same module: for pages whose content security
 * policy has no `'wasm-unsafe-eval'`. The functions, and what they answer, are the same.
 */
export * from "./index.js";
