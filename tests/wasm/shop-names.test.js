// A shop has names of its own for the fields of an order, and puts an order below a scope.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toCommand, validate } from "tldgate";
import { schema } from "tldgate/schema";
import { contact, registration, shown } from "./orders.js";

const formData = (fields) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

describe("names", () => {
  const names = { auth: "order[code]", domain: "order[name]" };
  const wrong = { "order[code]": "abcdefg1", "order[name]": "tea.kyoto", auth: "the shop's own", action: "REQUEST" };

  for (const [what, fields, path] of [
    ["an object", wrong, "order[code]"],
    ["a FormData", formData(wrong), "order[code]"],
    ["URLSearchParams", new URLSearchParams(wrong), "order[code]"],
    ["records in records", { order: { code: "abcdefg1", name: "tea.kyoto" }, auth: "the shop's own" }, "order[code]"],
  ]) {
    test(`of ${what}`, () => {
      const report = validate("kyoto", "TransferDomain", fields, { names });
      assert.deepEqual(shown(report), [`missing-class auth ${path}`]);
      assert.deepEqual(toCommand("kyoto", "TransferDomain", fields, { names }), {
        command: "TransferDomain",
        domain: "tea.kyoto",
        action: "REQUEST",
        auth: "abcdefg1",
      });
    });
  }

  test("of what is missing are the shop's", () => {
    const report = validate("kyoto", "TransferDomain", {}, { names });
    assert.deepEqual(shown(report), ["required domain order[name]", "required auth order[code]"]);
  });

  test("one control may serve several fields", () => {
    const { email, ...others } = contact;
    const order = { ...registration, ownercontact0: others, admincontact0: others, email: "no address" };
    const names = { "ownercontact0.email": "email", "admincontact0.email": "email" };
    assert.match(email, /@/);
    assert.deepEqual(shown(validate("kyoto", "AddDomain", order, { names })), [
      "format ownercontact0.email email",
      "format admincontact0.email email",
    ]);
    assert.deepEqual(shown(validate("kyoto", "AddDomain", { ...order, email }, { names })), []);
  });

  const owner = Object.entries({ ...contact, email: "no address" });
  for (const [what, fields, path] of [
    ["in a record", { owner: Object.fromEntries(owner) }, "owner.email"],
    ["with full stops", Object.fromEntries(owner.map(([part, value]) => [`owner.${part}`, value])), "owner.email"],
    ["in brackets", Object.fromEntries(owner.map(([part, value]) => [`owner[${part}]`, value])), "owner[email]"],
  ]) {
    test(`a whole contact goes by the shop's name, ${what}`, () => {
      const order = { ...registration, ...fields };
      delete order.ownercontact0;
      delete order.techcontact0;
      const names = { ownercontact0: "owner", techcontact0: "owner" };
      assert.deepEqual(shown(validate("kyoto", "AddDomain", order, { names })), [
        `format ownercontact0.email ${path}`,
        `format techcontact0.email ${path}`,
      ]);
    });
  }

  test("of a contact's parts may stand in brackets without a word", () => {
    const { ownercontact0, ...order } = registration;
    const parts = Object.entries({ ...ownercontact0, country: "FR" });
    for (const [part, value] of parts) order[`ownercontact0[${part}]`] = value;
    assert.deepEqual(shown(validate("kyoto", "AddDomain", order)), [
      "eligibility ownercontact0.country ownercontact0[country]",
    ]);
  });

  test("of no field are the developer's mistake", () => {
    const names = { coupon: "code" };
    for (const ask of [
      () => validate("kyoto", "AddDomain", {}, { names }),
      () => toCommand("kyoto", "AddDomain", {}, { names }),
      () => schema("kyoto", "AddDomain", { names })["~standard"].validate({}),
    ]) {
      assert.throws(ask, { name: "TypeError", message: "options.names.coupon is no field of an order" });
    }
    for (const field of ["tin", "X-FOO", "nameserver12", "ownercontact0.zip", "ADMINCONTACT0"]) {
      validate("kyoto", "AddDomain", {}, { names: { [field]: "x" } });
    }
  });

  test("are those of what cannot be read", () => {
    const names = { domain: "order[name]", ownercontact0: "owner" };
    for (const [fields, path] of [
      [null, "order[name]"],
      [{ order: { name: [[1]] } }, "order[name]"],
      [{ "order[name]": [[1]] }, "order[name]"],
      [{ owner: { city: [[1]] } }, "owner.city"],
    ]) {
      const { issues } = schema("kyoto", "AddDomain", { names })["~standard"].validate(fields);
      assert.deepEqual(
        issues.map(({ code, path }) => [code, path]),
        [["format", [path]]],
      );
      for (const ask of [validate, toCommand]) {
        if (fields === null) continue;
        const message = `fields.${path} must be a string, a number, a boolean, null or undefined`;
        assert.throws(() => ask("kyoto", "AddDomain", fields, { names }), { name: "TypeError", message });
      }
    }
  });

  test("lead a schema to the shop's values", () => {
    const order = schema("kyoto", "TransferDomain", { names: { auth: "code", domain: "name" } });
    const { issues } = order["~standard"].validate({ name: "tea.kyoto", code: "abcdefg1", coupon: "x" });
    assert.deepEqual(
      issues.map(({ path }) => path),
      [["code"]],
    );
    const wide = schema("kg", "DeleteDomain", { names: { domain: "name" } })["~standard"].validate({});
    assert.deepEqual(wide.issues[0].path, ["name"]);
  });
});

describe("a scope", () => {
  const rows = [
    { domain: "tea.kyoto", auth: "abcdefg1" },
    { domain: "tea.gdn", auth: "abcdef1!" },
  ];
  const foreign = { token: "the shop's", action: "checkout" };
  const flat = { ...foreign };
  rows.forEach((row, at) => {
    for (const [name, value] of Object.entries(row)) flat[`domains[${at}][${name}]`] = value;
  });

  for (const [what, fields, path] of [
    ["of a FormData", formData(flat), "domains[0][auth]"],
    ["of records", { ...foreign, domains: rows }, undefined],
  ]) {
    test(what, () => {
      // A control has its name; what stands in records goes by the scope's spelling.
      for (const [scope, spelt] of [
        ["domains[0]", "domains[0][auth]"],
        ["domains.0", "domains.0.auth"],
      ]) {
        const report = validate("kyoto", "TransferDomain", fields, { scope });
        assert.deepEqual(shown(report), [`missing-class auth ${path ?? spelt}`]);
      }
      const options = { scope: "domains[1]" };
      assert.deepEqual(shown(validate("gdn", "TransferDomain", fields, options)), []);
      assert.deepEqual(toCommand("gdn", "TransferDomain", fields, options), {
        command: "TransferDomain",
        domain: "tea.gdn",
        auth: "abcdef1!",
        action: "REQUEST",
      });
    });
  }

  test("is where a schema puts what no field of the order has", () => {
    for (const [names, path] of [
      [{ domain: "name" }, "domains[0][name]"],
      [undefined, "domains[0][domain]"],
    ]) {
      const order = schema("kg", "DeleteDomain", { scope: "domains[0]", names });
      for (const fields of [{}, null]) {
        assert.deepEqual(order["~standard"].validate(fields).issues[0].path, [path]);
      }
    }
  });

  test("is where missing fields are", () => {
    const said = (scope) => shown(validate("kyoto", "TransferDomain", {}, { scope }));
    assert.deepEqual(said("domains[2]"), ["required domain domains[2][domain]", "required auth domains[2][auth]"]);
    assert.deepEqual(said("domains.2"), ["required domain domains.2.domain", "required auth domains.2.auth"]);
  });

  test("names are looked for within it, then outside", () => {
    const fields = { email: "no address", name: "Kim", "domains[0][name]": "tea.kyoto", "domains[0][period]": 1 };
    const options = {
      scope: "domains[0]",
      names: { domain: "name", "ownercontact0.email": "email" },
      given: { ownercontact: true, admincontact: true, techcontact: true, billingcontact: true, nameserver: true },
    };
    assert.deepEqual(shown(validate("kyoto", "AddDomain", fields, options)), ["format ownercontact0.email email"]);
    assert.equal(toCommand("kyoto", "AddDomain", fields, options).domain, "tea.kyoto");
  });

  test("has to be a string", () => {
    for (const scope of ["", 1, {}]) {
      assert.throws(() => validate("kyoto", "AddDomain", {}, { scope }), /^TypeError: options\.scope must be/);
    }
  });
});
