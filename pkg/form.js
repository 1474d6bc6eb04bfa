// tldgate/form.
import { orderFormFor } from "./form-for.js";
import { authCodeCheck, describe, validate } from "./wasm/default.js";

export { IssueTiming } from "./form-for.js";

export const orderForm = /* @__PURE__ */ orderFormFor({ authCodeCheck, describe, validate });
