// Judges the cases of one file, as README.md beside it describes them, against the
// package. No imports: the same module runs in Node and in a browser.

const orderKeys = new Set(
  "name guide order without with given context errors warnings fixes messages form fulfillment parameters pending".split(
    " ",
  ),
);
const codeKeys = new Set("name guide code state unmet issues fix".split(" "));

const show = (value) => (value === undefined ? "nothing" : JSON.stringify(value));
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
const pathOf = (issue) => issue.path.join(".");

/** Failures of one case, as sentences. */
class Verdict {
  failures = [];

  expect(what, expected, actual) {
    if (!same(expected, actual)) this.failures.push(`${what}: expected ${show(expected)}, got ${show(actual)}`);
  }

  /** A case that says nothing, or something the format does not know, would pass for the wrong reason. */
  knows(keys, test) {
    for (const key of Object.keys(test)) if (!keys.has(key)) this.failures.push(`the format has no key ${show(key)}`);
    for (const key of ["name", "guide"]) if (!test[key]) this.failures.push(`the case has no ${key}`);
  }
}

/** The order of a case: the one it starts from, less `without`, and `with` on top. */
export function fieldsOf(file, test, verdict) {
  if (test.order !== undefined && !file.orders?.[test.order]) verdict.failures.push(`no order ${show(test.order)}`);
  const fields = { ...file.orders?.[test.order] };
  for (const name of test.without ?? []) {
    if (!(name in fields)) verdict.failures.push(`without: the order holds no ${show(name)}`);
    delete fields[name];
  }
  return { ...fields, ...test.with };
}

function judgeOrder(tldgate, file, test, verdict) {
  verdict.knows(orderKeys, test);
  const { command, ...fields } = fieldsOf(file, test, verdict);
  if (command === undefined) return verdict.failures.push("the order has no command");

  const { context, given } = test;
  const options = { ...(context && { context }), ...(given && { given }) };
  const report = tldgate.validate(file.tld, command, fields, options);
  const ofSeverity = (severity) =>
    report.issues.filter((issue) => issue.severity === severity).map((issue) => [issue.code, ...issue.path].join(" "));
  const first = (path) => report.issues.find((issue) => pathOf(issue) === path);

  verdict.expect("covered", true, report.covered);
  verdict.expect("tld", file.tld, report.tld);
  verdict.expect("errors", test.errors ?? [], ofSeverity("error"));
  verdict.expect("warnings", test.warnings ?? [], ofSeverity("warning"));
  verdict.expect("ok", !test.errors?.length, report.ok);

  const fixed = report.issues.filter((issue) => issue.fix !== undefined);
  const fixes = Object.fromEntries(fixed.toReversed().map((issue) => [pathOf(issue), issue.fix]));
  verdict.expect("fixes", sorted(test.fixes ?? {}), sorted(fixes));
  for (const [path, message] of Object.entries(test.messages ?? {})) {
    verdict.expect(`message of ${path || "the order"}`, message, first(path)?.message);
  }
  for (const key of ["form", "fulfillment"]) if (key in test) verdict.expect(key, test[key], report[key]);
  if (test.pending) {
    const pending = new Set(report.issues.filter((issue) => issue.pending).map(pathOf));
    verdict.expect("pending", test.pending.toSorted(), [...pending].sort());
  }
  if (test.parameters) {
    const parameters = tldgate.toCommand(file.tld, command, fields, options);
    verdict.expect("parameters", sorted(test.parameters), sorted(parameters));
    verdict.expect("the first parameter", "command", Object.keys(parameters)[0]);
  }
}

function judgeCode(tldgate, file, test, verdict) {
  verdict.knows(codeKeys, test);
  const report = tldgate.authCodeCheck(file.tld, test.code);
  const unmet = report.requirements.filter(({ met }) => !met).map(({ id }) => id);

  verdict.expect("covered", true, report.covered);
  verdict.expect("state", test.state, report.state);
  verdict.expect("unmet", test.unmet ?? [], unmet);
  verdict.expect("ok", test.state === "valid", report.ok);
  if (test.issues)
    verdict.expect(
      "issues",
      test.issues,
      report.issues.map(({ code }) => code),
    );
  if ("fix" in test) verdict.expect("fix", test.fix, report.fix);
}

/**
 * Runs every case of a parsed file.
 *
 * @param tldgate the package's functions
 * @param file what a TOML parser makes of a case file
 * @returns {{ name: string, failures: string[] }[]} one entry a case; no failures means it holds
 */
export function judge(tldgate, file) {
  const seen = new Set();
  const run = (kind, judgeOne) => (test) => {
    const name = `${kind}: ${test.name}`;
    const verdict = new Verdict();
    if (seen.has(name)) verdict.failures.push("another case has the same name");
    seen.add(name);
    try {
      judgeOne(tldgate, file, test, verdict);
    } catch (error) {
      verdict.failures.push(`threw ${error}`);
    }
    return { name, failures: verdict.failures };
  };
  return [
    ...(file.order ?? []).map(run("order", judgeOrder)),
    ...(file["auth-code"] ?? []).map(run("auth code", judgeCode)),
  ];
}

/** What a test shows of the cases that failed; empty when all hold. */
export function complaints(verdicts) {
  return verdicts
    .filter(({ failures }) => failures.length > 0)
    .map(({ name, failures }) => [name, ...failures].join("\n    "))
    .join("\n");
}
