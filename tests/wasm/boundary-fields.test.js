// What the fields of an order may be, and what becomes of everything else.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toCommand, validate } from "tldgate";
import { contact, errorsOf, namesIn, registration, transfer, withField } from "./orders.js";

const register = (fields) => validate("kyoto", "AddDomain", fields);
const request = (fields) => validate("kyoto", "TransferDomain", fields);

const flat = () => {
  const { ownercontact0, ...fields } = registration;
  for (const [part, value] of Object.entries(ownercontact0)) fields[`ownercontact0.${part}`] = value;
  return fields;
};
const formData = (fields) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

describe("an order may be", () => {
  const shapes = {
    "an object": registration,
    "an object with the contact's data flat": flat(),
    "a FormData": formData(flat()),
    "an object without a prototype": Object.assign(Object.create(null), registration),
    "a contact without a prototype": { ...registration, ownercontact0: Object.assign(Object.create(null), contact) },
    "a Proxy": new Proxy(registration, {}),
    "a frozen object": Object.freeze({ ...registration, ownercontact0: Object.freeze({ ...contact }) }),
    "an object with getters": Object.defineProperty({ ...registration }, "domain", {
      enumerable: true,
      get: () => "tea.kyoto",
    }),
    "what JSON.parse made": JSON.parse(JSON.stringify(registration)),
  };
  for (const [name, fields] of Object.entries(shapes)) {
    test(name, () => {
      const report = register(fields);
      assert.deepEqual(report.issues, []);
      assert.equal(report.ok, true);
    });
  }

  test("empty, in each shape", () => {
    const empty = errorsOf(register({}));
    assert.ok(empty.includes("required domain"), `${empty}`);
    for (const fields of [Object.create(null), new FormData(), new Proxy({}, {}), Object.freeze({})]) {
      assert.deepEqual(errorsOf(register(fields)), empty);
    }
  });

  test("and is not changed", () => {
    const fields = structuredClone(registration);
    register(fields);
    toCommand("kyoto", "AddDomain", fields);
    assert.deepEqual(fields, registration);
  });
});

describe("a value may be", () => {
  const same = {
    "a number": [1, "1"],
    "a number beyond the range": [11, "11"],
    "a fraction": [1.5, "1.5"],
    "a negative number": [-1, "-1"],
    "a boolean": [true, "true"],
    "no boolean either": [false, "false"],
  };
  for (const [name, [value, text]] of Object.entries(same)) {
    test(`${name}, read as text`, () => {
      assert.deepEqual(register({ ...registration, period: value }), register({ ...registration, period: text }));
      assert.equal(toCommand("kyoto", "AddDomain", { ...registration, period: value }).period, text);
    });
  }

  test("a number in a contact", () => {
    assert.deepEqual(register(withField(registration, "ownercontact0.zip", 6008216)).issues, []);
  });

  for (const absent of [null, undefined]) {
    test(`${absent}, which is absent`, () => {
      for (const name of namesIn(registration)) {
        const without = withField(registration, name, absent);
        const removed = structuredClone(without);
        const [field, part] = name.split(".");
        delete (part ? removed[field] : removed)[part ?? field];
        assert.deepEqual(register(without), register(removed), name);
      }
      assert.deepEqual(register({ ...registration, nonsense: absent }).issues, []);
    });
  }

  test("blank, which is not absent", () => {
    const message = (fields) => request(fields).issues.find(({ code }) => code === "required").message;
    assert.notEqual(message({ ...transfer, auth: "  " }), message({ ...transfer, auth: undefined }));
  });
});

describe("a name", () => {
  test("compares without case, and comes back as it was spelt", () => {
    const { auth, ...rest } = transfer;
    assert.deepEqual(request({ ...rest, AUTH: auth }).issues, []);
    assert.deepEqual(request({ ...rest, aUtH: "abcdefgh1" }).issues[0].path, ["aUtH"]);
  });

  test("of a contact's part comes back as it was spelt", () => {
    const { country, ...others } = contact;
    assert.equal(country, "JP");
    const nested = register({ ...registration, ownercontact0: undefined, OwnerContact0: { ...others, Country: "FR" } });
    assert.deepEqual(errorsOf(nested), ["eligibility OwnerContact0.Country"]);
  });

  const twice = {
    "a field": { ...registration, DOMAIN: "tea.kyoto" },
    "a field of the same value in FormData": (() => {
      const data = formData(flat());
      data.append("domain", "tea.kyoto");
      return data;
    })(),
    "a contact's part": { ...registration, ownercontact0: { ...contact, COUNTRY: "JP" } },
    "a contact's part, nested and flat": { ...registration, "ownercontact0.country": "JP" },
    "a contact": { ...registration, OWNERCONTACT0: contact },
  };
  for (const [name, fields] of Object.entries(twice)) {
    test(`given twice: ${name}`, () => {
      const report = register(fields);
      const repeated = report.issues.filter(({ code }) => code === "repeated-field");
      assert.notEqual(repeated.length, 0);
      for (const { severity, path } of repeated) assert.deepEqual([severity, path.length], ["error", 1]);
      assert.equal(report.ok, false);
    });
  }

  test("that is inherited is absent", () => {
    assert.deepEqual(register(Object.create(registration)), register({}));
  });
});

describe("a TypeError names", () => {
  const wrong = {
    "a symbol": Symbol("hush-77"),
    "a function": () => "hush-77",
    "an array": ["hush-77"],
    "a Date": new Date(0),
    "a Map": new Map([["country", "hush-77"]]),
    "a Set": new Set(["hush-77"]),
    "a bigint": 77n,
    "a String object": Object("hush-77"),
    "a regular expression": /hush-77/,
    bytes: new Uint8Array([77]),
    "a File": new File(["hush-77"], "hush-77"),
  };
  const naming = (name) => (error) => {
    assert.ok(error instanceof TypeError, `${error}`);
    assert.ok(error.message.includes(name), `${error.message} does not name ${name}`);
    assert.doesNotMatch(`${error.stack} ${error.cause}`, /hush-77|1970/);
    return true;
  };

  for (const [name, value] of Object.entries({ ...wrong, "an object": { country: "hush-77" } })) {
    test(`a field that holds ${name}`, () => {
      for (const field of ["domain", "period", "nonsense"]) {
        const fields = { ...registration, [field]: value };
        assert.throws(() => register(fields), naming(field));
        assert.throws(() => toCommand("kyoto", "AddDomain", fields), naming(field));
      }
    });
  }

  for (const [name, value] of Object.entries(wrong)) {
    test(`a contact that holds ${name}`, () => {
      assert.throws(() => register({ ...registration, admincontact0: value }), naming("admincontact0"));
    });
  }

  for (const [name, value] of Object.entries({ ...wrong, "an object": { code: "hush-77" } })) {
    test(`a contact's part that holds ${name}`, () => {
      const fields = withField(registration, "ownercontact0.country", value);
      assert.throws(() => register(fields), naming("ownercontact0.country"));
    });
  }

  test("a File in a FormData", () => {
    const data = formData(flat());
    data.append("auth", new File(["hush-77"], "hush-77.txt"));
    assert.throws(() => register(data), naming("auth"));
  });

  test("a field whose getter throws", () => {
    const fails = {
      get auth() {
        throw new Error("hush-77");
      },
    };
    assert.throws(() => request(fails), naming("auth"));
    const country = Object.defineProperty({}, "country", {
      enumerable: true,
      get() {
        throw "hush-77";
      },
    });
    assert.throws(() => register({ ...registration, ownercontact0: country }), naming("ownercontact0.country"));
  });

  test("a contact in __proto__", () => {
    const fields = { ...registration, ownercontact0: JSON.parse('{"__proto__": {"country": "JP"}}') };
    assert.throws(() => register(fields), naming("ownercontact0.__proto__"));
  });
});
