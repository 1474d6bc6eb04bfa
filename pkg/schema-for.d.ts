/**
 * The schema of another entry point's functions: of `tldgate/js`, or of `tldgate/wasm`.
 *
 * @example
 * import * as tldgate from "tldgate/js";
 * import { schemaFor } from "tldgate/schema-for";
 * const schema = schemaFor(tldgate);
 * schema("gdn", "TransferDomain")["~standard"].vendor; // "tldgate"
 */
import type { describe, validate } from "./index.js";
import type { schema } from "./schema.js";

export function schemaFor(functions: {
  readonly describe: typeof describe;
  readonly validate: typeof validate;
}): typeof schema;
