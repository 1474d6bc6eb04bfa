// Auth codes and numbers that identify a person are in no sentence, no parameter and
// no exception, however wrong they are, and whatever sentence a shop brings. A `fix`
// is the value to offer, and the one place where it may be.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { authCodeCheck, validate } from "tldgate";

const orders = {
  kyoto: ["TransferDomain", { domain: "tea.kyoto", action: "REQUEST" }],
  gdn: ["TransferDomain", { domain: "tea.gdn", action: "REQUEST" }],
  kg: ["AddDomain", { domain: "tea.kg" }],
  kz: ["AddDomain", { domain: "tea.kz", "ownercontact0.country": "KZ", "ownercontact0.organization": "Tea" }],
  "or.kr": ["AddDomain", { domain: "tea.or.kr" }],
};

// Made up, all of them; the marks in the middle are what the reports are searched for.
const codes = [
  "Zq7wHushX",
  "ZqHushXYZ",
  "  Zq7HushX!  ",
  "Zq7&amp;HushX",
  "Ｚｑ７HushX！",
  "Zq7HushX\u0000!",
  "Zq“HushX”1!",
];
const secrets = [
  ...["kyoto", "gdn"].flatMap((tld) => codes.map((code) => [tld, "auth", code, "HushX"])),
  ["kg", "tin", "99971993xx", "971993"],
  ["kg", "tin", "9997199300001", "971993"],
  ["kg", "tin", "99971993000012", "971993"],
  ["kg", "passport-number", "АС9719931", "971993"],
  ["kg", "passport-number", "9719931", "971993"],
  ["kg", "passport-issued-by", "HushOffice", "HushOffice"],
  ["kg", "passport-issued-on", "3333-97-19", "3333"],
  ["kz", "X-COMPANY-VAT-ID", "9719-9300", "9719"],
  ["kz", "X-COMPANY-VAT-ID", "971993000012", "971993"],
  ["or.kr", "X-KR-CTFY-NO", "971-99-30001", "971-99"],
  ["or.kr", "X-KR-CTFY-NO", "9719930000012", "971993"],
];
const types = ["BUSINESS", "CORP", "SCHOOL", "none"];

// Every name that a sentence might be tempted to fill in.
const curious = "{value} {auth} {code} {tin} {text} {found} {actual} {0} ${value} {fix}";
const locale = new Proxy(
  {},
  {
    get: (_, code) => (typeof code === "string" ? curious : undefined),
    has: () => true,
    ownKeys: () => ["required", "length", "missing-class", "format", "check-digit", "character", "lookalike"],
    getOwnPropertyDescriptor: () => ({ value: curious, enumerable: true, configurable: true, writable: true }),
  },
);

const shown = (report) => JSON.stringify(report, (key, value) => (key === "fix" ? undefined : value));

describe("a report does not show", () => {
  for (const [tld, field, value, mark] of secrets) {
    test(`${field} of .${tld}: ${JSON.stringify(value)}`, () => {
      const [command, fields] = orders[tld];
      for (const type of types) {
        const order = { ...fields, [field]: value, ...(tld === "or.kr" && { "X-KR-CTFY-TYPE": type }) };
        for (const options of [undefined, { locale: { ...locale } }]) {
          const report = validate(tld, command, order, options);
          assert.ok(!shown(report).includes(mark), shown(report));
        }
      }
    });
  }

  for (const code of codes) {
    test(`the code ${JSON.stringify(code)}`, () => {
      for (const tld of ["kyoto", "gdn", "kg", "example"]) {
        for (const options of [undefined, { locale: { ...locale } }]) {
          const report = authCodeCheck(tld, code, options);
          assert.ok(!shown(report).includes("HushX"), shown(report));
        }
      }
    });
  }
});

test("a field of the wrong name does not show its value", () => {
  for (const field of ["auht", "tin", "AUTH-CODE", "auth.code", "passport"]) {
    const report = validate("kyoto", "TransferDomain", { domain: "tea.kyoto", action: "REQUEST", [field]: "HushX" });
    assert.ok(!JSON.stringify(report).includes("HushX"), JSON.stringify(report));
  }
});

test("an exception shows neither the value nor its neighbours", () => {
  const order = { domain: "tea.kyoto", auth: "Zq7HushX!", tin: "971993" };
  for (const wrong of [
    [["HushX"]],
    Symbol("HushX"),
    () => "HushX",
    { HushX: "HushX" },
    new Map([["HushX", "HushX"]]),
  ]) {
    for (const field of ["auth", "period", "action"]) {
      assert.throws(
        () => validate("kyoto", "TransferDomain", { ...order, [field]: wrong }),
        (error) => {
          assert.ok(error instanceof TypeError && error.message.includes(field), `${error}`);
          assert.doesNotMatch(`${error.stack} ${error.cause} ${JSON.stringify(error)}`, /HushX|971993/);
          return true;
        },
      );
    }
  }
});

test("nothing is written to the console", (context) => {
  const methods = ["log", "info", "warn", "error", "debug", "trace"].map((name) => context.mock.method(console, name));
  validate("kyoto", "TransferDomain", { auth: "Zq7HushX!" });
  validate("kyoto", "TransferDomain", { auth: "\ud800".repeat(10_000) });
  authCodeCheck("gdn", "Zq7HushX!\u0000");
  assert.throws(() => validate("kyoto", "TransferDomain", { auth: new Map() }));
  for (const { mock } of methods) assert.equal(mock.callCount(), 0);
});
