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
    URLSearchParams: new URLSearchParams(flat()),
    "an instance of a class": new (class Shop {
      constructor() {
        Object.assign(this, registration);
      }
    })(),
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
    const shapes = [Object.create(null), new FormData(), new URLSearchParams(), new Proxy({}, {}), Object.freeze({})];
    for (const fields of shapes) {
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
    "a field": { ...registration, DOMAIN: "coffee.kyoto" },
    "a field in FormData": (() => {
      const data = formData(flat());
      data.append("domain", "coffee.kyoto");
      return data;
    })(),
    "a field in an array": { ...registration, domain: ["tea.kyoto", "coffee.kyoto"] },
    "a contact's part": { ...registration, ownercontact0: { ...contact, COUNTRY: "KR" } },
    "a contact's part, nested and flat": { ...registration, "ownercontact0.country": "KR" },
    "a contact": { ...registration, OWNERCONTACT0: { ...contact, country: "KR" } },
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

  const once = {
    "the same value twice": { ...registration, DOMAIN: "tea.kyoto" },
    "a hidden 0 before a ticked box": { ...registration, transferlock: ["0", "1"] },
    "a hidden 0 behind a ticked box": { ...registration, transferlock: ["1", "0"] },
    "a blank before a value": { ...registration, period: ["", "1"] },
    "a contact twice": { ...registration, OWNERCONTACT0: contact },
  };
  for (const [name, fields] of Object.entries(once)) {
    test(`given once: ${name}`, () => {
      assert.deepEqual(register(fields).issues, []);
      const { command, ...parameters } = toCommand("kyoto", "AddDomain", fields);
      assert.equal(command, "AddDomain");
      if ("transferlock" in fields) assert.equal(parameters.transferlock, "1");
      assert.equal(parameters.period, String(registration.period));
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
    "an array of arrays": [["hush-77"]],
    "a Date": new Date(0),
    "a Map": new Map([["country", "hush-77"]]),
    "a Set": new Set(["hush-77"]),
    "a bigint": 77n,
    "a String object": Object("hush-77"),
    "a regular expression": /hush-77/,
    bytes: new Uint8Array([77]),
  };
  const naming = (name) => (error) => {
    assert.ok(error instanceof TypeError, `${error}`);
    assert.ok(error.message.includes(name), `${error.message} does not name ${name}`);
    assert.doesNotMatch(`${error.stack} ${error.cause}`, /hush-77|1970/);
    return true;
  };

  for (const [name, value] of Object.entries({ ...wrong, "an object": { country: "hush-77" } })) {
    test(`a field that holds ${name}`, () => {
      for (const field of ["domain", "period"]) {
        const fields = { ...registration, [field]: value };
        assert.throws(() => register(fields), naming(field));
        assert.throws(() => toCommand("kyoto", "AddDomain", fields), naming(field));
      }
      const foreign = { ...registration, nonsense: value, "ownercontact0.nonsense": value };
      assert.deepEqual(register(foreign), register(registration));
      assert.deepEqual(toCommand("kyoto", "AddDomain", foreign), toCommand("kyoto", "AddDomain", registration));
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

  test("a FormData that is none", () => {
    assert.throws(() => register({ [Symbol.toStringTag]: "FormData" }), naming("fields"));
  });
});

describe("a file", () => {
  const file = new File(["hush-77"], "hush-77.txt");
  const withFile = (name, value) => {
    const others = Object.entries(flat()).filter(([known]) => known !== name.toLowerCase());
    const data = formData(Object.fromEntries(others));
    data.append(name, value, ...(value instanceof Blob ? [value.name ?? ""] : []));
    return data;
  };

  for (const [name, code] of [
    ["domain", "format domain"],
    ["auth", "format auth"],
    ["nameserver0", "format nameserver0"],
    ["nameserver7", "format nameserver7"],
    ["ownercontact0.city", "format ownercontact0.city"],
  ]) {
    test(`as ${name} is one issue there`, () => {
      for (const fields of [withFile(name, file), withFile(name.toUpperCase(), new Blob(["hush-77"]))]) {
        const { issues } = register(fields);
        assert.deepEqual(
          issues.map(({ code, params, path }) => [code, params.reason, path[0].toLowerCase()].join(" ")),
          [code.replace("format", "format file")],
        );
        assert.doesNotMatch(JSON.stringify(issues), /hush-77/);
        assert.equal(toCommand("kyoto", "AddDomain", fields)[name], undefined);
      }
    });
  }

  test("under a name that is no field is nobody's business", () => {
    for (const name of ["logo", "certificate-scan", "ownercontact0.photo", "target"]) {
      assert.deepEqual(register(withFile(name, file)).issues, [], name);
    }
  });

  test("that nobody chose is blank", () => {
    const report = register(withFile("auth", new File([], "")));
    assert.deepEqual(report.issues, []);
    assert.deepEqual(errorsOf(register(withFile("domain", new File([], "")))), ["required domain"]);
  });
});
