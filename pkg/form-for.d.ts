/**
 * The order form of another entry point's functions: of `tldgate/js`, or of `tldgate/wasm`.
 *
 * @example
 * import * as tldgate from "tldgate/js";
 * import { orderFormFor } from "tldgate/form-for";
 * const orderForm = orderFormFor(tldgate);
 */
import type { orderForm } from "./form.js";
import type { authCodeCheck, describe, validate } from "./index.js";

export { IssueTiming } from "./form.js";

export function orderFormFor(functions: {
  readonly authCodeCheck: typeof authCodeCheck;
  readonly describe: typeof describe;
  readonly validate: typeof validate;
}): typeof orderForm;
