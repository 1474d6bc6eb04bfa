// tldgate/form-for: a page's own order form, of the functions that an entry point exports.
import { bind, IssueTiming } from "./wasm/form.js";

export { IssueTiming };

export const orderFormFor = (functions) =>
  function orderForm(form, settings) {
    return bind(form, settings, functions);
  };
