// tldgate/schema, with the functions of workerd.js.
import { describe, validate } from "./workerd.js";
import { schemaFor } from "./schema-for.js";

export const schema = /* @__PURE__ */ schemaFor({ describe, validate });
