/** The fields of an order: their names, and what they may hold. */

import type { ContactField, KnownTld, PlainField, Stem, TldCommand } from "./wasm/names.js";

export type { ContactField, KnownTld, Stem };

/** A TLD, with or without a leading dot. Any text is one: a TLD without rules is not checked. */
export type Tld = KnownTld | (string & {});

/** The commands that some TLD has, and AddContact, which is the same under every one. */
export type KnownCommand = TldCommand | "AddContact";

/** An API command, without case. Any text is one: an unknown command is an issue. */
export type Command = KnownCommand | (string & {});

/** What one field of an order may hold. All but texts are read as text; `null` and `undefined` are absent. */
export type FieldValue = string | number | bigint | boolean | null | undefined;

/** A contact's data, part by part, under the names AddContact uses. */
export interface Contact {
  readonly organization?: FieldValue;
  readonly firstname?: FieldValue;
  readonly middlename?: FieldValue;
  readonly lastname?: FieldValue;
  readonly street0?: FieldValue;
  readonly street1?: FieldValue;
  readonly city?: FieldValue;
  readonly state?: FieldValue;
  readonly zip?: FieldValue;
  readonly country?: FieldValue;
  readonly phone?: FieldValue;
  readonly fax?: FieldValue;
  readonly email?: FieldValue;
}

/** Every name of a field that the reference or some registry's page knows, as they spell it. */
export type FieldName = PlainField | ContactField | keyof Contact | `${ContactField}.${keyof Contact}`;

/**
 * The fields that are known, each with what it may hold. AddContact's (`country`, `state` …) are not
 * among them: in another command's order they are the shop's own.
 */
type KnownFields = {
  readonly [Name in Exclude<FieldName, ContactField | keyof Contact>]?: FieldValue | readonly FieldValue[];
} & {
  readonly [Name in ContactField]?: FieldValue | Contact | readonly FieldValue[];
};

/**
 * The fields of an order, by the API's parameter names or by the caller's (`options.names`).
 * Names compare without case.
 *
 * An object of any sort (a literal, an interface, an instance of a class), a `FormData` or
 * `URLSearchParams`. A contact field holds a handle (`"P-ABC123"`) or the contact's data; the data
 * may also be given flat: `"ownercontact0.country"`. Fields for the fulfilment team (such as `tin`)
 * stand beside the others. What is no field of the order is left alone, whatever it holds.
 */
export type Fields =
  // `object` lets an interface pass that has names of its own alone; the index, a literal that
  // has more names than those that are known.
  (KnownFields & object) | (KnownFields & { readonly [name: string]: unknown }) | FormData | URLSearchParams;
