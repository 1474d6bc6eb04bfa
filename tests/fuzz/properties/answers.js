// What holds of every answer, and between the package, its twin and the crate.
import assert from "node:assert/strict";
import fc from "fast-check";
import * as w from "tldgate";
import * as j from "tldgate/js";
import { code, formDataOf, isSingle, objectOf, order } from "../orders.js";
import { fieldOf, tlds } from "../forms.js";
import { isWellFormed, near } from "../values.js";

/** Equal as JSON; not by equal(), since what differs is long. */
function same(left, right, what) {
  const [one, other] = [JSON.stringify(left), JSON.stringify(right)];
  if (one === other) return;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  assert.fail(
    `${what}:\n  ${one.slice(Math.max(0, at - 200), at + 300)}\n  ${other.slice(Math.max(0, at - 200), at + 300)}`,
  );
}

/** What a call answers; a TypeError is an answer. */
function answer(call) {
  try {
    return call();
  } catch (error) {
    if (error instanceof TypeError) return { threw: error.message };
    throw error;
  }
}

const judged = (functions, { tld, command, entries, options }) =>
  functions.validate(tld, command, objectOf(entries), options);
const sent = (functions, { tld, command, entries }) =>
  answer(() => functions.toCommand(tld, command, objectOf(entries)));

/** A report as the crate writes it: it knows no names of the shop's. */
const asNative = ({ issues, ...report }) => ({
  ...report,
  issues: issues.map(({ code, severity, path, message, params, pending, fix, apiCode, source }) => ({
    ...{ code, severity, path, message, params, pending, fix, apiCode, source },
  })),
});

const sorted = (value) =>
  JSON.parse(JSON.stringify(value), (_, one) =>
    one && typeof one === "object" && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one,
  );

/** Whether the host's Unicode knows all characters: the crate's may be newer. */
const isKnown = (text) => !/\p{Cn}/u.test(text);

const isPlain = (entries) => entries.every(([name, value]) => isWellFormed(name) && isWellFormed(value));

const swapped = (text) =>
  text.replace(/[a-z]/gi, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));

const withoutNames = ({ code, severity, path, pending, params, fix }) => [
  ...[code, severity, path.map((name) => name.toLowerCase()), pending, params.reason],
  fix?.toLowerCase(),
];

export const answers = [
  {
    name: "the same answer twice",
    given: order,
    check(sample) {
      const before = JSON.stringify(sample);
      const first = judged(w, sample);
      same(judged(w, sample), first, "the second report");
      same(sent(w, sample), sent(w, sample), "the second command");
      assert.equal(JSON.stringify(sample), before, "the order was changed");
      assert.equal(
        first.ok,
        first.issues.every(({ severity }) => severity !== "error"),
      );
      for (const { code, message, source, path, fix } of first.issues) {
        assert.ok(message && source, `${code} has no sentence or no source`);
        assert.ok(path.length <= 1, `${code} has a long path`);
        assert.ok(!/\{\w+\}/.test(message), `a parameter is left in «${message}»`);
        assert.notEqual(fix, "", `${code} offers nothing`);
      }
    },
  },
  {
    name: "the twin answers the same",
    given: order,
    check(sample) {
      same(judged(j, sample), judged(w, sample), "the twin's report");
      same(sent(j, sample), sent(w, sample), "the twin's command");
    },
  },
  {
    name: "the twin answers the same of a code",
    given: code,
    check({ tld, code }) {
      same(j.authCodeCheck(tld, code), w.authCodeCheck(tld, code), "the twin's report");
    },
  },
  {
    name: "the crate answers the same",
    given: order.filter(({ entries }) => isPlain(entries) && entries.every(([, value]) => isKnown(value))),
    async check(sample, { native }) {
      const { tld, command, entries, options } = sample;
      const fields = Object.entries(objectOf(entries)).flatMap(([name, all]) =>
        [all].flat().map((value) => [name, value]),
      );
      const call = { tld, command, fields, context: options.context };
      const report = await native.ask({ ...call, call: "validate" });
      same(sorted(asNative(judged(w, sample))), sorted(report), "the crate's report");
      const parameters = await native.ask({ ...call, call: "toCommand" });
      if (parameters) same(sorted(sent(w, sample)), sorted(Object.fromEntries(parameters)), "the crate's command");
    },
  },
  {
    name: "the crate answers the same of a code",
    given: code.filter(({ code }) => isWellFormed(code) && isKnown(code)),
    async check({ tld, code }, { native }) {
      const { requirements, ...report } = w.authCodeCheck(tld, code);
      const { requirements: known, ...other } = await native.ask({ call: "authCodeCheck", tld, code });
      same(sorted(asNative(report)), sorted(other), "the crate's report");
      assert.deepEqual(
        requirements.map(({ id, met }) => [id, met]),
        known.map(({ id, met }) => [id, met]),
      );
    },
  },
  {
    name: "the case of names and literals does not matter",
    given: order,
    check(sample) {
      const entries = sample.entries.map(([name, value]) => {
        const isLiteral = ["choice", "language"].includes(fieldOf(name)?.kind);
        return [swapped(name), isLiteral ? swapped(value) : value];
      });
      const other = judged(w, { ...sample, tld: swapped(sample.tld), command: swapped(sample.command), entries });
      same(other.issues.map(withoutNames), judged(w, sample).issues.map(withoutNames), "in the other case");
    },
  },
  {
    name: "the order of fields does not matter",
    given: order.filter(({ entries }) => isSingle(entries)),
    check(sample) {
      const all = ({ issues }) =>
        issues
          .map((issue) =>
            JSON.stringify([issue.path.map((name) => name.toLowerCase()), issue.code, issue.message, issue.fix]),
          )
          .sort();
      const backwards = judged(w, { ...sample, entries: sample.entries.toReversed() });
      same(all(backwards), all(judged(w, sample)), "backwards");
    },
  },
  {
    name: "a FormData is an object",
    given: order.filter(({ entries }) => isPlain(entries)),
    check(sample) {
      const { tld, command, entries, options } = sample;
      // An object has the names that are numbers first.
      if (entries.some(([name]) => /^\d+$/.test(name))) return;
      const byName = Object.entries(objectOf(entries)).flatMap(([name, all]) =>
        [all].flat().map((value) => [name, value]),
      );
      same(w.validate(tld, command, formDataOf(byName), options), judged(w, sample), "as a FormData");
      const contactOf = (name) => (name.includes(".") ? name.split(".")[0] : "");
      const { "": plain = [], ...data } = Object.fromEntries(
        [...new Set(byName.map(([name]) => contactOf(name)))].map((contact) => [
          contact,
          byName.filter(([name]) => contactOf(name) === contact),
        ]),
      );
      if (!isSingle(entries) || plain.some(([name]) => data[name])) return;
      const nested = Object.fromEntries(
        Object.entries(data).map(([name, parts]) => [
          name,
          Object.fromEntries(parts.map(([part, value]) => [part.slice(name.length + 1), value])),
        ]),
      );
      const issues = (report) => report.issues.map((issue) => JSON.stringify(issue)).sort();
      same(
        issues(w.validate(tld, command, { ...Object.fromEntries(plain), ...nested }, options)),
        issues(judged(w, sample)),
        "with contacts as records",
      );
    },
  },
  {
    name: "the TLD of a domain is the one that its order passes for",
    given: fc.constantFrom(...tlds()).chain((tld) => fc.record({ tld: fc.constant(tld), domain: near(`tea.${tld}`) })),
    async check({ tld, domain }, { native }) {
      const [command] = w.commands(tld).slice(-1);
      const { issues } = w.validate(tld, command, { domain });
      const passes = issues.every(({ path, severity }) => path[0] !== "domain" || severity === "warning");
      if (passes) assert.equal(w.tldOf(domain), tld);
      assert.equal(j.tldOf(domain), w.tldOf(domain));
      if (isWellFormed(domain))
        assert.equal((await native.ask({ call: "tldOf", domain })) ?? undefined, w.tldOf(domain));
    },
  },
];

export { answer, judged, same };
