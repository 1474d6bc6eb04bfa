// A code tells the parameters of its issue, and a reason the rest.
import {
  validate,
  type Catalogue,
  type Finding,
  type Issue,
  type IssueOf,
  type Options,
  type OwnIssue,
  type Report,
} from "tldgate";
import english from "tldgate/locales/en";

declare const issue: Issue;

export function sentence(issue: Issue): string {
  if (issue.code === "missing-class") {
    const reason: "letter" | "digit" | "special" = issue.params.reason;
    return `${issue.params.label} ${reason} ${issue.params.characters}`;
  }
  if (issue.code === "length" && issue.params.reason === "short") return issue.params.minimum.toFixed();
  if (issue.code === "format" && issue.params.reason === "postal-code") return issue.params.country;
  if (issue.code === "choice" && issue.params.reason !== "elsewhere") return issue.params.choices.join(", ");
  if (issue.code === "required" && issue.params.reason?.startsWith("when")) return issue.params.label;
  switch (issue.code) {
    case "too-soon":
    case "too-late":
      return issue.params.date;
    case "locked":
      return issue.params.status;
    case "eligibility":
    case "contradiction":
      return issue.params.text;
  }
  return issue.params.tld;
}
const classes: IssueOf<"missing-class">[] = [issue].filter((one) => one.code === "missing-class");

// @ts-expect-error: not every issue is about a kind of character
issue.params.characters.length;
// @ts-expect-error: only an auth code that is too short has a minimum
if (issue.code === "length") issue.params.minimum.toFixed();
// @ts-expect-error: there is no such reason
if (issue.code === "missing-class" && issue.params.reason === "emoji") classes.pop();
// @ts-expect-error: nor such a code
if (issue.code === "missing-clas") classes.pop();
// @ts-expect-error: an issue may be about the order
issue.field.length;

// Weights, by code, by reason, of one field.
const options: Options = {
  severity: {
    format: "off",
    "format.phone": "off",
    "check-digit@tin": "error",
    "format.phone@ownercontact0.phone": "off",
  },
  given: {
    admincontact: true,
    "techcontact0.country": "JP",
    billingcontact0: "P-ABC123",
    ownercontact0: { city: "Kyoto" },
  },
  names: { auth: "order[code]", ownercontact0: "owner" },
  scope: "domains[0]",
  labels: { "ownercontact0.zip": "ZIP" },
  locale: { required: "{label} fehlt.", "required.when": "{label} fehlt {when}.", "requirement.digit": "Eine Ziffer" },
};
const report: Report = validate("kyoto", "AddDomain", {}, options);
// @ts-expect-error: no such code
validate("kyoto", "AddDomain", {}, { severity: { fromat: "off" } });
// @ts-expect-error: no such reason
validate("kyoto", "AddDomain", {}, { severity: { "format.fone": "off" } });
// @ts-expect-error: of a code that there is not
validate("kyoto", "AddDomain", {}, { severity: { "fromat@tin": "off" } });
// @ts-expect-error: no such field
validate("kyoto", "AddDomain", {}, { names: { auht: "code" } });
// @ts-expect-error: no such sentence
validate("kyoto", "AddDomain", {}, { locale: { requird: "{label} fehlt." } });
// @ts-expect-error: a field is given, or it is not
validate("kyoto", "AddDomain", {}, { given: { period: [] } });

// A translation that lacks nothing, and one that does.
const catalogue: Catalogue = english;
export const whole = (german: typeof english): Catalogue => german;
// @ts-expect-error: all the others are missing
whole({ required: "{label} fehlt." });

// A shop's own rules: their codes stand among ours.
const own = validate(
  "kyoto",
  "AddDomain",
  {},
  {
    rules: (order, { ok }) =>
      ok && order["domain"] === "tea.kyoto"
        ? [{ field: "domain", code: "in-cart", message: "It is in the cart." }]
        : [],
  },
);
for (const one of own.issues) {
  if (one.code === "in-cart") {
    const found: OwnIssue<"in-cart"> = one;
    console.log(found.message);
  } else if (one.code === "missing-class") {
    console.log(one.params.characters);
  }
}
const finding: Finding = { code: "in-cart", message: "It is in the cart.", severity: "warning" };
const named: Options<"in-cart"> = { rules: () => [{ code: "in-cart", message: "It is in the cart." }] };
const free: Options = { rules: () => [finding] };
validate("kyoto", "AddDomain", {}, free);
// @ts-expect-error: a finding says what it found
const silent: Options = { rules: () => [{ code: "in-cart" }] };
// @ts-expect-error: there is no such code in this shop
if (own.issues[0]?.code === "in-card") classes.pop();

export { catalogue, classes, named, report, silent };
