// Standard Schema and JSON Schema of every form, from the tarball. The one law of the latter:
// it refuses nothing that the rules accept, for any target.
import assert from "node:assert/strict";
import { describe as group, test } from "node:test";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { commands, describe, tlds, validate } from "tldgate";
import * as twin from "tldgate/js";
import { schema } from "tldgate/schema";
import { schemaFor } from "tldgate/schema-for";
import { files } from "./cases.js";

const bad = { domain: "tea.kyoto", action: "REQUEST", auth: "abcdefgh" };
const good = { ...bad, auth: "abcdef1!" };
const standard = (...parts) => schema(...parts)["~standard"];

group("Standard Schema", () => {
  test("is version 1, and synchronous", () => {
    const { version, vendor, validate } = standard("kyoto", "TransferDomain");
    assert.deepEqual([version, vendor], [1, "tldgate"]);
    assert.deepEqual(validate(good), { value: good });
  });

  test("gives the value that it was given", () => {
    const given = Object.freeze({ ...good });
    assert.equal(standard("kyoto", "TransferDomain").validate(given).value, given);
  });

  test("keeps what an issue has", () => {
    const { issues } = standard("kyoto", "TransferDomain").validate(bad);
    assert.deepEqual(issues, validate("kyoto", "TransferDomain", bad).issues);
    assert.deepEqual(
      issues.map(({ code, severity, path }) => [code, severity, path]),
      [
        ["missing-class", "error", ["auth"]],
        ["missing-class", "error", ["auth"]],
      ],
    );
  });

  const doubtful = { ...bad, domain: "Tea.kyoto " };
  for (const [warnings, severities] of [
    [undefined, ["error", "error"]],
    [true, ["warning", "error", "error"]],
  ]) {
    test(`with warnings: ${warnings}`, () => {
      const { validate } = standard("kyoto", "TransferDomain", { warnings });
      assert.deepEqual(
        validate(doubtful).issues.map(({ severity }) => severity),
        severities,
      );
      assert.equal(validate({ ...good, domain: "tea.kyoto " }).issues, undefined, "a warning refuses nothing");
    });
  }

  test("takes options", () => {
    const options = { severity: { "missing-class": "off" }, locale: { required: "{label} fehlt." } };
    assert.equal(standard("kyoto", "TransferDomain", options).validate(bad).issues, undefined);
    const { issues } = standard("kyoto", "TransferDomain", options).validate({ action: "REQUEST", auth: good.auth });
    assert.deepEqual(
      issues.map(({ message }) => message),
      ["Domain name fehlt."],
    );
  });

  for (const [what, tld, command] of [
    ["an unavailable command", "or.kr", "RestoreDomain"],
    ["an unknown command", "kyoto", "BrewTea"],
  ]) {
    test(`${what} is refused at a field, where form libraries look`, () => {
      const { issues } = standard(tld, command).validate({ domain: `tea.${tld}` });
      for (const { path } of issues) assert.equal(path.length, 1);
      assert.ok(issues.length > 0);
    });
  }

  const odd = {
    nothing: [undefined, ["domain"]],
    null: [null, ["domain"]],
    "a number": [7, ["domain"]],
    "a list": [[], ["domain"]],
    "a text": ["tea.kyoto", ["domain"]],
    "a list of lists in a field": [{ domain: [["hush-77"]] }, ["domain"]],
    "a list of lists in a contact": [{ ownercontact0: { country: [["hush-77"]] } }, ["ownercontact0.country"]],
    "an object in a field": [{ auth: { text: "hush-77" } }, ["auth"]],
    "a function in a field": [{ auth: () => "hush-77" }, ["auth"]],
  };
  for (const [name, [value, path]] of Object.entries(odd)) {
    test(`${name} is an issue, and is not shown`, () => {
      const { issues } = standard("kyoto", "AddDomain").validate(value);
      assert.deepEqual(
        issues.map(({ code, path }) => [code, path]),
        [["format", path]],
      );
      assert.ok(!JSON.stringify(issues).includes("hush"));
    });
  }

  test("a TLD without rules passes", () => {
    assert.equal(standard("example", "AddDomain").validate({}).issues, undefined);
  });

  test("of another entry point's functions", () => {
    const { issues } = schemaFor(twin)("kyoto", "TransferDomain")["~standard"].validate(bad);
    assert.deepEqual(issues, validate("kyoto", "TransferDomain", bad).issues);
  });

  for (const wrong of [[7, "AddDomain"], ["kyoto"], []]) {
    test(`schema(${wrong.map((part) => JSON.stringify(part))}) is a TypeError`, () => {
      assert.throws(() => schema(...wrong), TypeError);
    });
  }
});

const dialects = {
  "draft-2020-12": () => new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }),
  "draft-07": () => new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }),
  "openapi-3.0": () => new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }),
};

const compiled = new Map();
function accepts(target, tld, command) {
  const key = [target, tld, command].join();
  if (!compiled.has(key)) {
    compiled.set(key, dialects[target]().compile(standard(tld, command).jsonSchema.input({ target })));
  }
  return compiled.get(key);
}

/** The orders of a case file, as the cases make them. */
const orders = files.flatMap(({ tld, orders, order = [] }) =>
  order.map(({ order: from, without = [], with: changes = {}, errors = [] }) => {
    const { command, ...fields } = { ...orders?.[from], ...changes };
    for (const name of without) if (!(name in changes)) delete fields[name];
    return { tld, command, fields, errors };
  }),
);

/** Data of a contact as one object, as forms like to have it. */
function nested(fields) {
  const order = {};
  for (const [name, value] of Object.entries(fields)) {
    const [contact, part] = name.split(".");
    if (part === undefined) order[name] = value;
    else if (typeof (order[contact] ??= {}) === "object") order[contact][part] = value;
  }
  return order;
}

const canonical = (tld, command) => commands(tld).find((name) => name.toLowerCase() === command?.toLowerCase());

/** Names in the API's spelling: a schema cannot compare them without case. */
function inSpelling(tld, command, fields) {
  const known = new Map(
    describe(tld, command)
      .forms.flatMap(({ fields }) => fields)
      .flatMap(({ name, repeat: { stem, first, last } = {} }) =>
        stem === undefined ? [name] : Array.from({ length: last - first + 1 }, (_, index) => stem + (first + index)),
      )
      .map((name) => [name.toLowerCase(), name]),
  );
  const spelt = {};
  for (const [name, value] of Object.entries(fields)) {
    const [field, ...part] = name.split(".");
    spelt[[known.get(field.toLowerCase()) ?? field, ...part.map((part) => part.toLowerCase())].join(".")] = value;
  }
  return spelt;
}

const pool = [
  ...new Set([
    ...orders.flatMap(({ fields }) => Object.values(fields)),
    ...["", " ", "\t", "\u00a0", "ｔｅａ.ｋｙｏｔｏ", "0", "1", 1, 0, true, false, null, "x".repeat(300)],
  ]),
];

group("JSON Schema", () => {
  for (const target of Object.keys(dialects)) {
    test(`${target} refuses no order that the rules accept`, () => {
      let accepted = 0;
      const judge = (tld, command, fields) => {
        if (!validate(tld, command, fields).ok) return;
        accepted += 1;
        const check = accepts(target, tld, command);
        assert.ok(check(fields), JSON.stringify([tld, command, fields, check.errors?.slice(0, 3)], null, 1));
      };
      for (const [index, { tld, command: word, fields: asWritten, errors }] of orders.entries()) {
        const command = canonical(tld, word);
        if (command === undefined) continue;
        const fields = inSpelling(tld, command, asWritten);
        judge(tld, command, fields);
        judge(tld, command, nested(fields));
        if (errors.length > 0) continue;
        // One value of another kind in each field, a different one each time.
        for (const [at, name] of Object.keys(fields).entries()) {
          for (let step = 0; step < 20; step++) {
            judge(tld, command, { ...fields, [name]: pool[(index * 31 + at * 17 + step * 101) % pool.length] });
          }
          judge(tld, command, Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name)));
        }
      }
      assert.ok(accepted > 5000, `${accepted} orders were accepted`);
    });
  }

  const without = ({ [1]: fields }, name) => Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
  const transfer = ["TransferDomain", good];
  const contact = {
    firstname: "Aida",
    lastname: "Osmonova",
    street0: "1",
    city: "Bishkek",
    zip: "720000",
    country: "KG",
    phone: "+996.312000000",
    email: "aida@example.com",
  };
  const hosts = { nameserver0: "ns1.example.net", nameserver1: "ns2.example.net" };
  const handles = { admincontact0: "P-A1", techcontact0: "P-A1", billingcontact0: "P-A1", ...hosts };
  const passport = { "passport-number": "ID1234567", "passport-issued-by": "MIA", "passport-issued-on": "2020-01-01" };
  const kg = { domain: "tea.kg", period: 1, tin: "01234567890123", ownercontact0: contact, ...handles };
  const kz = {
    domain: "tea.kz",
    period: 1,
    ownercontact0: { ...contact, country: "KZ", organization: "Tea" },
    ...handles,
  };
  const refused = {
    "a missing domain": ["kyoto", "TransferDomain", without(transfer, "domain")],
    "a missing code": ["kyoto", "TransferDomain", without(transfer, "auth")],
    "a blank code": ["kyoto", "TransferDomain", { ...good, auth: " " }],
    "a code without a digit": ["kyoto", "TransferDomain", bad],
    "a code without a special character": ["gdn", "TransferDomain", { ...good, domain: "tea.gdn", auth: "abcdefg1" }],
    "a code that is too short": ["kyoto", "TransferDomain", { ...good, auth: "abc1!" }],
    "a name under another TLD": ["kyoto", "TransferDomain", { ...good, domain: "tea.tokyo" }],
    "a step that there is not": ["kyoto", "TransferDomain", { ...good, action: "STEAL" }],
    "a period that is no number": ["kg", "AddDomain", { ...kg, ...passport, period: "1Y" }],
    "a person without a passport": ["kg", "AddDomain", kg],
    "an organisation without a TIN": ["kg", "AddDomain", { ...without([0, kg], "tin"), ownercontact0: "P-A1" }],
    "a company without its number": ["kz", "AddDomain", kz],
    "a contact without a city": ["kz", "AddDomain", { ...kz, ownercontact0: without([0, contact], "city") }],
    "an owner without a certificate or a trustee": [
      "or.kr",
      "AddDomain",
      { domain: "tea.or.kr", ownercontact0: "P-A1", ...handles },
    ],
    "a command that is not available": ["or.kr", "RestoreDomain", { domain: "tea.or.kr" }],
  };
  const accepted = {
    "a good transfer": ["kyoto", "TransferDomain", good],
    "a person with a passport": ["kg", "AddDomain", { ...kg, ...passport }],
    "a company with its number": ["kz", "AddDomain", { ...kz, "X-COMPANY-VAT-ID": "123456789012" }],
    "a word that stands for no company": [
      "kz",
      "AddDomain",
      { ...kz, ownercontact0: { ...contact, country: "KZ", organization: "НЕТ." } },
    ],
    "a literal in another case": ["kyoto", "TransferDomain", { ...good, action: "request" }],
  };
  for (const target of Object.keys(dialects)) {
    for (const [name, [tld, command, fields]] of Object.entries(refused)) {
      test(`${target} refuses ${name}`, () => {
        assert.equal(validate(tld, command, fields).ok, false);
        assert.equal(accepts(target, tld, command)(fields), false);
      });
    }
    for (const [name, [tld, command, fields]] of Object.entries(accepted)) {
      test(`${target} accepts ${name}`, () => {
        assert.deepEqual(
          validate(tld, command, fields).issues.filter(({ severity }) => severity === "error"),
          [],
        );
        assert.equal(accepts(target, tld, command)(fields), true);
      });
    }
  }

  test("every form of every command has one, in every dialect", () => {
    for (const tld of tlds()) {
      for (const { name } of describe(tld).commands) {
        for (const target of Object.keys(dialects)) assert.equal(typeof accepts(target, tld, name), "function");
        const { jsonSchema } = standard(tld, name);
        assert.deepEqual(jsonSchema.output({ target: "draft-07" }), jsonSchema.input({ target: "draft-07" }));
      }
    }
  });

  test("OpenAPI 3.0 has no word that it does not know", () => {
    const words = new Set();
    const collect = (value, isName) => {
      if (Array.isArray(value)) value.forEach((one) => collect(one));
      else if (typeof value === "object" && value !== null) {
        for (const [key, one] of Object.entries(value)) {
          if (!isName) words.add(key);
          collect(one, key === "properties" && !isName);
        }
      }
    };
    collect(standard("or.kr", "AddDomain").jsonSchema.input({ target: "openapi-3.0" }));
    const known =
      "title description type properties additionalProperties items required anyOf allOf not pattern enum nullable " +
      "minimum maximum";
    assert.deepEqual(
      [...words].filter((word) => !known.split(" ").includes(word)),
      [],
    );
  });

  test("another target is a TypeError", () => {
    assert.throws(() => standard("kyoto", "AddDomain").jsonSchema.input({ target: "draft-04" }), /draft-2020-12/);
  });
});
