// A judge that cannot say no is worth nothing: here it meets packages that answer
// wrongly, one answer at a time, and has to object to each.
import assert from "node:assert/strict";
import { test } from "node:test";
import { complaints, judge } from "../cases/judge.js";

const issue = {
  code: "missing-class",
  severity: "error",
  path: ["auth"],
  message: "A digit is missing.",
  pending: true,
  fix: "abcdefg1",
};
const report = {
  ok: false,
  covered: true,
  tld: "tea",
  form: "Plain",
  fulfillment: ["tin"],
  issues: [issue, { code: "locked", severity: "warning", path: [], message: "It is locked.", pending: false }],
};
const codeReport = {
  ok: false,
  covered: true,
  state: "incomplete",
  requirements: [
    { id: "letter", met: true },
    { id: "digit", met: false },
  ],
  issues: [issue],
  fix: "abcdefg1",
};
const parameters = { command: "TransferDomain", domain: "a.tea" };

/** Takes the order and the code that the case file below asks about, and nothing else. */
const correct = {
  validate(tld, command, fields, options) {
    assert.deepEqual(
      [tld, command, fields, options],
      ["tea", "TransferDomain", { domain: "a.tea", auth: "abcdefg", period: 1 }, { context: { today: "2026-01-01" } }],
    );
    return report;
  },
  toCommand: () => parameters,
  authCodeCheck(tld, code) {
    assert.deepEqual([tld, code], ["tea", "abcdefg"]);
    return codeReport;
  },
};

const order = {
  name: "an order",
  guide: "Auth-Codes: a digit",
  order: "transfer",
  without: ["action"],
  with: { auth: "abcdefg", period: 1 },
  context: { today: "2026-01-01" },
  errors: ["missing-class auth"],
  warnings: ["locked"],
  fixes: { auth: "abcdefg1" },
  messages: { auth: "A digit is missing.", "": "It is locked." },
  form: "Plain",
  fulfillment: ["tin"],
  parameters: { domain: "a.tea", command: "TransferDomain" },
  pending: ["auth"],
};
const code = {
  name: "a code",
  guide: "Auth-Codes: a digit",
  code: "abcdefg",
  state: "incomplete",
  unmet: ["digit"],
  issues: ["missing-class"],
  fix: "abcdefg1",
};
const fileWith = (orders, codes) => ({
  tld: "tea",
  orders: { transfer: { command: "TransferDomain", domain: "a.tea", action: "REQUEST" } },
  order: orders,
  "auth-code": codes,
});

const answering = (name, change) => ({ ...correct, [name]: () => change });
const objection = (tldgate, file = fileWith([order], [code])) => complaints(judge(tldgate, file));

test("a package that answers rightly", () => {
  assert.equal(objection(correct), "");
  assert.deepEqual(
    judge(correct, fileWith([order], [code])).map(({ name }) => name),
    ["order: an order", "auth code: a code"],
  );
});

const [error, warning] = report.issues;
const wrongReports = {
  "no error": { issues: [warning] },
  "one error more": { issues: [error, error, warning] },
  "another code": { issues: [{ ...error, code: "length" }, warning] },
  "another path": { issues: [{ ...error, path: ["Auth"] }, warning] },
  "an error as a warning": { issues: [{ ...error, severity: "warning" }, warning] },
  "no warning": { issues: [error] },
  "another sentence": { issues: [{ ...error, message: "No." }, warning] },
  "another sentence about the order": { issues: [error, { ...warning, message: "No." }] },
  "another fix": { issues: [{ ...error, fix: "abcdefg2" }, warning] },
  "no fix": { issues: [{ ...error, fix: undefined }, warning] },
  "a fix too many": { issues: [error, { ...warning, fix: "1" }] },
  "nothing pending": { issues: [{ ...error, pending: false }, warning] },
  "too much pending": { issues: [error, { ...warning, pending: true }] },
  ok: { ok: true },
  "not covered": { covered: false },
  "another TLD": { tld: "kyoto" },
  "another form": { form: undefined },
  "another list for the fulfilment team": { fulfillment: [] },
};
for (const [name, change] of Object.entries(wrongReports)) {
  test(`validate: ${name}`, () => assert.notEqual(objection(answering("validate", { ...report, ...change })), ""));
}

const wrongCodeReports = {
  "another state": { state: "invalid" },
  "a requirement met": { requirements: [] },
  "another issue": { issues: [] },
  "another fix": { fix: undefined },
  ok: { ok: true },
  "not covered": { covered: false },
};
for (const [name, change] of Object.entries(wrongCodeReports)) {
  test(`authCodeCheck: ${name}`, () =>
    assert.notEqual(objection(answering("authCodeCheck", { ...codeReport, ...change })), ""));
}

const wrongParameters = {
  "one too few": { command: "TransferDomain" },
  "one too many": { ...parameters, auth: "x" },
  "the command last": { domain: "a.tea", command: "TransferDomain" },
};
for (const [name, answer] of Object.entries(wrongParameters)) {
  test(`toCommand: ${name}`, () => assert.notEqual(objection(answering("toCommand", answer)), ""));
}

test("a package that throws", () => {
  const validate = () => {
    throw new Error("unreachable");
  };
  assert.match(objection({ ...correct, validate }), /unreachable/);
});

const wrongCases = {
  "a key the format does not know": { ...order, error: [] },
  "no name": { ...order, name: "" },
  "no guide": { ...order, guide: undefined },
  "an order that is not there": { ...order, order: "transfers" },
  "a field taken out that is not there": { ...order, without: ["action", "nameserver1"] },
  "no command": { ...order, without: ["action", "command"] },
};
for (const [name, wrong] of Object.entries(wrongCases)) {
  test(`a case with ${name}`, () => assert.notEqual(objection(answering("validate", report), fileWith([wrong])), ""));
}

test("two cases of one name", () => assert.match(objection(correct, fileWith([order, order])), /same name/));
