// The test page, used like a person would: by keyboard and pointer, never by its modules.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { openBrowser } from "./browser.js";
import { Person, control, inField } from "./person.js";

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

describe("the form speaks at the right time", () => {
  test("a field says nothing while it is typed, speaks when left, and is silent with the mending key", async () => {
    await person.choose("tld", "kyoto");
    await person.choose("command", "TransferDomain");
    await person.fill({ auth: "teahouse" });
    assert.deepEqual(await person.errorsAt("auth"), []);
    assert.equal(await person.attribute("auth", "aria-invalid"), "false");
    await person.press("Tab");
    assert.notDeepEqual(await person.errorsAt("auth"), []);
    assert.equal(await person.attribute("auth", "aria-invalid"), "true");
    assert.notEqual(await person.page.$eval(control("auth"), (node) => node.validationMessage), "");
    await person.page.focus(control("auth"));
    await person.press("End");
    await person.type("-1");
    assert.deepEqual(await person.errorsAt("auth"), []);
    assert.equal(await person.page.$eval(control("auth"), (node) => node.validationMessage), "");
  });

  test("passing through a field without typing is no mistake", async () => {
    await person.page.focus(control("domain"));
    await person.press("Tab");
    assert.deepEqual(await person.texts(".issues > li"), []);
  });

  test("a click that makes an error show is not lost to the page's moving", async () => {
    await person.choose("tld", "kyoto");
    await person.choose("command", "TransferDomain");
    await person.fill({ domain: "tea.kyoto", action: "REQUEST", auth: "teahouse" });
    // Not every browser keeps what one looks at in its place.
    await person.page.evaluate(() => (document.documentElement.style.overflowAnchor = "none"));
    const button = await person.page.$("#submit button");
    await button.scrollIntoView();
    // Near the edge that moves away first, and held as long as people do.
    const { x, y } = await button.boundingBox();
    await person.page.mouse.click(x + 20, y + 4, { delay: 80 });
    assert.equal(await person.focused(), "summary");
  });

  test("what typing on cannot mend is said at once", async () => {
    await person.choose("tld", "kyoto");
    await person.fill({ domain: "-tea" });
    assert.notDeepEqual(await person.errorsAt("domain"), []);
    assert.equal(await person.focused(), "field-domain");
  });

  test("the checklist of a code follows each key, and is announced when the typing rests", async () => {
    await person.choose("tld", "gdn");
    await person.choose("command", "TransferDomain");
    const met = [];
    await person.page.focus(control("auth"));
    for (const key of ["a", "1", "!", "bcdef"]) {
      await person.type(key);
      met.push((await person.texts(".checklist .met")).length);
    }
    assert.deepEqual(met, [1, 2, 3, 4]);
    await person.page.waitForFunction(
      () => document.getElementById("announcer").textContent === "The code has all it needs.",
    );
  });

  test("a fixed field is struck from the summary, which stays where it is", async () => {
    await person.submit();
    const before = (await person.texts("#summary li")).length;
    await person.fill({ period: "1" });
    assert.equal((await person.texts("#summary li")).length, before);
    assert.equal((await person.texts("#summary .fixed")).length, 1);
  });
});

describe("what was typed is the person's", () => {
  test("a fix is offered by a button that shows no code, and taken by a key", async () => {
    await person.choose("tld", "gdn");
    await person.choose("command", "TransferDomain");
    await person.fill({ auth: "abcdef1! " });
    await person.press("Tab");
    assert.equal(await person.value("auth"), "abcdef1! ");
    assert.deepEqual(await person.texts(inField("auth", ".issues button")), ["Use the corrected value"]);
    await person.page.focus(control("auth"));
    await person.press("Tab", "Enter");
    assert.equal(await person.value("auth"), "abcdef1!");
    assert.equal(await person.focused(), "field-auth");
  });

  test("the button of a fix says what the value is now", async () => {
    await person.choose("tld", "kyoto");
    await person.choose("command", "AddDomain");
    await person.fill({ "ownercontact0.country": "JP", "ownercontact0.phone": "+81 03-1234-5678" });
    await person.press("Tab");
    const button = inField("ownercontact0.phone", ".issues button");
    assert.deepEqual(await person.texts(button), ["Use “+81.312345678”"]);
    await person.fill({ "ownercontact0.phone": "+81 075-123-4567" });
    assert.deepEqual(await person.texts(button), ["Use “+81.751234567”"]);
  });

  test("values survive a change of command and TLD, and never reach the address", async () => {
    await person.choose("tld", "kyoto");
    await person.choose("command", "TransferDomain");
    await person.fill({ domain: "tea.kyoto", auth: "secret-code-1" });
    await person.choose("command", "AddDomain");
    assert.equal(await person.value("domain"), "tea.kyoto");
    await person.choose("tld", "gdn");
    await person.choose("command", "TransferDomain");
    assert.equal(await person.value("auth"), "secret-code-1");
    await person.submit();
    assert.equal(new URL(person.page.url()).hash, "#gdn/TransferDomain");
    assert.equal(new URL(person.page.url()).search, "");
  });

  test("a paste is never cut to the maximum length", async () => {
    const long = "abcdef1!".repeat(20);
    await person.choose("tld", "gdn");
    await person.choose("command", "TransferDomain");
    await person.page.$eval("#context-status", (node, text) => (node.value = text), long);
    for (const [selector, command] of [
      ["#context-status", "copy"],
      [control("auth"), "paste"],
    ]) {
      await person.page.focus(selector);
      await person.page.$eval(selector, (node) => node.select());
      await person.page.keyboard.press("F16", { commands: [command] });
    }
    assert.equal(await person.value("auth"), long);
  });
});

test("a summary that takes the focus is in view, also where the page scrolls smoothly", async () => {
  await person.page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "no-preference" }]);
  await person.goTo("kyoto/TransferDomain");
  await person.fill({ domain: "tea.kyoto", auth: "abcdefgh" });
  await person.page.$eval("#submit button", (button) => {
    button.focus();
    button.click();
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.equal(await person.focused(), "summary");
  assert.ok(await person.isInView("#summary"));
});

test("an order is made by keyboard alone", async () => {
  await person.press("Tab", "Enter");
  assert.equal(await person.focused(), "order", "the skip link leads to the order");
  await person.page.waitForFunction(() => location.hash === "#gdn/AddDomain");
  await person.page.reload();
  await person.tabTo("tld");
  await person.press("ArrowDown", "ArrowDown");
  await person.tabTo("command");
  await person.press("ArrowUp", "ArrowUp");
  assert.equal(await person.page.$eval("#title", (node) => node.textContent), "TransferDomain .kyoto");
  await person.tabTo("field-auth");
  await person.type("teahouse");
  await person.press("Enter");
  assert.equal(await person.focused(), "summary");
  await person.press("Tab", "Enter");
  assert.equal(await person.focused(), "field-domain");
  await person.type("tea.kyoto");
  await person.tabTo("field-action");
  await person.type("REQUEST");
  await person.tabTo("field-auth");
  await person.press("End");
  await person.type("-1");
  await person.press("Enter");
  assert.equal(await person.focused(), "verdict");
  assert.ok((await person.texts("#command .lines li")).includes("auth = teahouse-1"));
});

test("without scripts the page says what is missing", async () => {
  await person.page.setJavaScriptEnabled(false);
  await person.page.reload();
  assert.match((await person.texts("noscript"))[0], /needs JavaScript/);
});
