// tldgate/form where public reports tell of other form scripts that failed: repository#number names the thread.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CODE, KYOTO, Shop } from "./shop.js";

let shop;
before(async () => {
  shop = await Shop.open();
});
after(() => shop?.close());

const TRANSFER = `<input name="domain" value="tea.kyoto"><input name="auth">`;
const OR_KR = { tld: "or.kr", command: "AddDomain" };
const button = `<button>Send</button>`;

/** Each row draws a form, does something on the page, and tells whether the form is sent then. */
const rows = [
  [
    "hotwired/turbo#30: inputs named action, id and method, and a button named submit",
    KYOTO,
    `<input name="action" type="hidden" value="x"><input name="id" value="1"><input name="method" value="x">
      ${TRANSFER}<button name="submit">Send</button>`,
    [
      ["", false],
      [CODE, true],
    ],
  ],
  [
    "react/react#1159: values that are set without an event",
    KYOTO,
    TRANSFER + button,
    [
      ["abcdefgh", false],
      [CODE, true],
    ],
  ],
  [
    "fomantic/Fomantic-UI#1346: a control in a disabled fieldset",
    { tld: "gdn", command: "AddDomain" },
    `<input name="domain" value="tea.gdn"><fieldset disabled><input name="period" value="abc"></fieldset>${button}`,
    [[undefined, true]],
  ],
  [
    "richardgirges/express-fileupload#20: a file that is the shop's own",
    KYOTO,
    `${TRANSFER}<input type="file" name="document">${button}`,
    [
      ["abcdefgh", false],
      [CODE, true],
    ],
  ],
];

for (const [what, settings, html, steps] of rows) {
  test(what, async () => {
    await shop.draw(`<form>${html}</form>`, settings);
    for (const [code, isSent] of steps) {
      // As a password manager of old does: nobody hears of it.
      if (code !== undefined) await shop.run((code) => void (document.querySelector("[name=auth]").value = code), code);
      await shop.submit();
      assert.equal((await shop.sent()).length > 0, isSent, (await shop.summary()).join("\n"));
    }
    assert.deepEqual(shop.complaints, []);
  });
}

test("soitgoes/FormWarden#9: of radio buttons the chosen one counts, wherever it stands", async () => {
  const radio = (value) => `<label><input type="radio" name="X-KR-CTFY-TYPE" value="${value}">${value}</label>`;
  await shop.draw(
    `<form><input name="domain" value="tea.or.kr"><input name="ownercontact0.country" value="KR">
      ${["BUSINESS", "UNIQUE", "CORP"].map(radio).join("")}<input name="X-KR-CTFY-NO" value="123-82-12348">${button}</form>`,
    OR_KR,
  );
  await shop.submit();
  assert.deepEqual(await shop.sent(), []);
  assert.deepEqual(await shop.summary(), ["Type of certificate is missing."]);
  await shop.page.click("[value=UNIQUE]");
  assert.deepEqual(await shop.run(() => window.bound.report.issues), []);
  await shop.page.click("[value=CORP]");
  assert.equal((await shop.run(() => window.bound.report.issues)).length, 1);
  await shop.page.click("[value=UNIQUE]");
  await shop.submit();
  assert.equal((await shop.sent()).length, 1);
});

test("Automattic/wp-calypso#54980: a certificate that was asked for is not, once the trustee is chosen", async () => {
  await shop.draw(
    `<form><input name="domain" value="tea.or.kr"><input name="X-KR-CTFY-TYPE"><input name="X-KR-CTFY-NO">
      <input type="checkbox" name="X-KR-ACCEPT-TRUSTEE-TAC" value="1">${button}</form>`,
    OR_KR,
  );
  await shop.submit();
  assert.deepEqual(await shop.sent(), []);
  assert.equal((await shop.issues()).length, 2, (await shop.issues()).join("\n"));
  await shop.page.click("[type=checkbox]");
  assert.deepEqual(await shop.issues(), []);
  assert.deepEqual(await shop.run(() => document.querySelectorAll(":user-invalid, [aria-invalid=true]").length), 0);
  await shop.submit();
  assert.equal((await shop.sent()).length, 1);
});
