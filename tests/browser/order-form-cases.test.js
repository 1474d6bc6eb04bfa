// Every order of the case files, as a form with a control for each of its fields: the form refuses what the rules
// refuse, and what it counts as given refuses nothing else.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { caseFiles } from "../cases/files.js";
import { Shop } from "./shop.js";

let shop;
before(async () => {
  shop = await Shop.open();
});
after(() => shop?.close());

// A form that does not ask for an organisation does not tell that there is none.
const UNTOLD = ["a person's complete data without a passport"];

for (const { name, file } of await caseFiles()) {
  test(name, async () => {
    const failures = await shop.run(async (file) => {
      const { fieldsOf } = await import("/tests/cases/judge.js");
      return file.order.flatMap((one) => judge(one));

      function judge(one) {
        const { command, ...fields } = fieldsOf(file, one, { failures: [] });
        const { tld } = file;
        const entries = Object.entries(fields).flatMap(([name, value]) =>
          typeof value === "object"
            ? Object.entries(value).map(([part, text]) => [`${name}.${part}`, text])
            : [[name, value]],
        );
        window.draw("<form></form>");
        for (const [name, value] of entries) {
          const control = document.createElement("textarea");
          control.name = name;
          control.value = String(value);
          window.form.append(control);
        }
        const options = { ...(one.context && { context: one.context }), ...(one.given && { given: one.given }) };
        window.bind({ tld, command, ...options });
        const report = window.bound.answered(entries.map(([name]) => name));
        const expected = window.tldgate.validate(tld, command, fields, options);
        const isAsked = (field) =>
          entries.some(([name]) => `${name}.`.toLowerCase().startsWith(`${field}.`.toLowerCase()));
        const origins = new Map(
          window.tldgate
            .describe(tld, command)
            .forms.flatMap((form) => form.fields.map((field) => [field.name.toLowerCase(), field.origin])),
        );
        const stays = ({ severity, field }) =>
          severity === "error" &&
          (field === undefined || isAsked(field) || origins.get(field.toLowerCase()) === "registry");
        const list = (issues) =>
          issues
            .map(({ code, field }) => `${code} ${(field ?? "").toLowerCase()}`)
            .sort()
            .join(", ");
        const [got, wanted] = [
          list(report.issues.filter(({ severity }) => severity === "error")),
          list(expected.issues.filter(stays)),
        ];
        return got === wanted ? [] : [`${one.name}: ${got || "nothing"} in place of ${wanted || "nothing"}`];
      }
    }, file);
    const unexpected = failures.filter((failure) => !UNTOLD.some((name) => failure.startsWith(`${name}: nothing`)));
    assert.deepEqual(unexpected, []);
    assert.deepEqual(shop.complaints, []);
  });
}
