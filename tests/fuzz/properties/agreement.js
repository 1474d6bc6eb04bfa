// Secrets, weights, and that the package's functions agree with each other.
import assert from "node:assert/strict";
import fc from "fast-check";
import { authCodeCheck, describe, toCommand, validate } from "tldgate";
import { schema } from "tldgate/schema";
import { code, fieldOf, objectOf, order } from "../orders.js";
import { isWellFormed } from "../values.js";
import { answer, judged, same } from "./answers.js";
import * as w from "tldgate";

const shown = (report) => JSON.stringify(report, (key, value) => (key === "fix" ? undefined : value));

/** Whether a value is so much of its own that no sentence holds it by chance. */
const isTelling = (value, tld, command) => {
  const text = value.trim();
  if (text.length < 6 || !/\d/.test(text) || !isWellFormed(text)) return false;
  return !JSON.stringify(describe(tld, command)).includes(JSON.stringify(text).slice(1, -1));
};

/** Whether a value holds nothing that shows: no value of an order. */
const isBlank = (value) => /^[\s\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/u.test(value);

function checkSecret(report, value, tld, command) {
  if (!isTelling(value, tld, command)) return;
  const text = JSON.stringify(value.trim()).slice(1, -1);
  assert.ok(!shown(report).includes(text), "a secret is shown");
}

// What tells of the order as a whole: a value that is not refused any more may be asked for more.
const OF_ORDER = ["eligibility", "contradiction", "unavailable"];

export const agreement = [
  {
    name: "no secret is shown",
    given: order,
    check(sample) {
      const report = judged(w, sample);
      for (const [name, value] of sample.entries) {
        if (fieldOf(name)?.isSecret) checkSecret(report, value, sample.tld, sample.command);
      }
    },
  },
  {
    name: "no code is shown",
    given: code,
    check({ tld, code }) {
      checkSecret(authCodeCheck(tld, code), code, tld);
    },
  },
  {
    name: "a code that is off is gone, and nothing else comes",
    given: fc.tuple(order, fc.nat()),
    check([sample, at]) {
      const before = judged(w, sample);
      if (before.issues.length === 0) return;
      const { code } = before.issues[at % before.issues.length];
      const severity = { [code]: "off" };
      const after = judged(w, { ...sample, options: { ...sample.options, severity } });
      const others = (issues) => issues.filter((issue) => issue.code !== code && !OF_ORDER.includes(issue.code));
      assert.ok(after.issues.every((issue) => issue.code !== code));
      same(others(after.issues), others(before.issues), `with ${code} off`);
    },
  },
  {
    name: "an order and its code are judged the same",
    given: code.filter(({ tld }) => tld !== "example"),
    check({ tld, code }) {
      // The field's section is told of where the page has none about codes.
      const strip = (issue) => ({ ...issue, source: undefined });
      const own = authCodeCheck(tld, code).issues.map(strip);
      for (const command of ["TransferDomain", "ModifyDomain"]) {
        if (!w.commands(tld).includes(command)) continue;
        const step = command === "TransferDomain" ? { action: "REQUEST" } : {};
        const report = validate(tld, command, { domain: `tea.${tld}`, ...step, auth: code });
        const ofCode = report.issues.filter(({ path, code }) => path[0] === "auth" && code !== "not-for-command");
        // Where a code is not asked for, its absence is no fault.
        if (code.trim() === "" || own.some(({ code }) => code === "required")) continue;
        same(ofCode.map(strip), own, command);
      }
    },
  },
  {
    name: "a schema agrees",
    given: order,
    check(sample) {
      const { tld, command, entries, options } = sample;
      const report = judged(w, sample);
      const fields = objectOf(entries);
      for (const warnings of [true, false]) {
        const result = schema(tld, command, { ...options, warnings })["~standard"].validate(fields);
        assert.equal(result.issues === undefined, report.ok);
        if (report.ok) assert.equal(result.value, fields);
        else {
          const expected = report.issues.filter(({ severity }) => warnings || severity === "error");
          same(
            result.issues,
            expected.map((issue) => (issue.path.length > 0 ? issue : { ...issue, path: ["domain"] })),
            "the schema's issues",
          );
        }
      }
    },
  },
  {
    name: "toCommand sends what was given, and no name that is refused",
    given: order,
    check({ tld, command, entries, options }) {
      const fields = objectOf(entries);
      const result = answer(() => toCommand(tld, command, fields));
      if (result.threw !== undefined) return;
      const { issues } = validate(tld, command, fields, options);
      for (const [name, value] of Object.entries(result)) {
        const all = entries.filter(([known]) => known.toLowerCase() === name.toLowerCase());
        // A blank value is left out, and a blank step goes as the template has it.
        const given = all.filter(([, one]) => !isBlank(one));
        if (name === "command" || given.length === 0 || given.some(([, one]) => one === value)) continue;
        const kind = fieldOf(name)?.kind;
        assert.ok(kind === "domain" || kind === "host", `${name} is sent as another value`);
        assert.match(value, /^[\x21-\x7e]+$/, `${name} is sent neither as it was given nor in ASCII`);
        const error = issues.find(
          ({ path, severity }) => severity === "error" && path[0]?.toLowerCase() === name.toLowerCase(),
        );
        // A name of another TLD, or one that its step does not take, is a name all the same.
        const isName = ["wrong-tld", "not-for-command", "unavailable", "contradiction", "language", "repeated-field"];
        assert.ok(
          !error || isName.includes(error.code),
          `${name} is refused (${error?.code} ${error?.params.reason}) and sent as ${value}`,
        );
      }
    },
  },
];
