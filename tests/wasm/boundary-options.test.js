// What a shop may set for a call: its own severities and its own sentences. And the
// shape of what comes back.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { authCodeCheck, validate } from "tldgate";
import { errorsOf, registration, transfer } from "./orders.js";

const { auth, ...withoutCode } = transfer;
const letters = { ...transfer, auth: "abcdefgh" };
const doubtful = { ...registration, admincontact0: "someone" };

describe("severity", () => {
  const judge = (fields, severity) =>
    validate("kyoto", "action" in fields ? "TransferDomain" : "AddDomain", fields, { severity });

  test("without it", () => {
    assert.equal(auth, "abcdef1!");
    assert.deepEqual(errorsOf(judge(withoutCode)), ["required auth"]);
    const { ok, issues } = judge(doubtful);
    assert.deepEqual([ok, issues.map(({ code, severity }) => [code, severity])], [true, [["format", "warning"]]]);
  });

  const rows = {
    "an error becomes a warning": [withoutCode, { required: "warning" }, true, ["warning"]],
    "an error is left out": [withoutCode, { required: "off" }, true, []],
    "an error stays one": [withoutCode, { required: "error" }, false, ["error"]],
    "a warning becomes an error": [doubtful, { format: "error" }, false, ["error"]],
    "a warning is left out": [doubtful, { format: "off" }, true, []],
    "another code is left alone": [withoutCode, { format: "off" }, false, ["error"]],
    "undefined says nothing": [withoutCode, { required: undefined }, false, ["error"]],
  };
  for (const [name, [fields, severity, ok, severities]] of Object.entries(rows)) {
    test(name, () => {
      const report = judge(fields, severity);
      assert.deepEqual([report.ok, report.issues.map((issue) => issue.severity)], [ok, severities]);
    });
  }

  test("is the call's alone", () => {
    judge(withoutCode, { required: "off" });
    assert.equal(judge(withoutCode).ok, false);
  });

  test("holds for a code too", () => {
    const { issues } = authCodeCheck("kyoto", "abcdefgh", { severity: { "missing-class": "off" } });
    assert.deepEqual(issues, []);
  });

  test("a TLD without rules can be refused", () => {
    assert.equal(validate("example", "AddDomain", {}, { severity: { "unsupported-tld": "error" } }).ok, false);
    assert.deepEqual(validate("example", "AddDomain", {}, { severity: { "unsupported-tld": "off" } }).issues, []);
  });
});

describe("locale", () => {
  const say = (locale, fields = letters) =>
    validate("kyoto", "TransferDomain", fields, { locale }).issues.map(({ message }) => message);
  const english = say(undefined);

  test("without it, one English sentence an issue", () => {
    assert.equal(english.length, 2);
    for (const sentence of english) assert.match(sentence, /^[A-Z][^{}]*[.?]$/);
  });

  test("a sentence by code and reason", () => {
    assert.deepEqual(say({ "missing-class.digit": "Eine Ziffer fehlt." }), ["Eine Ziffer fehlt.", english[1]]);
  });

  test("a sentence by code, for every reason", () => {
    assert.deepEqual(say({ "missing-class": "Da fehlt etwas." }), ["Da fehlt etwas.", "Da fehlt etwas."]);
  });

  test("what is missing is said in English", () => {
    assert.deepEqual(say({}), english);
    assert.deepEqual(say({ required: "Fehlt." }), english);
  });

  test("parameters are put in, as often as they are named", () => {
    assert.deepEqual(say({ "missing-class": "{tld} {tld}: $& $1" }), ["kyoto kyoto: $& $1", "kyoto kyoto: $& $1"]);
  });

  test("sentences that are inherited are not the shop's", () => {
    assert.deepEqual(say(Object.create({ "missing-class": "No." })), english);
  });

  test("a parameter that is put in is not read again", () => {
    const [message] = say({ "unknown-field": "«{field}»" }, { ...transfer, "X-{tld}{field}": "x" });
    assert.equal(message, "«X-{tld}{field}»");
  });

  test("holds for a code too", () => {
    const { issues } = authCodeCheck("kyoto", "abcdefgh", { locale: { "missing-class": "Da fehlt etwas." } });
    assert.deepEqual(
      issues.map(({ message }) => message),
      ["Da fehlt etwas.", "Da fehlt etwas."],
    );
  });
});

describe("what comes back", () => {
  const reports = [
    validate("kyoto", "AddDomain", {}),
    validate("kyoto", "TransferDomain", letters),
    validate("or.kr", "AddDomain", { domain: "tea.or.kr", nonsense: "x" }),
    validate("kg", "AddDomain", { domain: "tea.kg", tin: "1" }),
    validate("example", "AddDomain", {}),
    authCodeCheck("kyoto", "abc"),
    authCodeCheck("example", "abc"),
  ];

  /** Plain objects, arrays, texts, numbers and booleans; a key is there or it is not. */
  function assertPlain(value, place) {
    if (Array.isArray(value)) return value.forEach((entry, at) => assertPlain(entry, `${place}[${at}]`));
    if (typeof value === "object" && value !== null) {
      assert.equal(Object.getPrototypeOf(value), Object.prototype, `${place} is no plain object`);
      return Object.entries(value).forEach(([key, entry]) => assertPlain(entry, `${place}.${key}`));
    }
    assert.ok(["string", "number", "boolean"].includes(typeof value), `${place} is ${value}`);
  }

  test("is plain data, and survives JSON", () => {
    for (const report of reports) {
      assertPlain(report, "report");
      assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
    }
  });

  test("has the keys that the types promise, and no others", () => {
    const issueKeys = ["code", "severity", "path", "message", "params", "pending", "source"];
    const optional = new Set(["field", "fix", "apiCode", "form"]);
    const keys = (value) =>
      Object.keys(value)
        .filter((key) => !optional.has(key))
        .sort();
    for (const report of reports) {
      const expected =
        "state" in report
          ? ["covered", "issues", "ok", "requirements", "state"]
          : ["command", "covered", "fulfillment", "issues", "notes", "ok", "otherForms", "tld"];
      assert.deepEqual(keys(report), expected);
      for (const issue of report.issues) assert.deepEqual(keys(issue), issueKeys.toSorted());
      for (const note of report.notes ?? []) assert.deepEqual(keys(note), ["source", "text"]);
    }
  });

  test("is the same each time", () => {
    assert.deepEqual(validate("kyoto", "TransferDomain", letters), reports[1]);
  });
});
