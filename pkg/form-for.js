// tldgate/form-for: a page's own order form, of the functions that an entry point exports.
import { IssueTiming, OrderForm } from "./wasm/form.js";

export { IssueTiming };

export const orderFormFor = (functions) =>
  function orderForm(form, settings) {
    return new OrderForm(form, settings, functions);
  };
