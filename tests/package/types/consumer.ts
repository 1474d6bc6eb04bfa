// A shop's code, as the compiler sees the package. Nothing here runs: what is right
// has to compile, and what is marked has to be refused.
import {
  authCodeCheck,
  commands,
  describe,
  tldOf,
  tlds,
  toCommand,
  toContact,
  validate,
  type AuthCodeReport,
  type Catalogue,
  type Code,
  type Contact,
  type Fields,
  type Issue,
  type Options,
  type Report,
} from "tldgate";

// Calls, from the plainest to the fullest.
const contact: Contact = { organization: "Teahouse KK", country: "JP", zip: 6008216, fax: null, state: undefined };
const fields: Fields = {
  domain: "tea.kyoto",
  period: 1,
  transferlock: true,
  auth: null,
  nameserver2: undefined,
  ownercontact0: contact,
  admincontact0: "P-ABC123",
  "techcontact0.country": "JP",
};
const locale: Catalogue = { required: "{label} fehlt.", "missing-class.digit": "Eine Ziffer fehlt." };
const options: Options = {
  context: { today: "2026-11-23", status: ["clientTransferProhibited"] },
  severity: { required: "warning", "check-digit": "off" },
  locale,
};
const report: Report = validate("kyoto", "AddDomain", fields, options);
validate("kyoto", "AddDomain", new FormData());
validate("kyoto", "AddDomain", {});
const code: AuthCodeReport = authCodeCheck("gdn", "abcdef1!", { locale, severity: {} });
const parameters: Record<string, string> = toCommand("kyoto", "AddDomain", fields);
const owner: Record<string, string> | undefined = toContact(fields, "ownercontact0", {
  ...options,
  scope: "orders[0]",
});
export const firstname: string = owner?.firstname ?? "";
// @ts-expect-error: there may be no data.
toContact(fields, "ownercontact0").firstname;
const names: string[] = [...tlds(), ...commands("kyoto")];
const tld: string | undefined = tldOf("tea.kyoto");

/** A form binding: the first error of each field, in the order of the form. */
export function errors({ issues }: Report): Map<string, string> {
  const first = new Map<string, string>();
  for (const { path, message, severity } of issues) {
    const field = path[0] ?? "";
    if (severity === "error" && !first.has(field)) first.set(field, message);
  }
  return first;
}

/** The set of codes is closed: a switch over it can be complete. */
export function isAboutTime(issue: Issue): boolean {
  const code: Code = issue.code;
  switch (code) {
    case "locked":
    case "too-soon":
    case "too-late":
      return true;
    case "unsupported-tld":
    case "unknown-command":
    case "unavailable":
    case "required":
    case "unknown-field":
    case "repeated-field":
    case "not-for-command":
    case "format":
    case "choice":
    case "range":
    case "length":
    case "missing-class":
    case "character":
    case "whitespace":
    case "escaped":
    case "lookalike":
    case "wrong-tld":
    case "label":
    case "language":
    case "eligibility":
    case "contradiction":
    case "check-digit":
      return false;
    default: {
      const missed: never = code;
      return missed;
    }
  }
}

/** A form drawn from its description. */
export function labels(command?: string): string[] {
  const { forms, contact, authCode } = command === undefined ? describe("kyoto") : describe("kyoto", command);
  const rule: number = authCode?.minimum ?? 0;
  return [...forms.flatMap((form) => form.fields), ...contact].map(
    ({ label, need, choices, control, repeat }) =>
      `${label} ${need} ${choices?.[0]?.value} ${control.autocomplete} ${repeat?.first} ${rule}`,
  );
}

export const used = [report.ok, code.state === "incomplete", code.requirements[0]?.met, parameters.command, names, tld];

// What a shop may get wrong.

// @ts-expect-error: the order is missing
validate("kyoto", "AddDomain");
// @ts-expect-error: a TLD is a text
validate(1, "AddDomain", fields);
// @ts-expect-error: several values are texts, as a form sends them
validate("kyoto", "AddDomain", { domain: [new Date()] });
// @ts-expect-error: a date is no value
validate("kyoto", "AddDomain", { expiration: new Date() });
// @ts-expect-error: nor is a function
validate("kyoto", "AddDomain", { period: () => 1 });
// @ts-expect-error: a contact's data is one level deep
validate("kyoto", "AddDomain", { ownercontact0: { address: { country: "JP" } } });
// @ts-expect-error: no such code
validate("kyoto", "AddDomain", fields, { severity: { requird: "off" } });
// @ts-expect-error: no such severity
validate("kyoto", "AddDomain", fields, { severity: { required: "none" } });
// @ts-expect-error: a date is written as YYYY-MM-DD
validate("kyoto", "AddDomain", fields, { context: { today: new Date() } });
// @ts-expect-error: several status values are a list
validate("kyoto", "AddDomain", fields, { context: { status: "ok" } });
// @ts-expect-error: a locale is a catalogue, not its name
validate("kyoto", "AddDomain", fields, { locale: "de" });
// @ts-expect-error: a code by itself has no context
authCodeCheck("kyoto", "abc", { context: {} });
// @ts-expect-error: a code is a text
authCodeCheck("kyoto", undefined);
// @ts-expect-error: a report is read, not written
report.ok = true;
// @ts-expect-error: nor are its issues
report.issues.pop();
// @ts-expect-error: a domain may have no rules
tldOf("tea.kyoto").length;
// @ts-expect-error: no such state
export const complete = code.state === "complete";
