// tldgate/form on a shop's own form: late to punish, early to reward, and nothing bad submitted.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import axe from "axe-core";
import { openBrowser } from "./browser.js";

const lacksDigit = "Auth codes for .kyoto need at least one digit (0–9).";

let chromium;
before(async () => {
  chromium = await openBrowser();
});
after(() => chromium?.close());

async function visit() {
  const { page, complaints } = await chromium.visit("/tests/browser/order-form.html");
  await page.waitForFunction(() => window.transfer && window.register);
  return {
    page,
    complaints,
    code: '[name="order[code]"]',
    type: async (selector, text) => {
      await page.focus(selector);
      await page.keyboard.type(text);
    },
    sentences: (selector) =>
      page.$$eval(`${selector} li`, (items) => items.map(({ textContent }) => textContent.trim())),
    sent: () => page.evaluate(() => window.sent),
    focused: () => page.evaluate(() => document.activeElement.name ?? document.activeElement.className),
    attribute: (selector, name) => page.$eval(selector, (node, name) => node.getAttribute(name), name),
  };
}

/** A right order in the form, but for its code. */
async function fill({ page, type, code }, typed) {
  await type('#transfer [name="domain"]', "tea.kyoto");
  await type(code, typed);
  await page.click("[name=terms]");
}

describe("while it is typed", () => {
  test("an error that typing on can mend waits for the field to be left, and goes at once", async () => {
    const { page, type, code, sentences, attribute } = await visit();
    await type(code, "abcdefgh!");
    assert.deepEqual(await sentences("#code-issues"), []);
    assert.equal(await attribute(code, "aria-invalid"), "false");
    await page.keyboard.press("Tab");
    assert.deepEqual(await sentences("#code-issues"), [`Error: ${lacksDigit}`]);
    assert.equal(await attribute(code, "aria-invalid"), "true");
    assert.equal(await page.$eval(code, (control) => control.validationMessage), lacksDigit);
    await type(code, "1");
    assert.deepEqual(await sentences("#code-issues"), []);
    assert.equal(await page.$eval(code, (control) => control.validationMessage), "");
  });

  test("an error that typing on cannot mend shows at once", async () => {
    const { type, sentences } = await visit();
    await type('#transfer [name="domain"]', "tea.gdn.");
    await type('#transfer [name="domain"]', "x y");
    assert.equal((await sentences("#transfer .tldgate-issues")).length, 1);
  });

  test("passing through a field is no answer", async () => {
    const { page, sentences } = await visit();
    await page.focus('#transfer [name="domain"]');
    for (let times = 0; times < 4; times++) await page.keyboard.press("Tab");
    assert.deepEqual(await sentences("#transfer .tldgate-issues"), []);
  });

  test("the checklist is live from the first key", async () => {
    const { type, code, sentences } = await visit();
    const list = "[data-requirements-for]";
    assert.deepEqual(
      (await sentences(list)).map((text) => text.split(":")[0]),
      ["Not yet", "Not yet", "Not yet", "Not yet"],
    );
    await type(code, "a1");
    assert.deepEqual(
      (await sentences(list)).map((text) => text.split(":")[0]),
      ["Not yet", "Met", "Met", "Not yet"],
    );
  });

  test("a fix is taken when asked for, keeps the focus, and no code stands on its button", async () => {
    const { page, type, code, sentences, focused } = await visit();
    await type(code, "abc123!x&amp;");
    await page.keyboard.press("Tab");
    const [button] = await page.$$("#code-issues button");
    assert.equal(await button.evaluate(({ textContent }) => textContent), "Use the corrected value");
    await button.click();
    assert.equal(await page.$eval(code, ({ value }) => value), "abc123!x&");
    assert.equal(await focused(), "order[code]");
    assert.deepEqual(await sentences("#code-issues"), []);
  });

  test("a click is not lost to an error that comes as the field is left", async () => {
    const { page, type, code, sent } = await visit();
    await type(code, "abcd");
    // The pointer stays where it is; the errors push the button away from below it.
    await page.click("#save", { delay: 50 });
    await page.waitForSelector("#code-issues li");
    assert.deepEqual(await sent(), ["save"]);
  });
});

describe("when it is submitted", () => {
  test("a bad order is refused before the shop hears of it, with a summary that leads to the field", async () => {
    const form = await visit();
    const { page, sentences, sent, focused } = form;
    await fill(form, "abcdefgh!");
    await page.click("#send");
    assert.deepEqual(await sent(), []);
    assert.equal(await focused(), "tldgate-summary");
    assert.deepEqual(await sentences(".tldgate-summary"), [lacksDigit]);
    await page.click(".tldgate-summary a");
    assert.equal(await focused(), "order[code]");
    await page.keyboard.type("1");
    assert.equal(
      await page.$eval(".tldgate-summary.tldgate-fixed", ({ textContent }) => textContent),
      "The problems that were found are fixed.",
    );
    await page.click("#send");
    assert.deepEqual(await sent(), ["send"]);
    assert.equal(await page.$eval(".tldgate-summary", ({ hidden }) => hidden), true);
    assert.deepEqual(form.complaints, []);
  });

  test("what nobody answered is asked for", async () => {
    const { page, sentences } = await visit();
    await page.click("#send");
    assert.deepEqual(await sentences(".tldgate-summary"), ["Domain name is still empty.", "Auth code is still empty."]);
  });

  test("what HTML demands of the rest still counts", async () => {
    const form = await visit();
    await fill(form, "abcd123!");
    await form.page.click("[name=terms]");
    await form.page.click("#send");
    assert.deepEqual(await form.sent(), []);
    assert.equal(await form.focused(), "terms");
  });

  test("a button with formnovalidate passes", async () => {
    const { page, sent } = await visit();
    await page.click("#save");
    assert.deepEqual(await sent(), ["save"]);
  });

  test("an error of no field on the page stands in the summary, and in the list for such", async () => {
    const { page, sentences } = await visit();
    const list = '#register [data-issues-for=""]';
    assert.deepEqual(await sentences(list), []);
    await page.click("#register button");
    for (const place of ["#register .tldgate-summary", list]) {
      const said = await sentences(place);
      assert.ok(
        said.some((sentence) => sentence.endsWith("This shop cannot take this order yet. Please ask the shop.")),
        said.join("\n"),
      );
    }
  });

  test("the page is told that it was refused", async () => {
    const { page } = await visit();
    await page.click("#register button");
    assert.equal(await page.evaluate(() => window.refused.ok), false);
  });

  test("an issue names its section of the guide where the page wants it", async () => {
    const { page } = await visit();
    await page.click("#send");
    await page.click("#register button");
    const cited = (form) => page.$$eval(`${form} cite`, (nodes) => nodes.map(({ textContent }) => textContent));
    assert.deepEqual(await cited("#transfer"), []);
    const sources = await cited("#register");
    assert.ok(sources.length > 0);
    for (const source of sources) assert.match(source, /^\.or\.kr › /);
  });
});

describe("the order", () => {
  test("is of the controls that are fields, under the names the shop gave them", async () => {
    const form = await visit();
    await fill(form, "abcd123!");
    const { ok, issues } = await form.page.evaluate(() => window.reports.at(-1));
    assert.deepEqual({ ok, issues }, { ok: true, issues: [] });
  });

  test("has a contact's parts, and opens what hides an error", async () => {
    const form = await visit();
    const { page } = form;
    await fill(form, "abcd123!");
    await page.evaluate(() => window.transfer.change({ command: "AddDomain" }));
    await page.$eval("details", (details) => (details.open = true));
    await form.type('[name="OWNERCONTACT0.country"]', "XX");
    await page.click("#send");
    await page.$eval("details", (details) => (details.open = false));
    const links = await page.$$(".tldgate-summary a");
    const texts = await Promise.all(links.map((link) => link.evaluate(({ textContent }) => textContent)));
    const at = texts.findIndex((text) => /countr/i.test(text));
    assert.notEqual(at, -1, texts.join("\n"));
    await links[at].click();
    assert.equal(await form.focused(), "OWNERCONTACT0.country");
  });

  test("of a control that comes later is judged with it", async () => {
    const form = await visit();
    await fill(form, "abcd123!");
    const { issues } = await form.page.evaluate(() => {
      const control = Object.assign(document.createElement("input"), { name: "period", value: "0" });
      document.querySelector("#transfer").append(control);
      const report = window.transfer.check();
      control.remove();
      return report;
    });
    assert.deepEqual(
      issues.map(({ path }) => path),
      [["period"]],
    );
    assert.equal((await form.page.evaluate(() => window.transfer.check())).ok, true);
  });

  test("that a server filled in counts as answered when the page says so", async () => {
    const { page, code, sentences } = await visit();
    await page.$eval(code, (control) => (control.value = "abcdefgh!"));
    await page.evaluate(() => window.transfer.check());
    assert.deepEqual(await sentences("#code-issues"), []);
    await page.evaluate(() => window.transfer.answered());
    assert.deepEqual(await sentences("#code-issues"), [`Error: ${lacksDigit}`]);
    assert.deepEqual(await sentences("#transfer .tldgate-issues"), []);
    await page.evaluate(() => window.transfer.answered(["DOMAIN"]));
    assert.deepEqual(await sentences("#transfer .tldgate-issues"), ["Error: Domain name is still empty."]);
  });

  test("opens a disclosure in which an error comes up", async () => {
    const { page } = await visit();
    const isOpen = () => page.$eval("details", ({ open }) => open);
    await page.$eval('[name="OWNERCONTACT0.country"]', (control) => (control.value = "XX"));
    await page.evaluate(() => window.transfer.change({ command: "AddDomain" }));
    assert.equal(await isOpen(), false);
    await page.evaluate(() => window.transfer.answered());
    assert.equal(await isOpen(), true);
  });

  test("keeps what the person has answered when its controls are drawn anew", async () => {
    const { page, type, code, sentences } = await visit();
    await type(code, "abcdefgh!");
    await page.keyboard.press("Tab");
    await page.$eval(code, (control) => {
      const another = control.cloneNode();
      another.value = control.value;
      control.replaceWith(another);
      window.transfer.check();
    });
    assert.deepEqual(await sentences("#code-issues"), [`Error: ${lacksDigit}`]);
  });

  test("is forgotten when the form is emptied", async () => {
    const { page, sentences } = await visit();
    await page.click("#send");
    await page.click("#reset");
    await page.waitForFunction(() => document.querySelector(".tldgate-summary").hidden);
    assert.deepEqual(await sentences("#transfer .tldgate-issues"), []);
  });
});

test("axe finds nothing to say of a refused order", async () => {
  const { page, type, code } = await visit();
  await type(code, "abc&amp;d");
  await page.click("#send");
  await page.evaluate(axe.source);
  const { passes, violations } = await page.evaluate(() => window.axe.run("#transfer"));
  assert.ok(passes.length > 5, "axe has looked");
  assert.deepEqual(
    violations.flatMap(({ id, nodes }) => nodes.map(({ failureSummary }) => `${id}: ${failureSummary}`)),
    [],
  );
});

test("a form that is let go is as it was found", async () => {
  const form = await visit();
  const { page } = form;
  const html = () => page.$eval("#transfer", (node) => node.outerHTML);
  await page.evaluate(() => window.transfer.stop());
  const found = await html();
  await page.evaluate(async () => {
    const { orderForm } = await import("/pkg/form.js");
    window.transfer = orderForm(document.querySelector("#transfer"), { tld: "kyoto", command: "TransferDomain" });
  });
  await page.click("#send");
  await page.evaluate(() => window.transfer.stop());
  assert.equal(await html(), found);
  assert.deepEqual(form.complaints, []);
});
