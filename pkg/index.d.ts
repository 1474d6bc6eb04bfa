/**
 * tldgate: order forms for domain names that know the rules of each registry.
 *
 * Every function is synchronous, reads nothing but its arguments and keeps
 * nothing between calls that depends on them. A customer's mistake comes back as
 * data; a developer's mistake is thrown as a `TypeError` that names the place and
 * never shows a value.
 */

/** What one field of an order may hold. Numbers and booleans are read as text; `null` and `undefined` are absent. */
export type FieldValue = string | number | boolean | null | undefined;

/** A contact's data, part by part, under the names AddContact uses: `{ organization, country, zip, … }`. */
export interface Contact {
  readonly [part: string]: FieldValue;
}

/**
 * The fields of an order, by the API's parameter names. Names compare without case.
 *
 * A contact field holds a handle (`"P-ABC123"`) or the contact's data; the data may
 * also be given flat: `"ownercontact0.country"`. Fields for the fulfilment team
 * (such as `tin`) stand beside the others.
 */
export type Fields = { readonly [name: string]: FieldValue | Contact } | FormData;

/** Every code an issue can have. The set is closed; a new code is a change of the package's minor version. */
export type Code =
  | "unsupported-tld"
  | "unknown-command"
  | "unavailable"
  | "required"
  | "unknown-field"
  | "repeated-field"
  | "not-for-command"
  | "format"
  | "choice"
  | "range"
  | "length"
  | "missing-class"
  | "character"
  | "whitespace"
  | "escaped"
  | "lookalike"
  | "wrong-tld"
  | "label"
  | "language"
  | "eligibility"
  | "contradiction"
  | "check-digit"
  | "locked"
  | "too-soon"
  | "too-late";

export type Severity = "error" | "warning";

/** One thing that is wrong, or doubtful, about an order. */
export interface Issue {
  readonly code: Code;
  readonly severity: Severity;
  /** The field's name as the caller spelt it, or `[]` when the issue is about the order as a whole. */
  readonly path: readonly string[];
  /** One plain sentence for the customer, without the value. */
  readonly message: string;
  /**
   * What the sentence is made of. `params.reason`, where present, tells sentences of one code
   * apart. An issue about the letters of an international name tells the name in both
   * spellings, as `params.unicode` and `params.ascii`.
   */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** Typing on can still resolve it: some continuation of the value does not have it. */
  readonly pending: boolean;
  /** A value to offer; it is never applied silently. */
  readonly fix?: string;
  /** What the API would answer: 500, 503, 504, 505, 506, 541, 552 or 556. */
  readonly apiCode?: number;
  /**
   * Where the rule comes from: a section of the guide's page, `".kyoto › Auth-Codes"`, or a
   * command of the API's reference, `"API command reference › AddContact"`.
   */
  readonly source: string;
}

/** Something the customer should know, whatever the order holds. */
export interface Note {
  readonly text: string;
  readonly source: string;
}

/** What {@link validate} says of an order. It is the caller's own, to change and to keep. */
export interface Report {
  /** No issue is an error. */
  readonly ok: boolean;
  /** `false`: there are no rules for this TLD, nothing was checked, and `ok` stays `true`. */
  readonly covered: boolean;
  readonly tld: string;
  /** The command in the API's spelling; the caller's word when it is none. */
  readonly command: string;
  /** The form of the command that the order's fields chose, where there are several. */
  readonly form?: string;
  readonly otherForms: readonly string[];
  /** In the form's order. */
  readonly issues: readonly Issue[];
  readonly notes: readonly Note[];
  /** Names of the order's fields that go to the fulfilment team and not into the API command. */
  readonly fulfillment: readonly string[];
}

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

/** Sentences by code, or by `code.reason`; `{name}` stands for a parameter. What is missing is said in English. */
export interface Catalogue {
  readonly [code: string]: string;
}

export interface Options {
  readonly context?: Context;
  /** A shop's own weight for a code; `"off"` leaves its issues out. */
  readonly severity?: Readonly<Partial<Record<Code, Severity | "off">>>;
  readonly locale?: Catalogue;
}

/** One line of the checklist beside an auth-code field. */
export interface Requirement {
  readonly id: "length" | "letter" | "digit" | "special";
  readonly met: boolean;
  readonly message: string;
}

/** What {@link authCodeCheck} says of a code. It is the caller's own, to change and to keep. */
export interface AuthCodeReport {
  readonly ok: boolean;
  readonly covered: boolean;
  /** `"incomplete"`: not valid yet, and some continuation of the code is. */
  readonly state: "valid" | "incomplete" | "invalid";
  /** All of the TLD's requirements, met or not; empty where the registry states none. */
  readonly requirements: readonly Requirement[];
  readonly issues: readonly Issue[];
  readonly fix?: string;
}

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
 * @param fields the order; an object, nested contacts, or a `FormData`
 * @throws TypeError naming the argument or field whose type is wrong
 *
 * @example
 * const report = validate("kyoto", "TransferDomain", { domain: "tea.kyoto", action: "REQUEST", auth: "abcdefgh" });
 * report.ok; // false
 * report.issues[0].message; // "Auth codes for .kyoto need at least one digit (0–9)."
 */
export function validate(tld: string, command: string, fields: Fields, options?: Options): Report;

/**
 * Judges an authorisation code by itself, as fast as a person types.
 *
 * @example
 * authCodeCheck("gdn", "abcdef1!").state; // "valid"
 */
export function authCodeCheck(
  tld: string,
  code: string,
  options?: Pick<Options, "severity" | "locale">,
): AuthCodeReport;

/** Says what a form for a TLD, or for one of its commands, needs to draw itself. */
export function describe(tld: string, command?: string): Description;

/**
 * The API's parameters for an order, `command` first: canonical names, values untouched
 * but for international names, which the API takes as A-labels; without blank fields, the
 * fulfilment team's fields, and contact data (which AddContact turns into a handle first). It
 * does not judge: call {@link validate} before.
 *
 * @throws TypeError for a TLD or a command without rules
 */
export function toCommand(tld: string, command: string, fields: Fields): Record<string, string>;

/**
 * Resolves when the functions can be called. They can at once after the import, but for
 * browsers that compile no WebAssembly of this size unless it is awaited (Chrome before 114);
 * there they throw an `Error` until this has resolved.
 *
 * @throws what the browser throws where WebAssembly is forbidden: `tldgate/js` needs none
 */
export function ready(): Promise<void>;

/** The TLDs that have rules, sorted. */
export function tlds(): string[];

/** The commands a TLD has, in the order of its page; empty for a TLD without rules. */
export function commands(tld: string): string[];

/** The TLD with rules that a domain name stands under, the longest that fits; `undefined` where there is none. */
export function tldOf(domain: string): string | undefined;
