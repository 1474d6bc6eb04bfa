// A server in Express that judges orders again: forms flat and nested by qs, and JSON. A bad order is answered with
// sentences, a good one with the API's parameters, and no body ends the process.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { answer, freePort } from "./port.js";

let server, url;
before(async () => {
  const port = await freePort();
  server = spawn(process.execPath, [fileURLToPath(new URL("checkout/express.js", import.meta.url))], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  url = `http://127.0.0.1:${port}`;
  await answer(url, server);
});
after(() => server?.kill());

const post = async (path, type, body) => {
  const response = await fetch(url + path, { method: "POST", headers: { "Content-Type": type }, body });
  return { status: response.status, said: await response.json() };
};
const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";

/** `domains[0][name]` as records in records. */
function nested(fields) {
  const order = {};
  for (const [name, value] of Object.entries(fields)) {
    const parts = name.split(/[[\]]+/).filter(Boolean);
    let place = order;
    parts.slice(0, -1).forEach((part, index) => {
      place = place[part] ??= /^\d+$/.test(parts[index + 1]) ? [] : {};
    });
    place[parts.at(-1)] = value;
  }
  return order;
}

const bodies = {
  flat: (fields) => [FORM, new URLSearchParams(fields)],
  nested: (fields) => [FORM, new URLSearchParams(fields)],
  json: (fields) => [JSON_TYPE, JSON.stringify(nested(fields))],
};

const shopsOwn = { token: "5f1d0c9b2a", _token: "5f1d0c9b2a", action: "confdomains", coupon: "TEA10", terms: "on" };
const owner = {
  "owner[organization]": "Tea House",
  "owner[street0]": "1 Long Lane",
  "owner[city]": "Almaty",
  "owner[zip]": "050000",
  "owner[country]": "KZ",
  "owner[phone]": "+7.7271234567",
  "owner[email]": "kim@example.com",
};
const orders = {
  "kyoto/TransferDomain": {
    bad: { "domains[0][name]": "tea.kyoto", "domains[0][eppcode]": "abcdefg!" },
    told: [["domains[0][eppcode]", "Auth codes for .kyoto need at least one digit (0–9)."]],
    mended: { "domains[0][eppcode]": "abcdef1!" },
    command: { command: "TransferDomain", domain: "tea.kyoto", action: "REQUEST", auth: "abcdef1!" },
  },
  "kz/AddDomain": {
    bad: { "domains[0][name]": "чай.kz", "domains[0][years]": "1", ...owner, "owner[email]": "" },
    told: [
      ["domains[0][vat]", "VAT ID is needed for companies in Kazakhstan."],
      ["owner[email]", "E-mail (Registrant) is still empty."],
    ],
    mended: { "domains[0][vat]": "123456789013", "owner[email]": "kim@example.com" },
    command: {
      command: "AddDomain",
      domain: "xn--80as4b.kz",
      period: "1",
      admincontact0: "P-ABC123",
      techcontact0: "P-ABC123",
      billingcontact0: "P-ABC123",
      nameserver0: "ns1.example.net",
      nameserver1: "ns2.example.net",
      "X-COMPANY-VAT-ID": "123456789013",
    },
  },
};

for (const [order, { bad, told, mended, command }] of Object.entries(orders)) {
  for (const [kind, bodyOf] of Object.entries(bodies)) {
    for (const by of ["", "/schema"]) {
      test(`${order}, ${kind}${by && " by a schema"}: 422 with sentences, and then the API's parameters`, async () => {
        const path = `${by}/${kind}/${order}`;
        const refused = await post(path, ...bodyOf({ ...shopsOwn, ...bad }));
        assert.equal(refused.status, 422);
        assert.deepEqual(refused.said.map(({ name, message }) => [name, message]).sort(), told.toSorted());
        assert.deepEqual(await post(path, ...bodyOf({ ...shopsOwn, ...bad, ...mended })), {
          status: 200,
          said: command,
        });
      });
    }
  }
}

describe("a body of a hostile shape", () => {
  const row = (domain) => JSON.stringify({ domains: [{ name: domain, eppcode: "abcdef1!" }] });
  const deep = (open, close) => open.repeat(20_000) + close.repeat(20_000);
  // What it is, its type, its text, and what is answered where that is not 422: validate() throws a TypeError for
  // what is no order, which the shop answers with 400; a schema makes an issue of it.
  const rows = [
    ["nothing", JSON_TYPE, ""],
    ["null", JSON_TYPE, "null", 400],
    ["a number", JSON_TYPE, "7", 400],
    ["a text", JSON_TYPE, '"tea.kyoto"', 400],
    ["a list", JSON_TYPE, "[]", 400],
    ["of another type", "text/plain", "domain=tea.kyoto", 400],
    ["no row", JSON_TYPE, '{"domains":{}}'],
    ["a row that is null", JSON_TYPE, '{"domains":[null]}'],
    ["a row that is a text", JSON_TYPE, '{"domains":["tea.kyoto"]}'],
    ["rows in rows", JSON_TYPE, '{"domains":[[[{"name":"tea.kyoto"}]]]}'],
    ["a list for a name", JSON_TYPE, row(["tea.kyoto", "coffee.kyoto"])],
    ["a list of lists for a name", JSON_TYPE, row([["tea.kyoto"]]), 400],
    ["an object for a name", JSON_TYPE, row({ toString: "tea.kyoto" })],
    ["null for a name", JSON_TYPE, row(null)],
    ["true for a name", JSON_TYPE, row(true)],
    ["a prototype", JSON_TYPE, '{"__proto__":{"domains":[{"name":"tea.kyoto","eppcode":"abcdef1!"}],"ok":true}}'],
    ["a prototype of a row", JSON_TYPE, '{"domains":[{"__proto__":{"name":"tea.kyoto","eppcode":"abcdef1!"}}]}'],
    ["names of Object's own", JSON_TYPE, '{"constructor":{"prototype":{"ok":true}},"hasOwnProperty":1,"toString":2}'],
    ["an owner that is a list", JSON_TYPE, '{"owner":[1,[2],{"country":{}}],"domains":[{"name":"tea.kyoto"}]}', 400],
    ["objects in objects", JSON_TYPE, `{"owner":${deep('{"a":', "")}1${deep("", "}")}}`],
    ["lists in lists", JSON_TYPE, `{"domains":${deep("[", "]")}}`],
    ["two million characters", JSON_TYPE, row("a".repeat(2_000_000))],
    ["half a character", JSON_TYPE, '{"domains":[{"name":"\\ud83d","eppcode":"\\ud83d"}]}'],
    ["a prototype in a form", FORM, "__proto__[name]=tea.kyoto&domains[0][__proto__][eppcode]=abcdef1!"],
    ["names of Object's own in a form", FORM, "hasOwnProperty=1&toString=2&domains[0][hasOwnProperty]=3&valueOf=4"],
    ["one name many times", FORM, "domains[0][name]=tea.kyoto&".repeat(900)],
    ["a list in a form", FORM, "domains[0][name][]=tea.kyoto&domains[0][name][a]=b&domains[0][eppcode][x]=abcdef1!"],
    ["brackets alone", FORM, "[=1&]=2&[][]=3&domains[0][[name]]=4&domains[=5&domains[0]=6"],
    ["a list with holes", FORM, "domains[99999][name]=tea.kyoto&domains[0][name]=tea.kyoto&domains[-1][name]=x"],
    ["rows that are a text too", FORM, "domains[0]=x&domains[0][name]=tea.kyoto&domains=y"],
    ["badly encoded", FORM, "domains[0][name]=%E0%A4%A&domains[0][eppcode]=%ff%00"],
  ];
  const right = bodies.json({ "domains[0][name]": "tea.kyoto", "domains[0][eppcode]": "abcdef1!" });

  for (const [what, type, body, status = 422] of rows) {
    for (const kind of type === FORM ? ["flat", "nested"] : ["json"]) {
      test(`${what}, ${kind}, is refused, and the server lives`, async () => {
        const byValidate = await post(`/${kind}/kyoto/TransferDomain`, type, body);
        assert.equal(byValidate.status, status, JSON.stringify(byValidate.said));
        const bySchema = await post(`/schema/${kind}/kyoto/TransferDomain`, type, body);
        assert.equal(bySchema.status, 422, JSON.stringify(bySchema.said));
        assert.ok(bySchema.said.every(({ name, message }) => name && message));
        // What stands at no control of the shop's is lost there.
        assert.ok(
          bySchema.said.every(({ name }) => /^(domains|owner)/.test(name)),
          JSON.stringify(bySchema.said),
        );
        assert.doesNotMatch(JSON.stringify([byValidate, bySchema]), /abcdef1!|"tea\.kyoto/);
        assert.equal((await post("/json/kyoto/TransferDomain", ...right)).status, 200);
        assert.equal(server.exitCode, null);
      });
    }
  }
});
