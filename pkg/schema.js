// tldgate/schema.
import { describe, validate } from "./wasm/default.js";
import { schemaFor } from "./schema-for.js";

export const schema = /* @__PURE__ */ schemaFor({ describe, validate });
