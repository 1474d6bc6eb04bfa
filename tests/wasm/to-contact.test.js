// A contact that an order gives as data becomes a handle by AddContact: what toContact gives for that.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as tldgate from "tldgate";
import * as twin from "tldgate/js";
import { contact, registration } from "./orders.js";

const { toCommand, toContact, validate } = tldgate;

/** An order's fields, flat, for a contact with this data. */
const of = (data, name = "ownercontact0") =>
  Object.fromEntries(Object.entries(data).map(([part, value]) => [`${name}.${part}`, value]));

describe("toContact gives", () => {
  test("the parts of AddContact in the reference's order, by the reference's names", () => {
    const fields = { "OWNERCONTACT0.Email": "kim@example.com", "ownercontact0.PHONE": "+81 75-123-4567" };
    const found = toContact({ ...fields, "ownercontact0.firstname": "Kim" }, "OwnerContact0");
    assert.deepEqual(Object.entries(found), [
      ["command", "AddContact"],
      ["firstname", "Kim"],
      ["phone", "+81.751234567"],
      ["email", "kim@example.com"],
    ]);
  });

  test("the same of an object, a FormData, and the twin", () => {
    const expected = { command: "AddContact", ...contact };
    const data = new FormData();
    for (const [name, value] of Object.entries(of(contact))) data.append(name, value);
    for (const fields of [registration, of(contact), data, new URLSearchParams(of(contact))]) {
      assert.deepEqual(toContact(fields, "ownercontact0"), expected);
      assert.deepEqual(twin.toContact(fields, "ownercontact0"), expected);
    }
  });

  test("values byte for byte, and no blank ones", () => {
    const typed = { firstname: " Hana ", lastname: "森", country: "jp", zip: "６００", street1: " ", city: "" };
    const { firstname, lastname, country, zip } = typed;
    assert.deepEqual(toContact(of(typed), "ownercontact0"), {
      command: "AddContact",
      firstname,
      lastname,
      zip,
      country,
    });
  });

  for (const [country, phone, expected] of [
    [undefined, "+49 (0)30 1234567", "+49.301234567"],
    [undefined, " +39 06 1234567", "+39.061234567"],
    [undefined, "+81 75 123 4567 ext. 12", "+81.751234567x12"],
    ["de", "030 1234567", "+49.301234567"],
    ["KZ", "8 727 123 45 67", "+7.7271234567"],
    [undefined, "+81.751234567", "+81.751234567"],
    [undefined, "+81 075-123-4567", "+81 075-123-4567"],
    [undefined, "075-123-4567", "075-123-4567"],
    [undefined, "＋８１．７５１２３４５６７", "＋８１．７５１２３４５６７"],
    [undefined, "call me", "call me"],
  ]) {
    test(`${phone} in ${country} as ${expected}`, () => {
      const found = toContact(of({ phone, fax: phone, country }), "ownercontact0");
      assert.deepEqual([found.phone, found.fax], [expected, expected]);
    });
  }

  test("no organisation for a word that stands for none", () => {
    for (const organization of ["-", "N/A", "none"]) {
      const found = toContact(of({ ...contact, organization }), "ownercontact0");
      assert.equal(found.organization, undefined);
    }
    assert.equal(toContact(of({ organization: "-" }), "ownercontact0"), undefined);
    assert.equal(toContact(of(contact), "ownercontact0").organization, contact.organization);
  });

  test("nothing without data, and nothing beside a handle", () => {
    for (const fields of [{}, { ownercontact0: "P-ABC123" }, { ownercontact0: "P-ABC123", ...of(contact) }]) {
      assert.equal(toContact(fields, "ownercontact0"), undefined);
    }
    assert.equal(toContact(of({ city: " ", firstname: "" }), "ownercontact0"), undefined);
    assert.equal(toContact(of(contact), "admincontact2"), undefined);
  });

  test("what toCommand leaves out", () => {
    const order = { ...registration, admincontact0: contact };
    const handles = {};
    for (const name of ["ownercontact0", "admincontact0", "techcontact0"]) {
      if (toContact(order, name)) handles[name] = "P-NEW1";
    }
    assert.deepEqual(handles, { ownercontact0: "P-NEW1", admincontact0: "P-NEW1" });
    const command = toCommand("kyoto", "AddDomain", { ...order, ...handles });
    assert.deepEqual([command.ownercontact0, command.techcontact0], ["P-NEW1", "P-ABC123"]);
  });
});

describe("options of toContact", () => {
  const expected = { command: "AddContact", ...contact };

  test("lead to the shop's own names", () => {
    const names = { ownercontact0: "owner", "ownercontact0.zip": "postcode" };
    const { zip, ...others } = contact;
    assert.deepEqual(toContact({ owner: others, postcode: zip }, "ownercontact0", { names }), expected);
  });

  test("lead to an order below a scope", () => {
    const data = Object.entries(contact).map(([part, value]) => [`orders[0][ownercontact0][${part}]`, value]);
    const fields = { ...Object.fromEntries(data), "orders[1][ownercontact0][city]": "Ulm" };
    assert.deepEqual(toContact(fields, "ownercontact0", { scope: "orders[0]" }), expected);
  });

  test("add what the shop gives, and the order's own goes before", () => {
    const { country, city, ...others } = contact;
    const given = { "ownercontact0.country": country, "ownercontact0.city": "Ulm", "ownercontact.fax": true };
    assert.deepEqual(toContact({ ownercontact0: { ...others, city } }, "ownercontact0", { given }), expected);
    const phone = "075-123-4567";
    const found = toContact(of({ phone }), "ownercontact0", { given: { ownercontact0: { country: "JP" } } });
    assert.deepEqual(found, { command: "AddContact", country: "JP", phone: "+81.751234567" });
  });
});

describe("a TypeError names", () => {
  test("a contact that no command has", () => {
    for (const name of [
      "owner",
      "",
      "ownercontact",
      "ownercontact1",
      "admincontact3",
      "domain",
      "X-A",
      "nameserver0",
    ]) {
      assert.throws(() => toContact(of(contact), name), { name: "TypeError", message: /^contact must/ }, name);
    }
    for (const name of [undefined, null, 1, {}]) {
      assert.throws(() => toContact(of(contact), name), { name: "TypeError", message: /^contact must/ });
    }
  });

  test("fields that are none, and values that are no text", () => {
    assert.throws(() => toContact("hush-77", "ownercontact0"), { name: "TypeError", message: /^fields must/ });
    const fields = of({ ...contact, city: ["hush-77", Symbol("hush-77")] });
    assert.throws(
      () => toContact(fields, "ownercontact0"),
      (error) => {
        assert.match(error.message, /^fields\.ownercontact0\.city must/);
        return error instanceof TypeError && !error.message.includes("hush-77");
      },
    );
  });
});

test("numbers that toContact spells have no issue, before and after", () => {
  for (const phone of ["+49 (0)30 1234567", "0081 75 123 4567", "075-123-4567"]) {
    const fields = { ...registration, ownercontact0: { ...contact, phone } };
    const spelt = toContact(fields, "ownercontact0").phone;
    assert.match(spelt, /^\+\d+\.\d+$/);
    for (const one of [phone, spelt]) {
      const report = validate("kyoto", "AddDomain", { ...fields, ownercontact0: { ...contact, phone: one } });
      assert.deepEqual(report.issues, []);
    }
  }
});
