// tldgate/form, with the functions of js.js.
import { orderFormFor } from "./form-for.js";
import { authCodeCheck, describe, validate } from "./js.js";

export { IssueTiming } from "./form-for.js";

export const orderForm = /* @__PURE__ */ orderFormFor({ authCodeCheck, describe, validate });
