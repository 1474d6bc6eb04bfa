// What binds the rules to a page's own form; scripts/build bundles it into wasm/form.js, apart
// from what every entry point needs.
export { IssueTiming } from "./issue-timing.js";
export { bind } from "./order-form.js";
