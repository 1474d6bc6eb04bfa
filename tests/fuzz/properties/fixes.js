// A fix helps, and `pending` tells the truth about typing on.
import assert from "node:assert/strict";
import { authCodeCheck, validate } from "tldgate";
import { code, fieldOf, objectOf, order, withValue } from "../orders.js";
import { isWellFormed } from "../values.js";

const keyOf = ({ code, params }) => [code, params.reason].filter(Boolean).join(".");
const shown = (issue, fix) =>
  `${issue.severity} ${keyOf(issue)} at ${issue.path[0]}${fix === undefined ? "" : `, fix ${JSON.stringify(fix)}`}`;

/** The only value of an issue's field; undefined where there are several, or none. */
const valueAt = (entries, { path }) => {
  const all = entries.filter(([name]) => name.toLowerCase() === path[0]?.toLowerCase());
  return all.length === 1 ? all[0][1] : undefined;
};

/** Issues of a field, in whatever case. */
const at = (issues, [name]) => issues.filter(({ path }) => path[0]?.toLowerCase() === name.toLowerCase());

function checkFix(issue, value, before, after) {
  const { fix } = issue;
  assert.notEqual(fix, "", `${shown(issue)} offers nothing`);
  assert.notEqual(fix, value, `${shown(issue)} offers what is there`);
  if (isWellFormed(value ?? "") && !value?.includes("\ufffd"))
    assert.ok(!fix.includes("\ufffd") && isWellFormed(fix), shown(issue, fix));
  const again = after.filter((one) => keyOf(one) === keyOf(issue));
  assert.equal(again.length, 0, `${shown(issue, fix)} is there again`);
  const known = before.map(keyOf);
  const worse = after.filter(
    (one) => one.severity === "error" && one.code !== "eligibility" && !known.includes(keyOf(one)),
  );
  assert.equal(worse.length, 0, `${shown(issue, fix)} leads to ${worse.map(keyOf)}`);
}

/** Whether an issue is gone, and nothing has come in its place; of what is unseen, nothing at all is left. */
const isMended = (issue, before, after) =>
  after.every(
    (one) =>
      one.severity !== "error" &&
      keyOf(one) !== keyOf(issue) &&
      !["lookalike", "whitespace"].includes(issue.code) &&
      before.some((known) => keyOf(known) === keyOf(one)),
  );

// What people type on with, by no rule: letters, digits, marks, and what ends some kinds of values.
const ENDS = [
  ...["a", "1", "0", "!", " ", ".", "-", "_", "@", "+", ";", "x", "é", "あ", "茶", "가", "я", "\u0301"],
  ...[
    "a1!",
    "1a",
    "12",
    "123",
    "1234",
    "2027",
    "00000",
    "01-01",
    "-01",
    "example.net",
    ".net",
    ".example.net",
    "@example.com",
    ".com",
  ],
  ...[
    "a.kyoto",
    ".kyoto",
    "a.gdn",
    ".gdn",
    ".kg",
    ".kz",
    ".or.kr",
    "or.kr",
    ".kyoto.",
    "--a",
    "abcdef1!",
    "bcdef1!",
    ";a1!",
    "amp;a1",
  ],
];

const others = new Map();
/** Ends that make the checklist of codes complete: each kind of character, and enough of them. */
const codeEnds = (value) => {
  const missing = Math.max(0, 8 - value.length);
  if (!others.has(missing))
    others.set(
      missing,
      ["", "a", "1", "!", "a1", "a!", "1!", "a1!"].flatMap((end) => [
        end,
        end.padEnd(missing, "a"),
        end.padEnd(missing, "1"),
        end.padEnd(missing, "!"),
      ]),
    );
  return [...others.get(missing), ";", ";a1!", ";aaaaa1!"];
};

export const fixes = [
  {
    name: "a fix mends what it is for",
    given: order,
    check({ tld, command, entries, options }) {
      const judge = (entries) => validate(tld, command, objectOf(entries), options).issues;
      const issues = judge(entries);
      for (const issue of issues) {
        const all = entries.filter(([name]) => name.toLowerCase() === issue.path[0]?.toLowerCase());
        if (issue.fix === undefined || issue.path.length === 0 || all.length > 1) continue;
        const name = all[0]?.[0] ?? issue.path[0];
        const after = judge(withValue(entries, name, issue.fix));
        checkFix(issue, all[0]?.[1], at(issues, issue.path), at(after, issue.path));
      }
    },
  },
  {
    name: "a code's fix mends what it is for",
    given: code,
    check({ tld, code }) {
      const { issues, fix } = authCodeCheck(tld, code);
      assert.equal(fix, issues.find((issue) => issue.fix !== undefined)?.fix);
      for (const issue of issues) {
        if (issue.fix !== undefined) checkFix(issue, code, issues, authCodeCheck(tld, issue.fix).issues);
      }
    },
  },
  {
    name: "what is not pending is not mended by typing on",
    given: order,
    check({ tld, command, entries, options }) {
      const judge = (entries) => validate(tld, command, objectOf(entries), options).issues;
      const issues = judge(entries);
      for (const issue of issues) {
        const value = valueAt(entries, issue);
        const ofValue = ![
          "eligibility",
          "contradiction",
          "unavailable",
          "repeated-field",
          "not-for-command",
          "unknown-field",
        ].includes(issue.code);
        if (issue.pending || value === undefined || !ofValue || value.length > 300) continue;
        const before = at(issues, issue.path);
        for (const end of ENDS) {
          const after = at(
            judge(
              withValue(
                entries,
                entries.find(([name]) => name.toLowerCase() === issue.path[0].toLowerCase())[0],
                value + end,
              ),
            ),
            issue.path,
          );
          assert.ok(
            !isMended(issue, before, after),
            `${shown(issue)} of ${JSON.stringify(value)} goes with ${JSON.stringify(end)}`,
          );
        }
      }
    },
  },
  {
    name: "what is pending can be mended by typing on",
    given: order,
    check({ tld, command, entries, options }) {
      const judge = (entries) => validate(tld, command, objectOf(entries), options).issues;
      for (const issue of judge(entries)) {
        const value = valueAt(entries, issue);
        const field = fieldOf(issue.path[0] ?? "");
        // Where what may follow is known.
        if (!issue.pending || value === undefined || issue.code === "required" || value.length > 60) continue;
        if (!["domain", "number"].includes(field?.kind)) continue;
        // What makes a right A-label of its beginning has to be worked out.
        if (/^xn--/i.test(value)) continue;
        const name = entries.find(([name]) => name.toLowerCase() === issue.path[0].toLowerCase())[0];
        const ends =
          field.kind === "number"
            ? ["0", "1"]
            : [
                `.${tld}`,
                `a.${tld}`,
                "a",
                "aa",
                tld,
                ...[...tld].map((_, at) => tld.slice(at)),
                `お.${tld}`,
                `ы.${tld}`,
                `가.${tld}`,
                `é.${tld}`,
                ...["ㅏ", "ᅡ", "\u3099", "ﾞ", "\u0301"].map((mark) => `${mark}.${tld}`),
              ];
        const mended = ends.some(
          (end) =>
            !at(judge(withValue(entries, name, value + end)), issue.path).some(
              (one) => one.severity === "error" || keyOf(one) === keyOf(issue),
            ),
        );
        assert.ok(mended, `${shown(issue)} of ${JSON.stringify(value)} stays`);
      }
    },
  },
  {
    name: "a code's state and pending tell what typing on can do",
    given: code.filter(({ code }) => code.length < 60),
    check({ tld, code }) {
      const { state, ok, issues } = authCodeCheck(tld, code);
      assert.equal(ok, state === "valid");
      const after = codeEnds(code).map((end) => ({ end, ...authCodeCheck(tld, code + end) }));
      const valid = after.find(({ ok }) => ok);
      if (state === "invalid") assert.equal(valid?.end, undefined, "it becomes valid");
      if (state === "incomplete") assert.ok(valid, "it never becomes valid");
      for (const issue of issues) {
        const free = after.find(
          ({ issues }) => !issues.some((one) => one.severity === "error" || keyOf(one) === keyOf(issue)),
        );
        if (issue.pending) assert.ok(free, `${keyOf(issue)} stays`);
        const mended = after.find((one) => isMended(issue, issues, one.issues))?.end;
        if (!issue.pending) assert.equal(mended, undefined, `${keyOf(issue)} goes with ${JSON.stringify(mended)}`);
      }
    },
  },
];
