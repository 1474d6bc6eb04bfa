// schema() as the standards' own types see it.
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import * as twin from "tldgate/js";
import { schema, type Result, type Schema } from "tldgate/schema";
import { schemaFor } from "tldgate/schema-for";

const transfer = schema("kyoto", "TransferDomain", { warnings: true, severity: { "check-digit": "off" } });
const standard: StandardSchemaV1 = transfer;
const convertible: StandardJSONSchemaV1 = transfer;

interface Order {
  domain: string;
  auth: string;
}
const typed: Schema<Order> = schema<Order>("kyoto", "TransferDomain");
// What expects a form's own type gives it.
const expected: StandardSchemaV1<Order, unknown> = schema("kyoto", "TransferDomain");
type Inferred = StandardSchemaV1.InferOutput<typeof typed>;
const order: Inferred = { domain: "tea.kyoto", auth: "" };

const result: Result<Order> = typed["~standard"].validate(order);
if (result.issues) {
  const [issue] = result.issues;
  const code: string | undefined = issue?.code;
  const path: readonly string[] | undefined = issue?.path;
  console.log(code, path);
} else {
  const value: Order = result.value;
  console.log(value);
}
transfer["~standard"].jsonSchema.input({ target: "openapi-3.0" });
schemaFor(twin)("kg", "AddDomain");

// @ts-expect-error an order is an object
schema<string>("kyoto", "TransferDomain");
// @ts-expect-error no such option
schema("kyoto", "TransferDomain", { warning: true });

export { convertible, expected, standard };
