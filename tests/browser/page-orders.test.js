// The five orders the package is for, on the test page: refused, corrected, accepted.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { openBrowser } from "./browser.js";
import { Person, inField, shown } from "./person.js";

let chromium;
let person;

before(async () => {
  chromium = await openBrowser();
});
after(() => chromium?.close());

beforeEach(async () => {
  person = await Person.visit(chromium);
});
afterEach(() => {
  assert.deepEqual(person.complaints, [], "the page says nothing on the console, and breaks no policy");
});

const contacts = {
  ownercontact0: "O-KEY239",
  admincontact0: "P-ADM100",
  techcontact0: "P-TEC200",
  billingcontact0: "P-BIL300",
};
const hosts = { nameserver0: "ns1.example.net", nameserver1: "ns2.example.net" };

/** The five orders the package is for. `wrong` is what the first try lacks, or has wrong. */
const headlines = [
  {
    tld: "kyoto",
    command: "TransferDomain",
    typed: { domain: "tea.kyoto", action: "REQUEST", auth: "teahouse" },
    wrong: "auth",
    mended: { auth: "teahouse-1" },
  },
  {
    tld: "gdn",
    command: "TransferDomain",
    typed: { domain: "tea.gdn", action: "REQUEST", auth: "tea-1" },
    wrong: "auth",
    mended: { auth: "tea-1-house" },
  },
  {
    tld: "kg",
    command: "AddDomain",
    typed: { domain: "tea.kg", period: "1", ...contacts, ...hosts },
    apart: { "ownercontact0.organization": "Tea House" },
    wrong: "tin",
    mended: {},
    fulfilment: { tin: "00105201810017" },
  },
  {
    tld: "kz",
    command: "AddDomain",
    typed: { domain: "tea.kz", period: "1", ...contacts, ...hosts },
    apart: { "ownercontact0.organization": "Tea House", "ownercontact0.country": "KZ" },
    wrong: "X-COMPANY-VAT-ID",
    mended: { "X-COMPANY-VAT-ID": "050140012342" },
  },
  {
    tld: "or.kr",
    command: "AddDomain",
    typed: { domain: "tea.or.kr", ...contacts, ...hosts },
    wrong: "X-KR-CTFY-TYPE",
    mended: { "X-KR-CTFY-TYPE": "UNIQUE", "X-KR-CTFY-NO": "123-82-12348" },
  },
];

for (const { tld, command, typed, apart = {}, wrong, mended, fulfilment = {} } of headlines) {
  test(`.${tld} ${command}: refused, corrected, accepted`, async () => {
    await person.choose("tld", tld);
    await person.choose("command", command);
    await person.fill({ ...typed, ...apart });
    await person.submit();
    assert.equal(await person.focused(), "summary");
    assert.match(await person.page.title(), /^Error: /);
    const sentences = await person.errorsAt(wrong);
    assert.ok(sentences.length > 0, `an error beside ${wrong}`);
    assert.ok(
      (await person.texts("#summary a")).includes(sentences[0]),
      "the summary says what stands beside the field",
    );
    assert.match(
      (await person.texts(inField(wrong, ".issues cite")))[0],
      new RegExp(`^\\.${tld.replace(".", "\\.")} › `),
    );
    assert.equal(await person.isReady(), false);

    await person.page.click(`#summary a[href="#field-${wrong}"]`);
    assert.equal(await person.focused(), `field-${wrong}`);
    await person.fill({ ...mended, ...fulfilment });
    await person.submit();
    assert.equal(await person.focused(), "verdict");
    assert.deepEqual(await person.texts("#command .lines li"), shown({ command, ...typed, ...mended }));

    assert.deepEqual(await person.texts("#fulfilment .value"), Object.values(fulfilment));
    assert.equal(await person.isHidden("#fulfilment"), Object.keys(fulfilment).length === 0);
  });
}
