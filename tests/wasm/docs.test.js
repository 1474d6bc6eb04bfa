// docs/ tells what the rules say: fresh, and of every code, reason and parameter that there is.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import english from "../../pkg/locales/en.js";
import { authCodeCheck, validate } from "../../pkg/index.js";
import { caseFiles } from "../cases/files.js";
import { fieldsOf } from "../cases/judge.js";
import { CODES, issueOf } from "../../scripts/docs/codes.mjs";
import { pages } from "../../scripts/docs/pages.mjs";

const root = new URL("../../", import.meta.url);
const written = await pages();
const keyOf = (code, reason) => (reason === undefined ? code : `${code}.${reason}`);
const shapeOf = ({ severity, params }) => `${severity}: ${Object.keys(params).sort().join(" ")}`;

/** What the page tells of severity and parameters, by code and reason. */
const told = new Map();
for (const entry of CODES) {
  for (const reason of entry.reasons) {
    const issues = reason.examples.map((example) => issueOf(entry, reason, example));
    told.set(keyOf(entry.code, reason.reason), issues);
  }
}

for (const [name, text] of written) {
  test(`${name} is fresh: npm run docs`, async () => assert.equal(await readFile(new URL(name, root), "utf8"), text));
}

test("no page of a TLD that is gone is left", async () => {
  const files = await readdir(new URL("docs/fields/", root));
  assert.deepEqual(
    files.map((name) => `docs/fields/${name}`).sort(),
    [...written.keys()].filter((name) => name.includes("/fields/")).sort(),
  );
});

test("what the cases give is told, with this severity and these parameters", async () => {
  for (const { file } of await caseFiles()) {
    for (const one of file.order ?? []) {
      const { command, ...fields } = fieldsOf(file, one, { failures: [] });
      isTold(validate(file.tld, command, fields, one.context && { context: one.context }).issues, one.name);
    }
    for (const { name, code } of file["auth-code"] ?? []) isTold(authCodeCheck(file.tld, code).issues, name);
  }
});

function isTold(issues, name) {
  for (const issue of issues) {
    const examples = told.get(keyOf(issue.code, issue.params.reason));
    assert.ok(examples, `${name}: docs/codes.md has no ${keyOf(issue.code, issue.params.reason)}`);
    assert.ok(examples.map(shapeOf).includes(shapeOf(issue)), `${name}: ${issue.code} ${shapeOf(issue)}`);
  }
}

test("every sentence is told of, and only a rule that no page has is without an example", () => {
  const sentences = Object.keys(english).filter((key) => !key.startsWith("requirement."));
  assert.deepEqual([...told.keys()].sort(), sentences.sort());
  const without = [...told].filter(([, issues]) => issues.length === 0).map(([key]) => key);
  assert.deepEqual(without, ["format.pattern"]);
});

test("a sentence uses what its issue has, a warning only doubts, and none begs", () => {
  for (const [key, issues] of told) {
    const used = [...english[key].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { message, params, severity } of issues) {
      for (const name of used) assert.ok(name in params, `${key}: ${name}`);
      assert.doesNotMatch(message, /please|invalid|\{|undefined/i, key);
      if (severity === "warning") assert.doesNotMatch(message, /\bmust\b|\bhas to\b/, key);
    }
  }
});
