// A checkout has fields that are none of the order: tokens, coupons, terms, files. With twenty of
// them beside it, no order of the case files is judged otherwise, and none of them is sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { toCommand, validate } from "tldgate";
import { caseFiles } from "../cases/files.js";
import { fieldsOf } from "../cases/judge.js";

const foreign = {
  csrf_token: "t0k3n",
  _token: "t0k3n",
  authenticity_token: "t0k3n",
  __RequestVerificationToken: "t0k3n",
  _method: "put",
  utf8: "✓",
  coupon: "SPRING",
  quantity: "1",
  terms: "on",
  newsletter: true,
  "domains[0][name]": "tea",
  "cart.0.price": 12.5,
  companyname: "Tea House",
  address1: "1 Tea Street",
  postcode: "600-8216",
  "ownercontact0.salutation": "Dr",
  ns1: "ns1.example.net",
  logo: new File(["GIF89a"], "logo.gif"),
  checkout: "yes",
  "g-recaptcha-response": "03AFcWeA",
  card: { number: "4111", holder: { name: "Kim" } },
  since: new Date(0),
};

const files = await caseFiles();

for (const { name, file } of files) {
  test(`beside orders of ${name}`, () => {
    assert.ok(Object.keys(foreign).length >= 20);
    for (const row of file.order) {
      const { command, ...fields } = fieldsOf(file, row, { failures: [] });
      const options = { context: row.context, given: row.given };
      const judge = (order) => validate(file.tld, command, order, options);
      assert.deepEqual(judge({ ...foreign, ...fields }), judge(fields), row.name);
      if (!judge(fields).ok) continue;
      const send = (order) => toCommand(file.tld, command, order, options);
      assert.deepEqual(send({ ...foreign, ...fields }), send(fields), row.name);
    }
  });

  test(`beside orders of ${name}, in a FormData`, () => {
    for (const row of file.order) {
      const { command, ...fields } = fieldsOf(file, row, { failures: [] });
      const judge = (order) => validate(file.tld, command, order, { context: row.context, given: row.given });
      const data = new FormData();
      for (const [key, value] of Object.entries({ ...foreign, ...fields })) {
        data.append(key, value instanceof Blob ? value : String(value));
      }
      assert.deepEqual(judge(data), judge(fields), row.name);
    }
  });
}
