// tldgate/schema, with the functions of edge-light.js.
import { describe, validate } from "./edge-light.js";
import { schemaFor } from "./schema-for.js";

export const schema = /* @__PURE__ */ schemaFor({ describe, validate });
