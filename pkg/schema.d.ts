/**
 * A command's form as a schema that form libraries take as it is: Standard Schema, and
 * Standard JSON Schema for the programs behind the shop.
 *
 * @example
 * import { schema } from "tldgate/schema";
 * const order = schema("kyoto", "TransferDomain");
 * order["~standard"].validate({ domain: "tea.kyoto", action: "REQUEST", auth: "abcdefgh" }).issues?.[0].message;
 * // "Auth codes for .kyoto need at least one digit (0–9)."
 */
import type { Command, Contact, FieldValue, Issue, Options, Tld } from "./index.js";

/** The dialects of JSON Schema that there are; any other name is a `TypeError`. */
export type Target = "draft-2020-12" | "draft-07" | "openapi-3.0";

/** The fields of an order, where the form has no type of its own. */
export interface OrderFields {
  readonly [name: string]: FieldValue | Contact | readonly FieldValue[];
}

export interface SchemaOptions extends Options {
  /**
   * Warnings stand among the issues of an order that has errors, too; `severity` tells them
   * apart. An order with nothing but warnings passes all the same.
   */
  readonly warnings?: boolean;
}

/** What came over the wire is no order: a list, say, or a field that holds a date. */
export interface UnreadableIssue {
  readonly code: "format";
  readonly severity: "error";
  readonly path: readonly string[];
  /** For the developer: what is wrong, and where. */
  readonly message: string;
  readonly params: { readonly reason: "unreadable" };
  readonly pending: false;
  readonly source: "tldgate";
}

/** What a check gives: the order as it came, or at least one issue, each with a path of one element. */
export type Result<Order> =
  { readonly value: Order; readonly issues?: undefined } | { readonly issues: readonly (Issue | UnreadableIssue)[] };

/** Standard Schema version 1 and Standard JSON Schema version 1, in one object. */
export interface Schema<Input, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "tldgate";
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    /**
     * Synchronous, and for any value: what cannot be read as an order is an issue too. One
     * that is about the order and no field of it stands at its `domain`, since form
     * libraries lose issues without a path.
     */
    readonly validate: (value: unknown) => Result<Output>;
    /**
     * JSON Schema of the form: names in the API's spelling, and what a schema can say of
     * needs, choices, numbers and auth codes. It refuses nothing that {@link validate} accepts.
     *
     * @throws TypeError for a target that there is not
     */
    readonly jsonSchema: {
      readonly input: (options: { readonly target: Target | (string & {}) }) => Record<string, unknown>;
      readonly output: (options: { readonly target: Target | (string & {}) }) => Record<string, unknown>;
    };
  };
}

/**
 * The schema of a command's form. `Input` is the form's own type, where it has one; what
 * passes comes out as it went in.
 *
 * @param tld the TLD, with or without a leading dot
 * @param command the API command, without case
 * @throws TypeError for a TLD or a command that is no string
 */
export function schema<Input extends object = OrderFields, Output = Input>(
  tld: Tld,
  command: Command,
  options?: SchemaOptions,
): Schema<Input, Output>;
