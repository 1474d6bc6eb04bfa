// tldgate/form with several orders in one form: a cart.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CODE, Shop, lacksDigit } from "./shop.js";

let shop;
before(async () => {
  shop = await Shop.open();
});
after(() => shop?.close());

const EMAIL = `<p><label>E-mail <input name="email" value="nobody"></label></p>`;

/** Rows of a cart by prefix: a transfer, a registration, and a name without rules. */
const CART = `<form>
  <fieldset><input name="domains[1][domain]" value="tea"></fieldset>
  <fieldset><input name="domains[0][domain]" value="tea.kyoto"><input name="domains[0][auth]" value="abcdefgh!">
    <ul data-requirements-for="domains[0][auth]"></ul></fieldset>
  <fieldset><input name="domains[2][domain]" value="tea.com"></fieldset>
  ${EMAIL}
  <ul data-issues-for=""></ul>
  <button>Order</button>
</form>`;
const OWNER = { names: { "ownercontact0.email": "email" } };
const ORDERS = [
  { tld: "kyoto", command: "TransferDomain", scope: "domains[0]" },
  { tld: "gdn", command: "AddDomain", scope: "domains[1]", ...OWNER },
  { tld: "com", command: "AddDomain", scope: "domains[2]", ...OWNER },
];

const NO_SUFFIX = "tea.gdn";

describe("a cart by prefixes", () => {
  test("has one summary, in the page's order, with a link for each", async () => {
    await shop.draw(CART, ORDERS);
    await shop.submit();
    assert.deepEqual(await shop.sent(), []);
    const lines = await shop.summary();
    assert.equal(await shop.run(() => document.querySelectorAll(".tldgate-summary").length), 1);
    assert.equal(lines.length, 3, lines.join("\n"));
    assert.equal(lines[1], lacksDigit);
    const places = await shop.page.$$eval(".tldgate-summary a", (links) =>
      links.map((link) => {
        link.click();
        return document.activeElement.name;
      }),
    );
    assert.deepEqual(places, ["domains[1][domain]", "domains[0][auth]", "email"]);
    assert.equal((await shop.lines("[data-requirements-for]")).length, 4);
    assert.deepEqual(shop.complaints, []);
  });

  test("is sent once all orders are right, also that without rules", async () => {
    await shop.draw(CART, ORDERS);
    await shop.submit();
    await shop.run((domain) => {
      for (const [name, value] of [
        ["domains[1][domain]", domain],
        ["domains[0][auth]", "abcdefg1!"],
        ["email", "kim@example.com"],
      ]) {
        const control = document.querySelector(`[name="${name}"]`);
        control.value = value;
        control.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    }, NO_SUFFIX);
    assert.equal(await shop.run(() => window.bound.ok), true);
    assert.equal((await shop.page.$$(".tldgate-summary.tldgate-fixed")).length, 1);
    await shop.submit();
    assert.equal((await shop.sent()).length, 1);
  });

  test("has each order's own report, and tells only those that a control serves", async () => {
    await shop.draw(CART);
    const told = await shop.run((orders) => {
      window.told = [];
      window.bind(orders.map((order) => ({ ...order, onReport: ({ tld }) => window.told.push(tld) })));
      const first = window.told.splice(0);
      const type = (name) =>
        document.querySelector(`[name="${name}"]`).dispatchEvent(new InputEvent("input", { bubbles: true }));
      type("domains[0][auth]");
      const own = window.told.splice(0);
      type("email");
      const shared = window.told.splice(0);
      return { first, own, shared, reports: window.bound.check().map(({ tld, ok }) => [tld, ok]) };
    }, ORDERS);
    assert.deepEqual(told.first, ["kyoto", "gdn", "com"]);
    assert.deepEqual(told.own, ["kyoto"]);
    assert.deepEqual(told.shared, ["gdn"]);
    assert.deepEqual(told.reports, [
      ["kyoto", false],
      ["gdn", false],
      ["com", true],
    ]);
  });

  test("says of a shared control once what several orders say of it", async () => {
    await shop.draw(`<form>${EMAIL}<button>Order</button></form>`, [
      { tld: "gdn", command: "AddDomain", scope: "a", ...OWNER },
      { tld: "kyoto", command: "AddDomain", scope: "b", ...OWNER },
    ]);
    await shop.submit();
    const email = (await shop.issues()).filter((line) => /mail/i.test(line));
    assert.equal(email.length, 1, (await shop.issues()).join("\n"));
    assert.equal((await shop.summary()).filter((line) => /mail/i.test(line)).length, 1);
  });

  test("adds orders and removes them", async () => {
    await shop.draw(CART, ORDERS.slice(0, 2));
    await shop.submit();
    await shop.run((order) => void (window.added = window.bound.add(order)), {
      tld: "kz",
      command: "DeleteDomain",
      scope: "domains[2]",
    });
    assert.deepEqual(await shop.run(() => [window.bound.orders.length, window.added.report.ok, window.bound.ok]), [
      3,
      false,
      false,
    ]);
    assert.equal(await shop.run(() => window.bound.orders.includes(window.added)), true);
    await shop.run(() => window.bound.remove(window.bound.orders[0]));
    await shop.run(() => window.added.stop());
    assert.deepEqual(await shop.run(() => window.bound.orders.map(({ report }) => report.tld)), ["gdn"]);
    const described = await shop.run(() =>
      [...document.querySelectorAll("[aria-describedby]")].map(({ name }) => name),
    );
    assert.deepEqual(described, ["domains[1][domain]", "email"]);
  });

  test("is given back as it was found, stopped by order or as a whole", async () => {
    await shop.draw(CART);
    const html = () => shop.run(() => window.form.outerHTML);
    const found = await html();
    await shop.run((orders) => void window.bind(orders), ORDERS);
    await shop.submit();
    await shop.run(() => window.bound.stop());
    assert.equal(await html(), found);
    await shop.run((orders) => {
      window.bind(orders);
      for (const order of window.bound.orders) order.stop();
      window.bound.stop();
    }, ORDERS);
    assert.equal(await html(), found);
  });
});

describe("a cart by elements", () => {
  const row = (domain, code) => `<div class="order"><input name="domain" value="${domain}">
    <input name="auth" value="${code}"><ul data-issues-for="auth"></ul><ul data-issues-for=""></ul>
    <input data-context="registered" value=""></div>`;

  /** Binds each row as a transfer. */
  const draw = async (...rows) => {
    await shop.draw(
      `<form>${rows.join("")}<input data-context="today" value="2026-11-27"><button>Order</button></form>`,
    );
    await shop.run(
      () =>
        void window.bind(
          [...document.querySelectorAll(".order")].map((scope) => ({ tld: "kyoto", command: "TransferDomain", scope })),
        ),
    );
  };

  test("keeps apart what has the same name, and tells which is meant", async () => {
    await draw(row("tea.kyoto", "abcdefgh!"), row("coffee.kyoto", "abcdefgh!"), row("milk.kyoto", CODE));
    await shop.submit();
    assert.deepEqual(await shop.summary(), [`${lacksDigit} (tea.kyoto)`, `${lacksDigit} (coffee.kyoto)`]);
    const lists = await shop.page.$$eval("[data-issues-for=auth]", (nodes) =>
      nodes.map(({ children }) => children.length),
    );
    assert.deepEqual(lists, [1, 1, 0]);
  });

  test("reads what controls tell of each domain, and of all, and leads there", async () => {
    await draw(row("tea.kyoto", CODE), row("coffee.kyoto", CODE));
    await shop.run(() => {
      const [first] = document.querySelectorAll("[data-context=registered]");
      first.value = "2026-11-01";
      first.dispatchEvent(new Event("change", { bubbles: true }));
    });
    const reports = await shop.run(() =>
      window.bound.orders.map(({ report }) => report.issues.map(({ code }) => code)),
    );
    assert.deepEqual(reports, [["too-soon"], []]);
    await shop.submit();
    assert.equal((await shop.summary()).length, 1);
    await shop.page.click(".tldgate-summary a");
    assert.equal(await shop.run(() => document.activeElement.dataset.context), "registered");
    assert.equal(await shop.run(() => document.activeElement.getAttribute("aria-invalid")), "true");
    assert.deepEqual(await shop.lines('[data-issues-for=""]'), []);
  });

  test("ids are nobody else's: of another form, or in a shadow root", async () => {
    await draw(row("tea.kyoto", CODE), row("coffee.kyoto", CODE));
    const ids = await shop.run(() => {
      const other = document.createElement("form");
      other.innerHTML = `<input name="domain">`;
      document.querySelector("main").prepend(other);
      const host = document.createElement("div");
      document.querySelector("main").append(host);
      const root = host.attachShadow({ mode: "open" });
      root.innerHTML = `<form><input name="domain"></form><form><input name="domain"></form>`;
      const forms = [other, ...root.querySelectorAll("form")];
      const bound = forms.map((form) => window.orderForm(form, { tld: "kyoto", command: "TransferDomain" }));
      const ids = [document, root].flatMap((node) => [...node.querySelectorAll("[id^=tldgate]")].map(({ id }) => id));
      for (const one of bound) one.stop();
      return ids;
    });
    assert.ok(ids.length >= 14);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });
});

test("a form is bound once at a time", async () => {
  await shop.draw(`<form><input name="domain"><button>Order</button></form>`, {
    tld: "kyoto",
    command: "TransferDomain",
  });
  const again = () =>
    shop.run(() => {
      const html = window.form.outerHTML;
      try {
        return void window.orderForm(window.form, [{ tld: "kz", command: "AddDomain" }]).stop();
      } catch ({ name, message }) {
        return { name, message, isSame: html === window.form.outerHTML };
      }
    });
  const { name, message, isSame } = await again();
  assert.equal(name, "Error");
  assert.match(message, /bound already/);
  assert.ok(isSame);
  await shop.run(() => window.bound.stop());
  assert.equal(await again(), undefined);
});

test("a key in a cart of twenty orders is heard by one of them, and asks each control once", async () => {
  const rows = Array.from({ length: 20 }, (_, index) => `<input name="d[${index}][domain]" value="tea.kyoto">`);
  await shop.draw(`<form>${rows.join("")}<button>Order</button></form>`);
  const { scans, calls } = await shop.run(() => {
    const counts = { scans: 0, calls: 0 };
    const { get } = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, "elements");
    const validate = (...given) => {
      counts.calls += 1;
      return window.tldgate.validate(...given);
    };
    const orders = Array.from({ length: 20 }, (_, index) => ({
      tld: "kyoto",
      command: "DeleteDomain",
      scope: `d[${index}]`,
    }));
    window.bound = window.orderFormFor({ ...window.tldgate, validate })(window.form, orders);
    const control = document.querySelector("input");
    const matches = Element.prototype.matches;
    Element.prototype.matches = function (selector) {
      if (this === control && selector === ":disabled") counts.scans += 1;
      return matches.call(this, selector);
    };
    counts.calls = 0;
    control.dispatchEvent(new InputEvent("input", { bubbles: true }));
    Element.prototype.matches = matches;
    void get;
    return counts;
  });
  assert.deepEqual({ scans, calls }, { scans: 1, calls: 1 });
});

test("a loop by hand over validate() and IssueTiming does the same", async () => {
  const { page, complaints } = await shop.visit("/tests/browser/forms/by-hand.html");
  const lines = () => page.$$eval("li", (items) => items.map(({ textContent }) => textContent));
  const type = async (name, text) => {
    await page.focus(`[name="${name}"]`);
    await page.keyboard.type(text);
  };
  await page.waitForSelector("ul");
  await type("domains[0][auth]", "abcdefgh!");
  assert.deepEqual(await lines(), []);
  await page.keyboard.press("Tab");
  assert.deepEqual(await lines(), [lacksDigit]);
  await type("domains[0][auth]", "1");
  await type("email", "nobody");
  await page.click("button");
  const said = await lines();
  assert.equal(said.length, 1, said.join("\n"));
  assert.ok(page.url().endsWith("by-hand.html"), "it was not sent");
  await type("email", "@example.com");
  await page.evaluate(() =>
    document.querySelector("form").addEventListener("submit", (event) => {
      window.isSent = !event.defaultPrevented;
      event.preventDefault();
    }),
  );
  await page.click("button");
  assert.deepEqual(await lines(), []);
  assert.equal(await page.evaluate(() => window.isSent), true);
  assert.deepEqual(complaints, []);
});
