/** The fields of an order: their names, and what they may hold. */

/** The TLDs that this version has rules for. */
export type KnownTld = "gdn" | "kg" | "kyoto" | "kz" | "or.kr";

/** A TLD, with or without a leading dot. Any text is one: a TLD without rules is not checked. */
export type Tld = KnownTld | (string & {});

/** The commands that some TLD has. */
export type KnownCommand =
  | "AddContact"
  | "AddDomain"
  | "DeleteDomain"
  | "ModifyDomain"
  | "RenewDomain"
  | "RestoreDomain"
  | "TradeDomain"
  | "TransferDomain";

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

type To2 = 0 | 1 | 2;
type To4 = To2 | 3 | 4;
type To9 = To4 | 5 | 6 | 7 | 8 | 9;
type To12 = To9 | 10 | 11 | 12;
/** A name, and what ModifyDomain adds to it or deletes. */
type Changed<Name extends string> = Name | `add${Name}` | `del${Name}`;

/** Names that stand for a row of fields, such as `nameserver` for `nameserver0` to `nameserver12`. */
export type Stem =
  | Changed<"ownercontact" | "admincontact" | "techcontact" | "billingcontact" | "nameserver" | "status">
  | "dnssec"
  | "dnssecdsdata";

/** Fields that hold a contact: its handle, or its data. */
export type ContactField = Changed<"ownercontact0" | `${"admin" | "tech" | "billing"}contact${To2}`>;

/** Every name of a field that the reference or some registry's page knows, as they spell it. */
export type FieldName = PlainField | ContactField | `${ContactField}.${keyof Contact}`;

type PlainField =
  | ParameterName
  | keyof Contact
  | Changed<`nameserver${To12}` | `status${To4}`>
  | `dnssec${To9}`
  | `dnssecdsdata${To9}`
  | RegistryField;

type ParameterName =
  | "accept-trade"
  | "action"
  | "auth"
  | "checkonly"
  | "domain"
  | "domainauth"
  | "emaillanguage"
  | "emailsender"
  | "emailsubject"
  | "emailtac"
  | "emailurl"
  | "expiration"
  | "forcerequest"
  | "norenew"
  | "period"
  | "target"
  | "token"
  | "transferlock"
  | "X-ACCEPT-PREMIUMPRICE"
  | "X-ACCEPT-QUARANTINE"
  | "X-FEE-AMOUNT"
  | "X-PROMOTION-CODE";

/** What registries ask for besides the API's reference. */
type RegistryField =
  | "passport-issued-by"
  | "passport-issued-on"
  | "passport-number"
  | "tin"
  | "X-COMPANY-VAT-ID"
  | "X-IDN-LANGUAGE"
  | "X-KR-ACCEPT-TRUSTEE-TAC"
  | "X-KR-CTFY-NO"
  | "X-KR-CTFY-TYPE";

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
