// tldgate/schema, with the functions of js.js.
import { describe, validate } from "./js.js";
import { schemaFor } from "./schema-for.js";

export const schema = /* @__PURE__ */ schemaFor({ describe, validate });
