// The README's programs, as they stand there, with the tarball installed beside them.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { answer, freePort } from "./port.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const programs = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, program]) => program);

test("the README has programs", () => assert.ok(programs.length > 0));

for (const [index, program] of programs.entries()) {
  test(`program ${index + 1} prints what it says`, () => {
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: new URL(".", import.meta.url),
      encoding: "utf8",
    });
    for (const [, told] of program.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)) {
      assert.ok(printed.includes(told), printed);
    }
    assert.notEqual(printed, "");
  });
}

const [server] = [...readme.matchAll(/```javascript\n(.*?)```/gs)].map(([, program]) => program);

test("the server refuses a bad cart with sentences, and has the API's parameters of a good one", async () => {
  const port = await freePort();
  const program = spawn(process.execPath, ["--input-type=module", "--eval", server], {
    cwd: new URL(".", import.meta.url),
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const send = async (fields) => {
    const request = { method: "POST", body: new URLSearchParams(fields) };
    const response = await answer(`http://127.0.0.1:${port}/orders`, program, request);
    return [response.status, await response.json()];
  };
  const cart = {
    csrf_token: "t0k3n",
    "domains[0][domain]": "tea.kyoto",
    "domains[0][auth]": "abcdefg!",
    "domains[1][domain]": "tea.kz",
    "domains[1][X-COMPANY-VAT-ID]": "",
    "owner[organization]": "Tea House",
    "owner[country]": "KZ",
    "owner[email]": "kim@example.com",
    coupon: "TEA10",
  };
  try {
    assert.deepEqual(await send(cart), [
      422,
      [
        { path: ["domains[0][auth]"], message: "Auth codes for .kyoto need at least one digit (0–9)." },
        {
          path: ["domains[1][X-COMPANY-VAT-ID]"],
          message: "VAT ID is still empty. It is needed for companies in Kazakhstan.",
        },
      ],
    ]);
    const mended = { "domains[0][auth]": "abcdef1!", "domains[1][X-COMPANY-VAT-ID]": "123456789013" };
    assert.deepEqual(await send({ ...cart, ...mended }), [
      200,
      [
        { command: "TransferDomain", domain: "tea.kyoto", action: "REQUEST", auth: "abcdef1!" },
        {
          command: "AddDomain",
          domain: "tea.kz",
          period: "1",
          "X-COMPANY-VAT-ID": "123456789013",
          admincontact0: "P-ABC123",
          techcontact0: "P-ABC123",
          billingcontact0: "P-ABC123",
          nameserver0: "ns1.example.net",
          nameserver1: "ns2.example.net",
        },
      ],
    ]);
  } finally {
    program.kill();
  }
});
