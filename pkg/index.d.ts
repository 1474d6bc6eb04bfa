/**
 * tldgate: order forms for domain names that know the rules of each registry.
 *
 * Every function is synchronous, reads nothing but its arguments and keeps
 * nothing between calls that depends on them. A customer's mistake comes back as
 * data; a developer's mistake is thrown as a `TypeError` that names the place and
 * never shows a value.
 */

import type {
  Command,
  Contact,
  ContactField,
  FieldName,
  Fields,
  FieldValue,
  KnownCommand,
  KnownTld,
  Stem,
  Tld,
} from "./fields.js";
import type { AuthCodeReport, Code, CodeReason, Note, Report, Requirement, Severity } from "./issues.js";

export type * from "./fields.js";
export type * from "./issues.js";

/** What the shop knows of an existing domain. Dates are `YYYY-MM-DD`; nothing is assumed about what is left out. */
export interface Context {
  readonly today?: string;
  readonly registered?: string;
  readonly expires?: string;
  readonly transferred?: string;
  readonly renewed?: string;
  /** Status values as WHOIS or the API shows them, e.g. `"clientTransferProhibited"`. */
  readonly status?: readonly string[];
}

/**
 * Sentences by code, or by `code.reason`; `{name}` stands for a parameter. What is missing is said
 * in English. `tldgate/locales/en` has them all.
 */
export type Catalogue = {
  readonly [Key in Code | CodeReason | `requirement.${Requirement["id"]}`]?: string | undefined;
};

/** What a shop's own rule finds: an error, unless it says that it is a warning. */
export interface Finding<Own extends string = string> {
  /** The API's name of the field that it is about; without one, it is about the order. */
  readonly field?: FieldName | (string & {});
  readonly code: Own;
  readonly message: string;
  readonly severity?: Severity;
}

/** `Own` are the codes of the shop's own rules, for reports that tell them: `Options<"in-cart">`. */
export interface Options<Own extends string = never> {
  readonly context?: Context | undefined;
  /**
   * A shop's own weight for issues of a code, perhaps for one reason or of one field alone;
   * `"off"` leaves them out. The key that says most counts. A key that there is not is a
   * `TypeError`.
   */
  readonly severity?: SeverityByKey | undefined;
  readonly locale?: Catalogue | undefined;
  /**
   * Fields that will be there when the order is sent: a value, a contact's data, or `true` where
   * it is not known here. A stem (`admincontact`, `nameserver`) speaks of all its numbers, a
   * contact's name also of its parts. They are answered, take part in conditions, and are never
   * complained about.
   */
  readonly given?: { readonly [Name in FieldName | Stem | (string & {})]?: FieldValue | Contact | true } | undefined;
  /**
   * The caller's names of fields, by the API's: `{ auth: "order[code]" }`. Several fields may have
   * the same one. A contact's also leads to its parts: `{ ownercontact0: "owner" }` reads
   * `owner.email` and `owner[email]`. A name of no field is a `TypeError`.
   */
  readonly names?: ByField | undefined;
  /** What the names of the order's fields begin with, such as `domains[0]`: only what stands below is the order's. */
  readonly scope?: string | undefined;
  /** The shop's own labels of fields, for sentences: `{ "ownercontact0.zip": "ZIP" }`. */
  readonly labels?: ByField | undefined;
  /** The shop's own rules: what they find stands in the report behind ours, and `ok` counts it. */
  readonly rules?: Rules<[Own] extends [never] ? string : Own> | undefined;
}

/** A shop's own rules; they get the order by the API's names, and the report of ours. */
export type Rules<Own extends string = string> = (
  order: Readonly<Record<string, string>>,
  report: Report,
) => readonly Finding<Own>[] | null | undefined;

type SeverityByKey = {
  readonly [Key in Code | CodeReason | `${Code | CodeReason}@${string}`]?: Severity | "off" | undefined;
};
type ByField = { readonly [Name in FieldName]?: string | undefined };

/**
 * A condition on other fields: all of `facts` hold, none of `unless` does. `"*"` is any
 * value, `""` is none, `"(IDN)"` an internationalised domain name, `"(JP-26)"` an address in
 * the prefecture of Kyoto, and `|` stands between alternatives.
 */
export interface Condition {
  readonly facts: Readonly<Record<string, string>>;
  readonly unless?: Readonly<Record<string, string>>;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What HTML needs to know to draw a field. */
export interface Control {
  readonly type: "text" | "tel" | "date";
  readonly inputmode?: "numeric" | "email" | "tel" | "url";
  readonly maxlength?: number;
  /** An autofill token, or `"off"` where a browser must not remember the value. */
  readonly autocomplete?: string;
  /** Present only where it accepts exactly what the rules accept. */
  readonly pattern?: string;
  readonly autocapitalize?: "none" | "characters";
  readonly spellcheck?: false;
}

export interface FieldDescription {
  readonly name: string;
  readonly label: string;
  readonly kind:
    | "auth-code"
    | "choice"
    | "contact"
    | "country"
    | "date"
    | "domain"
    | "email"
    | "host"
    | "language"
    | "number"
    | "phone"
    | "postal-code"
    | "text"
    | "year";
  readonly need: "required" | "conditional" | "optional";
  /** For a conditional field: the condition, and in words that complete «needed …». */
  readonly condition?: Condition;
  readonly when?: string;
  /** The values allowed; one alone is a fixed value. */
  readonly choices?: readonly Choice[];
  /** The value that the guide's template shows, such as `REQUEST`: what a form may begin with. */
  readonly value?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /**
   * The field stands for a row of fields: `{ stem: "nameserver", first: 2, last: 12 }` of
   * `nameserver2` … `nameserver12`. Its `name` is the stem, and its label holds `{number}`,
   * the number counted from 1.
   */
  readonly repeat?: { readonly stem: string; readonly first: number; readonly last: number };
  readonly destination: "api" | "fulfillment";
  /** Known to the API's reference for this command under every TLD, or added by the registry's page. */
  readonly origin: "reference" | "registry";
  /**
   * Words that stand for no value, whatever their case, and with marks around them: `none` of an
   * organisation. They warn, and conditions take them for blank.
   */
  readonly blankWords?: readonly string[];
  readonly help?: string;
  readonly example?: string;
  readonly source: string;
  readonly control: Control;
}

export interface FormDescription {
  /** Present where the command has several forms. */
  readonly name?: string;
  readonly source: string;
  /**
   * Where the command has steps, the field that tells them apart and the value of the one
   * that this form is of; its needs are not those of the others, such as `APPROVE`.
   */
  readonly step?: { readonly field: string; readonly value: string };
  /** Fields that, when an order holds them, choose this form. */
  readonly chosenBy: readonly string[];
  /** The template's fields first, then the optional ones of the command reference. */
  readonly fields: readonly FieldDescription[];
}

export interface CommandSummary {
  readonly name: string;
  readonly available: boolean;
  /** For an unavailable command: the way out. */
  readonly instead?: string;
  readonly source: string;
}

/** A rule about dates or status that needs {@link Context}. */
export interface Lock {
  readonly commands: readonly string[];
  readonly code: "locked" | "too-soon" | "too-late";
  readonly text: string;
  /** For `too-soon` and `too-late`: the date that days are counted from, and how many. */
  readonly event?: "registered" | "expires" | "transferred" | "renewed";
  readonly days?: number;
  /** For `locked`: the status values under which the command is refused. */
  readonly status?: readonly string[];
  readonly source: string;
}

export interface AuthCodeRule {
  readonly minimum: number;
  readonly maximum: number;
  readonly letters: string;
  readonly digits: string;
  readonly special: string;
  readonly source: string;
}

export interface Language {
  readonly tag: string;
  readonly name: string;
}

/** What a form needs to draw itself. */
export interface Description {
  readonly covered: boolean;
  readonly tld: string;
  /** Missing where there are no rules. */
  readonly handling?: "realtime" | "fulfillment";
  /** Every command the page speaks of, the unavailable ones too. */
  readonly commands: readonly CommandSummary[];
  /** The forms of the command asked for; empty without one, or for one that is not available. */
  readonly forms: readonly FormDescription[];
  /** The parts of a contact given as data, as AddContact takes them. */
  readonly contact: readonly FieldDescription[];
  readonly authCode?: AuthCodeRule;
  readonly languages: readonly Language[];
  readonly locks: readonly Lock[];
  readonly notes: readonly Note[];
}

/**
 * Judges an order before it is submitted.
 *
 * @param tld the TLD the shop sells, with or without a leading dot: `"kyoto"`, `"or.kr"`
 * @param command the API command, without case: `"AddDomain"`
 * @param fields the order; an object, nested contacts, a `FormData` or `URLSearchParams`. Up to 20,000
 * names, and 1,000 values and 250,000 characters of the order's own fields; what is no field of the
 * order does not count but for its name. Each option may have 1,000 entries.
 * @throws TypeError naming the argument or field whose type is wrong, or that holds too much
 *
 * @example
 * const report = validate("kyoto", "TransferDomain", { domain: "tea.kyoto", action: "REQUEST", auth: "abcdefgh" });
 * report.ok; // false
 * report.issues[0].message; // "Auth codes for .kyoto need at least one digit (0–9)."
 */
export function validate<Own extends string>(
  tld: Tld,
  command: Command,
  fields: Fields,
  options: Options<Own> & { readonly rules: Rules<Own> },
): Report<Own>;
export function validate(tld: Tld, command: Command, fields: Fields, options?: Options): Report;

/**
 * Judges an authorisation code by itself, as fast as a person types.
 *
 * @example
 * authCodeCheck("gdn", "abcdef1!").state; // "valid"
 */
export function authCodeCheck(
  tld: Tld,
  code: string,
  options?: Pick<Options, "severity" | "locale" | "labels">,
): AuthCodeReport;

/** Says what a form for a TLD, or for one of its commands, needs to draw itself. */
export function describe(tld: Tld, command?: Command): Description;

/**
 * The API's parameters for an order, `command` first: canonical names, values untouched
 * but for international names, which the API takes as A-labels; without blank fields, the
 * fulfilment team's fields, and contact data (which {@link toContact} is for). Values
 * of `options.given` stand among them, and the template's own step (`action`) where the order has
 * none. It does not judge: call {@link validate} before.
 *
 * A name is encoded as {@link validate} reads it: in small letters, normalised, with plain full stops.
 *
 * @throws TypeError for a TLD or a command without rules, and for a field whose name has letters
 * beyond a–z that IDNA2008 does not allow: no other name is made of it
 */
export function toCommand(tld: Tld, command: Command, fields: Fields, options?: Options): Record<string, string>;

/**
 * The parameters of AddContact for a contact that the order gives as data, `command` first and
 * then in the reference's order: the API makes a handle of them, which the order's own command
 * takes. `undefined` for a contact without data, or with a handle, which stands for all of it.
 *
 * Values are untouched, but for telephone and fax numbers that the API's spelling follows from
 * without a guess: `+49 (0)30 1234567` is `+49.301234567`, and so is `030 1234567` in Germany. Blank
 * parts are left out, and an organisation that is none (`-`, `N/A`), since a private person has
 * none. Values of `options.given` stand among them. It does not judge: call {@link validate} before.
 *
 * @param contact the API's name of the contact, without case: `"ownercontact0"`
 * @throws TypeError naming the contact that no command has, or the field whose type is wrong
 *
 * @example
 * const fields = { "ownercontact0.firstname": "Kim", "ownercontact0.phone": "+81 75-123-4567" };
 * toContact(fields, "ownercontact0"); // { command: "AddContact", firstname: "Kim", phone: "+81.751234567" }
 */
export function toContact(
  fields: Fields,
  contact: ContactField | (string & {}),
  options?: Options,
): Record<string, string> | undefined;

/**
 * Resolves when the functions can be called. They can at once after the import, but for
 * browsers that compile no WebAssembly of this size unless it is awaited (Chrome before 114);
 * there they throw an `Error` until this has resolved.
 *
 * @throws what the browser throws where WebAssembly is forbidden: `tldgate/js` needs none
 */
export function ready(): Promise<void>;

/** The TLDs that have rules, sorted. */
export function tlds(): KnownTld[];

/** The commands a TLD has, in the order of its page; empty for a TLD without rules. */
export function commands(tld: Tld): KnownCommand[];

/**
 * The TLD with rules that a domain name stands under, the longest that fits; `undefined` where there
 * is none. The name is read as {@link validate} reads it: `서울。or．kr` stands under `or.kr`.
 */
export function tldOf(domain: string): KnownTld | undefined;
