// What describe() adds to the module's words: the attributes of inputs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { commands, describe, tlds } from "tldgate";

const ofForm = (tld, command) => describe(tld, command).forms[0].fields;
const named = (fields, name) => fields.find((field) => field.name === name);

for (const [what, find, expected] of [
  [
    "a domain",
    () => named(ofForm("kyoto", "AddDomain"), "domain"),
    {
      type: "text",
      inputmode: "url",
      maxlength: 253,
      autocomplete: "off",
      autocapitalize: "none",
      spellcheck: false,
    },
  ],
  [
    "a number",
    () => named(ofForm("kyoto", "AddDomain"), "period"),
    { type: "text", inputmode: "numeric", autocomplete: "off", pattern: "[ \\t]*0*[1-9][0-9]*[ \\t]*" },
  ],
  [
    "a contact's country",
    () => named(describe("kyoto").contact, "country"),
    {
      type: "text",
      maxlength: 2,
      autocomplete: "country",
      autocapitalize: "characters",
      spellcheck: false,
    },
  ],
  [
    "a contact's name",
    () => named(describe("kyoto").contact, "lastname"),
    { type: "text", autocomplete: "family-name" },
  ],
]) {
  test(`the input of ${what}`, () => assert.deepEqual(find().control, expected));
}

test("every field of every form has an input", () => {
  for (const tld of tlds()) {
    for (const command of commands(tld)) {
      for (const { fields } of describe(tld, command).forms) {
        for (const { name, control } of fields) assert.ok(control?.type, `${tld} ${command} ${name}`);
      }
    }
  }
});

for (const [tld, command, step] of [
  // The guide's template shows the step of one, and leaves that of the other to the reference.
  ["kyoto", "TransferDomain", { field: "action", value: "REQUEST" }],
  ["or.kr", "TransferDomain", { field: "action", value: "REQUEST" }],
  ["kyoto", "AddDomain", undefined],
]) {
  test(`the step of ${command} of .${tld}`, () => assert.deepEqual(describe(tld, command).forms[0].step, step));
}

for (const [tld, actions] of [
  ["kyoto", ["REQUEST", "APPROVE", "DENY", "CANCEL", "USERTRANSFER", "PUSH", "TRADE"]],
  // What the page refuses is not offered.
  ["or.kr", ["REQUEST", "APPROVE", "DENY", "USERTRANSFER", "PUSH", "TRADE"]],
]) {
  test(`the actions of a transfer of .${tld}`, () => {
    const { choices } = named(ofForm(tld, "TransferDomain"), "action");
    assert.deepEqual(
      choices.map(({ value }) => value),
      actions,
    );
  });
}
