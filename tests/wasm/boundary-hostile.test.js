// Orders that nobody types: huge, broken, or made to confuse the way fields cross
// into WebAssembly. Every one is answered, and the next call works.
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { authCodeCheck, toCommand, validate } from "tldgate";
import { namesIn, registration, transfer, withField } from "./orders.js";

const register = (fields) => validate("kyoto", "AddDomain", fields);
const request = (fields) => validate("kyoto", "TransferDomain", fields);

afterEach(() => {
  assert.deepEqual(register(registration).issues, []);
  assert.equal(authCodeCheck("kyoto", transfer.auth).state, "valid");
});

const megabyte = "a1!ÿ東".repeat(200_000);

// Every C0 control, and what text formats like to use as a separator or a mark.
const odd = Object.fromEntries(
  [...Array.from({ length: 32 }, (_, code) => code), 0x7f, 0x85, 0xa0, 0xad, 0x2028, 0xfeff, 0xfffd, 0xffff].map(
    (code) => [`U+${code.toString(16).toUpperCase().padStart(4, "0")}`, String.fromCharCode(code)],
  ),
);
Object.assign(odd, {
  "a high surrogate alone": "\ud800",
  "a low surrogate alone": "\udfff",
  "surrogates the wrong way round": "\udc00\ud800",
  "a character beyond the BMP": "\u{1f375}",
});

describe("a megabyte", () => {
  for (const name of namesIn(registration)) {
    test(`in ${name}`, () => {
      const report = register(withField(registration, name, megabyte));
      for (const { message, params } of report.issues) {
        assert.ok(message.length < 1000 && JSON.stringify(params).length < 2000, `${name} is echoed`);
      }
    });
  }

  test("in a code", () => {
    assert.equal(authCodeCheck("kyoto", megabyte).state, "invalid");
    const report = request({ ...transfer, auth: megabyte });
    assert.equal(report.ok, false);
  });

  test("in a name", () => {
    for (const name of [megabyte, `X-${megabyte}`, `${megabyte}.city`, `ownercontact0.${megabyte}`]) {
      assert.deepEqual(request({ ...transfer, [name]: "x" }).issues, []);
      assert.deepEqual(toCommand("kyoto", "TransferDomain", { ...transfer, [name]: "x" }), {
        command: "TransferDomain",
        ...transfer,
      });
    }
  });

  test("in the longest name of a field", () => {
    const name = `X-${"ÿ".repeat(253)}`;
    const [issue] = request({ ...transfer, [name]: "x" }).issues;
    assert.deepEqual([issue.code, ...issue.path], ["unknown-field", name]);
    assert.ok(issue.message.length < 200);
  });

  test("in the TLD, the command and the domain", () => {
    assert.equal(validate(megabyte, "AddDomain", {}).covered, false);
    assert.equal(validate("kyoto", megabyte, {}).issues[0].code, "unknown-command");
  });
});

describe("ten megabytes", () => {
  const huge = "x".repeat(10_000_000);
  for (const [where, ask, place] of [
    ["in a TLD", () => validate(huge, "AddDomain", {}), "tld"],
    [
      "in a sentence",
      () => validate("kyoto", "AddDomain", {}, { locale: { required: huge } }),
      "options.locale.required",
    ],
  ]) {
    test(`${where} are refused`, () => {
      assert.throws(ask, { name: "TypeError", message: `${place} must not hold more than 1500000 characters` });
    });
  }

  test("as a value, by an issue at its field", () => {
    for (const [fields, path] of [
      [{ ...registration, domain: huge }, "domain"],
      [withField(registration, "ownercontact0.city", huge), "ownercontact0.city"],
    ]) {
      const { issues } = register(fields);
      assert.deepEqual(
        issues.map(({ code, path }) => [code, ...path]),
        [["length", path]],
      );
    }
    assert.deepEqual(
      authCodeCheck("kyoto", huge).issues.map(({ code }) => code),
      ["length"],
    );
    assert.deepEqual(register({ ...registration, novel: huge }).issues, []);
  });
});

test("a Proxy is read as the object that it plays", () => {
  const asked = [];
  const fields = new Proxy(registration, {
    get(target, name) {
      asked.push(name);
      return target[name];
    },
  });
  assert.deepEqual(register(fields).issues, []);
  assert.deepEqual(
    asked.filter((name) => typeof name === "string").sort(),
    Object.keys(registration).sort(),
    "once each",
  );
});

test("ten thousand names", () => {
  const fields = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`nameserverr${at}`, "ns1.example.net"]));
  const report = register({ ...registration, ...fields });
  assert.equal(report.ok, true);
  const meant = report.issues.map(({ code, params }) => `${code} ${params.nearest}`);
  assert.deepEqual(
    meant,
    Array.from({ length: 11 }, (_, at) => `unknown-field nameserver${at + 2}`),
  );
});

describe("in a value", () => {
  for (const [name, character] of Object.entries(odd)) {
    test(`${name} passes untouched, and makes no other field`, () => {
      for (const auth of [`abc${character}def1!`, `abcdef1!${character}domain${character}other.kyoto${character}`]) {
        const fields = { ...transfer, auth };
        assert.deepEqual(toCommand("kyoto", "TransferDomain", fields), { command: "TransferDomain", ...fields });
        for (const { path } of request(fields).issues) assert.deepEqual(path, ["auth"]);
      }
      for (const field of namesIn(registration)) {
        const value = `x${character}auth${character}y`;
        for (const { path } of register(withField(registration, field, value)).issues) {
          assert.ok(path[0] === field || path[0] === "X-IDN-LANGUAGE", `${field} led to ${JSON.stringify(path)}`);
        }
      }
    });
  }
});

describe("in a name", () => {
  for (const [name, character] of Object.entries(odd)) {
    test(`${name} makes it no field of the order`, () => {
      for (const field of [`a${character}b`, `auth${character}`, `${character}auth`, character]) {
        assert.deepEqual(request({ ...transfer, [field]: "x" }).issues, []);
        const command = toCommand("kyoto", "TransferDomain", { ...transfer, [field]: "x" });
        assert.deepEqual(command, { command: "TransferDomain", ...transfer });
      }
    });
  }

  test("nothing at all", () => {
    assert.deepEqual(request({ ...transfer, "": "x" }).issues, []);
  });
});

describe("in a code", () => {
  for (const [name, character] of Object.entries(odd)) {
    test(`${name} is answered`, () => {
      for (const code of [character, `abcdef1!${character}`, `${character}abcdef1!`, `abc${character}def1!`]) {
        const { state, ok } = authCodeCheck("kyoto", code);
        assert.equal(ok, state === "valid");
      }
    });
  }
});
