/** What is found: issues by their codes, and the reports that they stand in. docs/codes.md has an example of each. */

/** What an issue of the TLD's rules tells. */
interface OfTld {
  /** Without a leading dot. */
  readonly tld: string;
}

/** What an issue about a field tells. */
interface OfField extends OfTld {
  /** The field's name on a form: the shop's own (`options.labels`), or ours. */
  readonly label: string;
}

/** The parameters of issues without a reason. */
type Plain<Params> = Params & { readonly reason?: undefined };
/** Those of issues with one of these reasons. */
type With<Reason extends string, Params> = Params & { readonly reason: Reason };

/** What the sentence of each code is made of; `reason` tells the sentences of one code apart. */
export interface IssueParams {
  "unsupported-tld": Plain<OfTld>;
  "unknown-command":
    | Plain<OfTld & { readonly command: string }>
    | With<"nearest", OfTld & { readonly command: string; readonly nearest: string }>;
  unavailable:
    | Plain<OfTld & { readonly command: string; readonly instead: string }>
    | With<"order", OfTld & { readonly text: string }>;
  required:
    | Plain<OfField>
    | With<"empty" | "blank", OfField>
    | With<"when" | "when-empty" | "when-blank", OfField & { readonly when: string }>;
  "unknown-field":
    | Plain<OfTld & { readonly field: string; readonly command: string }>
    | With<"nearest", OfTld & { readonly field: string; readonly command: string; readonly nearest: string }>;
  "repeated-field":
    | Plain<OfField>
    /** `other` is the label of the field with the same value. */
    | With<"same", OfField & { readonly other: string }>;
  "not-for-command":
    | Plain<OfField & { readonly command: string }>
    | With<"instead", OfField & { readonly command: string; readonly instead: string }>
    | With<"other-form", OfField & { readonly command: string; readonly form: string; readonly used: string }>;
  format:
    | With<
        | "bin"
        | "bin-zero"
        | "country"
        | "date"
        | "date-style"
        | "email"
        | "file"
        | "handle"
        | "host"
        | "host-address"
        | "kg-passport"
        | "kg-tin"
        | "kg-tin-owner"
        | "kg-tin-zero"
        | "kr-business"
        | "kr-business-kind"
        | "kr-corporation"
        | "kr-resident"
        | "number"
        | "organisation"
        | "phone"
        | "year",
        OfField
      >
    | With<"pattern", OfField & { readonly example: string }>
    /** `country` is its code. */
    | With<"postal-code", OfField & { readonly country: string; readonly digits: number }>;
  choice:
    | Plain<OfField & { readonly choices: readonly string[] }>
    | With<"one" | "retired", OfField & { readonly choices: readonly string[] }>
    | With<"elsewhere", OfField & { readonly nearest: string }>;
  range:
    | With<"minimum", OfField & { readonly minimum: number }>
    | With<"maximum", OfField & { readonly maximum: number }>
    | With<"expiry", OfField & { readonly year: number }>
    | With<"future", OfField>;
  length:
    | With<"short" | "name", OfField & { readonly minimum: number }>
    | With<"long", OfField & { readonly maximum: number }>
    | With<"text", OfField>;
  "missing-class": With<"letter" | "digit" | "special", OfField & { readonly characters: string }>;
  character: With<"auth" | "unlisted", OfField>;
  whitespace: Plain<OfField>;
  escaped: Plain<OfField>;
  lookalike:
    | Plain<OfField>
    | With<"hidden", OfField>
    | With<"typed", OfField & Partial<Spellings>>
    | With<"letter", OfField & Spellings & { readonly character: string }>;
  "wrong-tld": Plain<OfField>;
  label:
    | With<
        | "empty"
        | "subdomain"
        | "hyphen"
        | "hyphens"
        | "character"
        | "hidden"
        | "mark"
        | "direction"
        | "long"
        | "punycode",
        OfField
      >
    | With<"symbol" | "place", OfField & { readonly character: string }>;
  language:
    | With<"script" | "letter", OfField & Spellings & { readonly language: string; readonly character: string }>
    | With<"japanese", OfField & Spellings & { readonly language: string }>
    | With<"plain", OfField & { readonly language: string }>;
  eligibility: Plain<OfTld & { readonly text: string }>;
  contradiction: Plain<OfTld & { readonly text: string }>;
  "check-digit": Plain<OfField>;
  locked: Plain<OfTld & { readonly text: string; readonly status: string; readonly context: "status" }>;
  "too-soon": Plain<OfDate>;
  "too-late": Plain<OfDate>;
}

/** An international name in both spellings. */
interface Spellings {
  readonly unicode: string;
  readonly ascii: string;
}

interface OfDate extends OfTld {
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The date of `options.context` that days are counted from. */
  readonly context: "registered" | "expires" | "transferred" | "renewed";
}

/** Every code an issue can have. The set is closed; a new code is a change of the package's minor version. */
export type Code = keyof IssueParams;

type ReasonOf<Some extends Code> = Extract<IssueParams[Some]["reason"], string>;
/** A code and one of its reasons: `"missing-class.digit"`. */
export type CodeReason = { [Some in Code]: `${Some}.${ReasonOf<Some>}` }[Code];

export type Severity = "error" | "warning";

/** One thing that is wrong, or doubtful, about an order: an issue of this code. */
export interface IssueOf<Some extends Code> {
  readonly code: Some;
  readonly severity: Severity;
  /**
   * The field's name, the API's, as the order spells it; absent where the issue is about the
   * order as a whole.
   */
  readonly field?: string;
  /**
   * The caller's name of the field: the same, or with `options.names` and `options.scope` the
   * control's. `[]` where the issue is about the order as a whole.
   */
  readonly path: readonly string[];
  /** One plain sentence for the customer, without the value. */
  readonly message: string;
  readonly params: IssueParams[Some];
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

/** An issue that the shop's own rules found: `options.rules`. */
export interface OwnIssue<Own extends string = string> {
  readonly code: Own;
  readonly severity: Severity;
  readonly field?: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly params: Readonly<Record<string, never>>;
  readonly pending: false;
  readonly fix?: undefined;
  readonly apiCode?: undefined;
  readonly source: "shop";
}

/**
 * One thing that is wrong, or doubtful, about an order. The code tells its parameters:
 * `if (issue.code === "missing-class") issue.params.characters`. `Own` are the codes of the shop's
 * own rules, where it has such.
 */
export type Issue<Own extends string = never> =
  { [Some in Code]: IssueOf<Some> }[Code] | ([Own] extends [never] ? never : OwnIssue<Own>);

/** Something the customer should know, whatever the order holds. */
export interface Note {
  readonly text: string;
  readonly source: string;
}

/** What `validate` says of an order. Each call makes one of its own. */
export interface Report<Own extends string = never> {
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
  /** In the form's order; those of the shop's own rules behind ours. */
  readonly issues: readonly Issue<Own>[];
  readonly notes: readonly Note[];
  /** Names of the order's fields that go to the fulfilment team and not into the API command. */
  readonly fulfillment: readonly string[];
}

/** One line of the checklist beside an auth-code field. */
export interface Requirement {
  readonly id: "length" | "letter" | "digit" | "special";
  readonly met: boolean;
  readonly message: string;
}

/** What `authCodeCheck` says of a code. Each call makes one of its own. */
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
