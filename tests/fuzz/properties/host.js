// What a caller passes that is no order, and how steps grow with what is long.
import assert from "node:assert/strict";
import fc from "fast-check";
import * as w from "tldgate";
import * as j from "tldgate/js";
import { hostileValues, MARK } from "../../wasm/hostile-values.js";
import { counted, growth } from "../../wasm/steps.js";
import { everyField, forms, tlds } from "../forms.js";
import { order } from "../orders.js";
import { near } from "../values.js";

const hostile = fc.constantFrom(...Object.keys(hostileValues));

/** Places of a value in a call, by the name that an error begins with. */
const PLACES = {
  tld: (value, { command, fields }) => [value, command, fields],
  command: (value, { tld, fields }) => [tld, value, fields],
  fields: (value, { tld, command, fields }, name) => [tld, command, { ...fields, [name]: value }],
  list: (value, { tld, command, fields }, name) => [tld, command, { ...fields, [name]: ["", value, value] }],
  record: (value, { tld, command, fields }) => [
    tld,
    command,
    { ...fields, ownercontact0: { city: value, [String(typeof value)]: value } },
  ],
  order: (value, { tld, command }) => [tld, command, value],
  options: (value, { tld, command, fields }) => [tld, command, fields, value],
  option: (value, { tld, command, fields }, _, option) => [tld, command, fields, { [option]: value }],
  inside: (value, { tld, command, fields }, name, option) => [tld, command, fields, { [option]: { [name]: value } }],
};
const OPTIONS = ["context", "severity", "locale", "given", "names", "scope", "labels"];

const UNITS = [
  ..."a-.@&#; 1+0(/_é茶가あＡｱ\u0301\u200b\u3000\ud800𠀀İ\n",
  ...["&#", "&#x", "&amp;", "&", "a.", "xn--", "xn--a.", ".茶", "é.", "a@", "1-", "--", "ｱﾞ", "ﾞ", "<>", "%2e", "\r\n"],
];

export const host = [
  {
    name: "values of any kind are a TypeError that names the place, or an answer",
    given: fc.record({
      sample: order,
      value: hostile,
      place: fc.constantFrom(...Object.keys(PLACES)),
      name: fc.constantFrom(
        "domain",
        "auth",
        "ownercontact0",
        "nameserver5",
        "today",
        "status",
        "format",
        "coupon",
        "X-FOO",
      ),
      option: fc.constantFrom(...OPTIONS),
      isTwin: fc.boolean(),
      isCommand: fc.boolean(),
    }),
    check({ sample, value, place, name, option, isTwin, isCommand }) {
      const functions = isTwin ? j : w;
      const ask = isCommand ? functions.toCommand : functions.validate;
      const { tld, command, entries } = sample;
      const call = PLACES[place](
        hostileValues[value](),
        { tld, command, fields: Object.fromEntries(entries) },
        name,
        option,
      );
      try {
        ask(...call);
      } catch (error) {
        assert.ok(error instanceof TypeError, `${error}`);
        assert.match(error.message, /^(tld|command|fields|options|tldgate has no rules)\b/);
        assert.ok(!`${error.stack} ${error.cause}`.includes(MARK));
      }
      assert.equal(functions.authCodeCheck("kyoto", "abcdef1!").state, "valid");
    },
  },
  {
    name: "steps grow in a straight line with a value",
    share: 0.05,
    given: fc.record({
      form: fc.constantFrom(...forms),
      field: fc.constantFrom(...everyField),
      unit: fc.oneof(
        fc.constantFrom(...UNITS),
        fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 3 }).map((all) => all.join("")),
        near("a"),
      ),
      before: fc.constantFrom("", "a", "1", "茶", "&", "tea."),
    }),
    check({ form: { tld, command }, field: { name }, unit, before }) {
      if (unit === "") return;
      const value = (size) => before + unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      const calls = {
        validate: (size) => counted.validate(tld, command, { [name]: value(size) }),
        toCommand: (size) => counted.toCommand(tld, command, { [name]: value(size) }),
      };
      for (const [call, make] of Object.entries(calls)) {
        const found = growth(make, 1_000);
        assert.ok(found < 1.8, `${call}: ${found.toFixed(2)} times as fast as the value`);
      }
    },
  },
  {
    name: "steps grow in a straight line with a code",
    share: 0.02,
    given: fc.record({
      tld: fc.constantFrom(...tlds()),
      unit: fc.oneof(fc.constantFrom(...UNITS), near("a1!")),
      before: fc.constantFrom("", "a1!", "&"),
    }),
    check({ tld, unit, before }) {
      if (unit === "") return;
      const found = growth(
        (size) => counted.authCodeCheck(tld, before + unit.repeat(Math.ceil(size / unit.length)).slice(0, size)),
        1_000,
      );
      assert.ok(found < 1.8, `${found.toFixed(2)} times as fast as the code`);
    },
  },
  {
    name: "steps grow in a straight line with the fields",
    share: 0.02,
    given: fc.record({
      form: fc.constantFrom(...forms),
      names: fc.array(
        fc.constantFrom(...everyField.map(({ name }) => name), "X-", "a", "techcontact2.", "nameserver", "domain["),
        { minLength: 1, maxLength: 3 },
      ),
      isNumbered: fc.boolean(),
      value: near("1").filter((value) => value.length < 100),
    }),
    check({ form: { tld, command }, names, isNumbered, value }) {
      const fields = (size) => {
        const data = new FormData();
        for (let index = 0; index < size; index++)
          data.append(`${names[index % names.length]}${isNumbered ? index : ""}`, value);
        return data;
      };
      for (const ask of [counted.validate, counted.toCommand]) {
        const found = growth((size) => ask(tld, command, fields(size)), 240);
        assert.ok(found < 1.8, `${found.toFixed(2)} times as fast as the fields`);
      }
    },
  },
];
