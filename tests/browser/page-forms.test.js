// What the test page draws for a command, and by which of its forms and of what the shop knows it judges.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { openBrowser } from "./browser.js";
import { describe as describeTld, tlds } from "../../pkg/index.js";
import { Person, control, shown } from "./person.js";

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

describe("commands and forms", () => {
  test("an unavailable command is marked, and shows the way out", async () => {
    await person.choose("tld", "kg");
    assert.ok((await person.texts("#commands .missing")).some((text) => /DeleteDomain.*not available/.test(text)));
    await person.choose("command", "DeleteDomain");
    assert.match((await person.texts("#order-issues li"))[0], /AUTODELETE/);
    assert.equal(await person.isHidden("#submit"), true);
    assert.equal(await person.isReady(), false);
  });

  test("the form that the person chooses is the one that judges, and asks for what tells it", async () => {
    const trustee = "X-KR-ACCEPT-TRUSTEE-TAC";
    const leadTo = async () => (await person.findings()).map(({ leadsTo }) => leadsTo);
    await person.choose("tld", "or.kr");
    assert.deepEqual(await person.texts("#form-choice label span"), ["Owner in Korea", "Owner outside Korea"]);
    await person.page.click("#form-choice label:last-child");
    assert.equal(await person.isHidden("#form-choice .notice"), true);
    assert.equal(await person.verdict(), "Not complete yet: 8 things are missing.");
    assert.ok((await leadTo()).includes(`field-${trustee}`));
    await person.hear(/^Owner outside Korea: Not complete yet/);

    await person.fill({ domain: "tea.or.kr", ...contacts, ...hosts, "ownercontact0.country": "DE" });
    assert.equal(await person.verdict(), "Not complete yet: one thing is missing.");
    await person.submit();
    assert.equal(await person.focused(), "summary");
    assert.deepEqual(await person.errorsAt(trustee), ["Trustee service is missing. “Owner outside Korea” needs it."]);
    assert.equal(
      await person.page.$eval(control(trustee), (box) => box.checked),
      false,
      "nobody consents for a person",
    );

    await person.fill({ [trustee]: "1" });
    assert.deepEqual(await person.errorsAt(trustee), []);
    assert.equal(await person.verdict(), "The order is right.");
    await person.submit();
    assert.deepEqual(
      await person.texts("#command .lines li"),
      shown({ command: "AddDomain", domain: "tea.or.kr", ...contacts, ...hosts, [trustee]: "1" }),
    );
    await person.fill({ [trustee]: "" });
    assert.deepEqual(await leadTo(), [`field-${trustee}`], "also when the box is no longer ticked");

    await person.page.click("#form-choice label:first-child");
    assert.equal(await person.isHidden("#form-choice .notice"), true);
    assert.deepEqual(await leadTo(), ["field-ownercontact0.country"], "this form has no place for an owner abroad");
  });

  test("a form that a contact tells asks for the contact, and judges the rest at once", async () => {
    await person.goTo("or.kr/ModifyDomain");
    await person.page.click("#form-choice label:last-child");
    const expected = ["domain", "ownercontact0", "X-KR-CTFY-TYPE", "X-KR-CTFY-NO"];
    const missing = async () => (await person.findings()).map(({ leadsTo }) => leadsTo.replace("field-", ""));
    assert.deepEqual(await missing(), expected);
    await person.fill({ domain: "tea.or.kr", ownercontact0: "O-NEW240" });
    assert.deepEqual(await missing(), expected.slice(2));
    assert.equal(await person.isHidden("#form-choice .notice"), true);
  });

  test("a field of another form is told, and its notice leads to the fields of that form", async () => {
    await person.choose("tld", "or.kr");
    await person.choose("command", "ModifyDomain");
    await person.fill({ domain: "tea.or.kr", ownercontact0: "O-NEW240" });
    await person.hear(/^The order holds “Registrant”, so it is judged as “Change of registrant”\.$/);
    await person.page.click("#form-choice [data-action=follow]");
    assert.equal(await person.page.$eval("#form-choice :checked", (node) => node.value), "Change of registrant");
    assert.equal(await person.value("ownercontact0"), "O-NEW240");
    assert.ok(await person.page.$(control("X-KR-CTFY-NO")));
  });

  test("a form has each section once, in the same order under every TLD, and the auth code in its own", async () => {
    const order = ["Domain", "Authorisation", "Contacts", "Name servers", "What the registry asks for"];
    order.push("For the fulfilment team");
    for (const tld of tlds()) {
      for (const { name: command } of describeTld(tld).commands.filter(({ available }) => available)) {
        await person.goTo(`${tld}/${command}`);
        const legends = await person.texts("#fields legend");
        assert.deepEqual(
          legends,
          order.filter((legend) => legends.includes(legend)),
          `.${tld} ${command}`,
        );
        const places = await person.page.$$eval("fieldset > .grid > .field > [name=auth]", (codes) =>
          codes.map((code) => code.closest("fieldset").querySelector("legend").textContent),
        );
        assert.deepEqual(places, legends.includes("Authorisation") ? ["Authorisation"] : []);
      }
    }
  });

  test("a row of fields grows by a button", async () => {
    await person.choose("tld", "kyoto");
    await person.page.click(".more > summary");
    const rows = () => person.page.$$eval('#fields [name^="nameserver"]', (nodes) => nodes.map((node) => node.name));
    const before = await rows();
    await person.page.click(".repeat:has([name=nameserver2]) > [data-action=add-row]");
    assert.deepEqual(await rows(), [...before, "nameserver3"]);
    assert.equal(await person.focused(), "field-nameserver3");
  });
});

describe("what the shop knows of the domain", () => {
  const known = (name, rest = "") => `.field:has(> [data-context="${name}"]) ${rest}`;

  test("is judged as it is typed", async () => {
    await person.goTo("kyoto/TransferDomain/transfer");
    assert.equal(await person.isReady(), true);
    await person.page.focus("#context-status");
    await person.type("clientTransferProhibited");
    assert.equal(await person.isReady(), false);
  });

  for (const [route, name] of [
    ["gdn/TransferDomain/new-name", "registered"],
    ["kyoto/TransferDomain/locked", "status"],
    ["kg/RenewDomain/late-renewal", "expires"],
    ["or.kr/RenewDomain/twice", "renewed"],
  ]) {
    test(`${route} leads to what refuses it, says so there, and once`, async () => {
      await person.goTo(route);
      await person.submit();
      const id = `context-${name}`;
      assert.equal((await person.shownErrors()).length, 1);
      const [item] = await person.texts(known(name, ".issues > .error"));
      assert.deepEqual(
        (await person.findings()).map(({ leadsTo }) => leadsTo),
        [id],
      );
      const mark = await person.page.$eval(`#${id}`, (node) => ({
        invalid: node.getAttribute("aria-invalid"),
        described: node.ariaDescribedByElements.map(({ textContent }) => textContent.trim()),
      }));
      assert.equal(mark.invalid, "true");
      assert.ok(mark.described.includes(item));
      await person.page.click("#summary a");
      assert.equal(await person.focused(), id);
      await person.page.$eval(`#${id}`, (node) => {
        node.value = "";
        node.dispatchEvent(new InputEvent("input", { bubbles: true }));
      });
      assert.equal(await person.isReady(), true);
      assert.deepEqual(await person.shownErrors(), []);
    });
  }
});
