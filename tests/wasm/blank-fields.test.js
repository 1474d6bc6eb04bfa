// A form sends every field it has. What nobody filled in does not turn a right order into a wrong
// one: neither all of it, nor one field by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { describe, validate } from "tldgate";
import { caseFiles } from "../cases/files.js";
import { fieldsOf } from "../cases/judge.js";

/** By itself it is an answer: the registrant is no organisation, and so a private person. */
const ANSWER = "ownercontact0.organization";

for (const { name, file } of await caseFiles()) {
  test(name, () => {
    let right = 0;
    for (const row of file.order) {
      const { command, ...fields } = fieldsOf(file, row, { failures: [] });
      const judge = (order) => validate(file.tld, command, order, row.context && { context: row.context });
      const { ok, form } = judge(fields);
      if (!ok) continue;
      right++;
      const blanks = namesOf(describe(file.tld, command), form)
        .filter((name) => !isIn(fields, name))
        .map((name) => ({ [name]: "" }));
      const alone = blanks.filter((blank) => !(ANSWER in blank));
      for (const blank of [Object.assign({}, ...blanks), ...alone]) {
        const errors = judge({ ...fields, ...blank }).issues.filter(({ severity }) => severity === "error");
        assert.deepEqual(errors, [], `${row.name}, and blank ${Object.keys(blank).join(" ")}`);
      }
    }
    assert.ok(right > 20, "there are right orders");
  });
}

/** The names of a form's fields, of a row of fields the first, and of a contact all parts. */
function namesOf({ forms, contact }, wanted) {
  const { fields } = forms.find(({ name }) => name === wanted) ?? { fields: [] };
  return fields.flatMap(({ name, kind, repeat }) => {
    const first = repeat ? `${repeat.stem}${repeat.first}` : name;
    return kind === "contact" ? [first, ...contact.map((part) => `${first}.${part.name}`)] : [first];
  });
}

const isIn = (fields, name) => Object.keys(fields).some((known) => known.toLowerCase() === name.toLowerCase());
