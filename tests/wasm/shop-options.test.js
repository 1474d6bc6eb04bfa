// What a shop adds to an order, what it calls the fields, which weights it gives, and rules of its own.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { authCodeCheck, toCommand, validate } from "tldgate";
import { contact, registration, shown, transfer } from "./orders.js";

describe("what the shop gives", () => {
  const given = { period: 1, admincontact0: true, techcontact0: true, billingcontact0: "P-ABC123", nameserver: true };
  const customers = { domain: "tea.kyoto", ownercontact0: contact };

  test("is not asked for, and is sent where it is known", () => {
    assert.deepEqual(shown(validate("kyoto", "AddDomain", customers, { given })), []);
    assert.deepEqual(toCommand("kyoto", "AddDomain", customers, { given }), {
      command: "AddDomain",
      domain: "tea.kyoto",
      period: "1",
      billingcontact0: "P-ABC123",
    });
  });

  test("may be a contact's data", () => {
    const abroad = { given: { ...given, ownercontact0: { country: "FR" } } };
    assert.deepEqual(shown(validate("kyoto", "AddDomain", { domain: "tea.kyoto" }, abroad)), ["eligibility"]);
    const person = { given: { tin: true, ownercontact0: { organization: "" }, ...given } };
    assert.deepEqual(shown(validate("kg", "AddDomain", { domain: "tea.kg" }, person)), [
      "required passport-number passport-number",
      "required passport-issued-by passport-issued-by",
      "required passport-issued-on passport-issued-on",
    ]);
  });

  test("that is null or undefined is not given", () => {
    for (const period of [null, undefined]) {
      const report = validate("kyoto", "AddDomain", customers, { given: { ...given, period } });
      assert.deepEqual(shown(report), ["required period period"]);
    }
  });

  test("of another type is the developer's mistake", () => {
    for (const [value, place] of [
      [{ period: [] }, "options.given.period"],
      [{ ownercontact0: { zip: new Date(0) } }, "options.given.ownercontact0.zip"],
      [[], "options.given"],
    ]) {
      assert.throws(
        () => validate("kyoto", "AddDomain", {}, { given: value }),
        (error) => error instanceof TypeError && error.message.startsWith(`${place} must be`),
      );
    }
  });

  test("stands in no sentence", () => {
    const report = validate("kg", "AddDomain", { domain: "x" }, { given: { tin: "hush-77", auth: "hush-78" } });
    assert.doesNotMatch(JSON.stringify(report), /hush/);
  });
});

describe("labels", () => {
  test("are the shop's in sentences", () => {
    const { zip, ...others } = contact;
    assert.ok(zip);
    const order = { ...registration, ownercontact0: others, period: undefined };
    const labels = { "OWNERCONTACT0.zip": "ZIP", period: "Years" };
    const said = validate("kyoto", "AddDomain", order, { labels }).issues.map(({ message }) => message);
    assert.deepEqual(said, ["Years is missing.", "ZIP is needed where the country has postal codes."]);
  });

  test("are the shop's for a code too", () => {
    const { issues } = authCodeCheck("kyoto", "", { labels: { auth: "EPP code" } });
    assert.equal(issues[0].message, "EPP code is still empty.");
  });
});

describe("severity", () => {
  const judge = (severity) => validate("kyoto", "TransferDomain", { ...transfer, auth: "abcdefgh" }, { severity });

  test("by code, reason and field, where the one that says most counts", () => {
    for (const [severity, left] of [
      [{ "missing-class": "off" }, []],
      [{ "missing-class.digit": "off" }, ["special"]],
      [{ "missing-class": "off", "missing-class.digit": "error" }, ["digit"]],
      [{ "missing-class@AUTH": "off" }, []],
      [{ "missing-class@domain": "off" }, ["digit", "special"]],
      [{ "missing-class@auth": "off", "missing-class.special@auth": "warning" }, ["special"]],
    ]) {
      const reasons = judge(severity).issues.map(({ params }) => params.reason);
      assert.deepEqual(reasons, left, JSON.stringify(severity));
    }
  });

  test("of nothing that there is is the developer's mistake", () => {
    for (const key of ["format.telephone", "colour", "requirement", "format@colour", "missing-class.digits", "@auth"]) {
      assert.throws(
        () => judge({ [key]: "off" }),
        (error) => error instanceof TypeError && error.message.startsWith(`options.severity.${key} is `),
        key,
      );
    }
  });
});

describe("a shop's own rules", () => {
  const taken = { field: "domain", code: "taken", message: "This name is in your cart already." };
  const judge = (rules, fields = transfer, more) => validate("kyoto", "TransferDomain", fields, { rules, ...more });

  test("stand behind ours, and refuse", () => {
    const closed = { code: "closed", message: "We are on holiday.", severity: "warning" };
    const report = judge(() => [taken, closed]);
    assert.equal(report.ok, false);
    const common = { params: {}, pending: false, source: "shop" };
    assert.deepEqual(report.issues, [
      { ...taken, severity: "error", path: ["domain"], ...common },
      { ...closed, path: [], ...common },
    ]);
  });

  test("see the order by the API's names, and what ours found", () => {
    let seen;
    const rules = (order, report) => {
      seen = { order, codes: report.issues.map(({ code }) => code) };
    };
    judge(rules, { code: "abcdefg1", domain: "tea.kyoto" }, { names: { auth: "code" } });
    assert.deepEqual(seen, { order: { auth: "abcdefg1", domain: "tea.kyoto" }, codes: ["missing-class"] });
  });

  test("name fields as the API does, and are shown at the shop's", () => {
    const names = { domain: "shop[name]" };
    const report = judge(() => [taken], { "shop[name]": "tea.kyoto", auth: "abcdef1!" }, { names });
    assert.deepEqual(shown(report), ["taken domain shop[name]"]);
  });

  test("that find nothing are right", () => {
    for (const nothing of [[], undefined, null]) assert.equal(judge(() => nothing).ok, true);
  });

  test("of another shape are the developer's mistake", () => {
    for (const [rules, place] of [
      ["none", "options.rules"],
      [() => "no", "options.rules"],
      [() => [{ message: "No." }], "options.rules()[0].code"],
      [() => [taken, { ...taken, severity: "fatal" }], "options.rules()[1].severity"],
    ]) {
      assert.throws(
        () => judge(rules),
        (error) => error instanceof TypeError && error.message.startsWith(`${place} must `),
      );
    }
  });
});
