// tldgate/form where something fails: the customer's text, the shop's callbacks, or we.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CODE, KYOTO, Shop, lacksDigit } from "./shop.js";

let shop;
before(async () => {
  shop = await Shop.open();
});
after(() => shop?.close());

const right = `<form><input name="domain" value="tea.kyoto"><input name="auth" value="${CODE}"><button>Send</button></form>`;
const wrong = right.replace(CODE, "abcdefgh!");

describe("too much text", () => {
  const rows = [
    ["in a field of the order", `<textarea name="auth"></textarea>`, 1],
    ["in thirty controls of a name", `<textarea name="auth"></textarea>`.repeat(30), undefined],
  ];
  for (const [what, html, count] of rows) {
    test(`${what} is an issue there, and the order is refused`, async () => {
      await shop.draw(
        `<form><input name="domain" value="bad domain">${html}<ul data-requirements-for="auth"></ul><button>Send</button></form>`,
        KYOTO,
      );
      await shop.run(() => {
        for (const control of document.querySelectorAll("textarea")) {
          control.value = "a".repeat(1_500_001);
          control.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
      });
      await shop.submit();
      assert.deepEqual(await shop.sent(), []);
      const long = (await shop.issues()).filter((line) => /too long/.test(line));
      if (count) assert.equal(long.length, count, (await shop.issues()).join("\n"));
      assert.ok(long.length > 0);
      assert.deepEqual(shop.complaints, []);
    });
  }

  test("in a control of the shop's own is none of ours", async () => {
    await shop.draw(right.replace("<button>", `<textarea name="remarks"></textarea><button>`), KYOTO);
    await shop.run(() => (document.querySelector("textarea").value = "a".repeat(1_500_001)));
    await shop.submit();
    assert.equal((await shop.sent()).length, 1);
  });
});

describe("what a customer types or a page holds is never thrown", () => {
  const rows = [
    ["half a date", `<input data-context="registered" value="2026-1">`],
    ["a day that there is not", `<input data-context="today" value="2026-02-31">`],
    ["context of no kind", `<input data-context="born" value="2026-02-01">`],
    ["half a character", `<input name="ownercontact0.city" value="\ud83d">`],
    ["a name of brackets", `<input name="[[]][" value="x"><input name="]" value="x">`],
    ["a name like a selector", `<input name='"]&lt;' value="x"><ul data-issues-for='"]&lt;'></ul>`],
    ["a list for nothing", `<ul data-requirements-for="nothing"></ul><ul data-issues-for="nothing"></ul>`],
  ];
  for (const [what, html] of rows) {
    test(what, async () => {
      await shop.draw(right.replace("<button>", `${html}<button>`), KYOTO);
      await shop.run(() => {
        for (const control of window.form.querySelectorAll("input")) {
          for (const type of ["input", "change", "focusout"]) control.dispatchEvent(new Event(type, { bubbles: true }));
        }
      });
      await shop.submit();
      assert.equal((await shop.sent()).length, 1);
      assert.deepEqual(shop.complaints, []);
    });
  }
});

/** Binds the form with a validate() that fails some times, from its nth call on, or once the form is bound. */
const bindFailing = (html, { from, times = 1e9, halts, mute, name = "Error" }) =>
  shop.draw(html).then(() =>
    shop.run(
      ({ from, times, halts, mute, name, settings }) => {
        let calls = from === undefined ? -1e9 : 0;
        window.told = [];
        const validate = (...given) => {
          calls += 1;
          if (window.fails && calls > (from ?? 0) && calls <= (from ?? 0) + times)
            throw new globalThis[name]("tldgate: validate failed");
          return window.tldgate.validate(...given);
        };
        window.fails = true;
        const onFailure = (error) => {
          window.told.push(error.message);
          return halts ? false : undefined;
        };
        const found = window.form.outerHTML;
        try {
          window.bound = window.orderFormFor({ ...window.tldgate, validate })(window.form, {
            ...settings,
            ...(!mute && { onFailure }),
          });
        } catch (error) {
          return { thrown: error.message, isUntouched: found === window.form.outerHTML };
        }
        if (from === undefined) calls = 0;
        return { isUntouched: found === window.form.outerHTML, report: window.bound.report };
      },
      { from, times, halts, mute, name, settings: KYOTO },
    ),
  );

const told = () => shop.run(() => window.told);
const key = () =>
  shop.run(() => document.querySelector("[name=auth]").dispatchEvent(new InputEvent("input", { bubbles: true })));

describe("a failure of ours", () => {
  test("once is asked again, and nobody hears of it", async () => {
    await bindFailing(wrong, { times: 1 });
    await shop.submit();
    assert.deepEqual(await shop.sent(), []);
    assert.deepEqual(await shop.summary(), [lacksDigit]);
    assert.deepEqual([await told(), shop.complaints], [[], []]);
  });

  for (const name of ["Error", "TypeError"]) {
    test(`for good is told once, and the form goes on: ${name}`, async () => {
      await bindFailing(wrong, { name });
      for (let times = 0; times < 3; times++) await key();
      await shop.submit();
      assert.equal((await shop.sent()).length, 1);
      assert.deepEqual(await told(), ["tldgate: validate failed"]);
      assert.equal(shop.complaints.length, 1);
      assert.match(shop.complaints[0], /unchecked/);
      const { ok, covered } = await shop.run(() => window.bound.check());
      assert.deepEqual({ ok, covered }, { ok: true, covered: false });
    });
  }

  test("stops the form where the shop says so, until we are back", async () => {
    await bindFailing(right, { halts: true });
    await shop.submit();
    await shop.submit();
    assert.deepEqual(await shop.sent(), []);
    assert.equal((await told()).length, 1);
    await shop.run(() => (window.fails = false));
    await shop.submit();
    assert.equal((await shop.sent()).length, 1);
  });

  for (const from of [0, 1]) {
    test(`at binding, with call ${from + 1}, is thrown, and nothing stays behind`, async () => {
      const { thrown, isUntouched } = await bindFailing(wrong, { from, mute: true });
      assert.deepEqual({ thrown, isUntouched }, { thrown: "tldgate: validate failed", isUntouched: true });
      await shop.submit();
      assert.equal((await shop.sent()).length, 1);
      await shop.run(() => (window.fails = false));
      await shop.run((settings) => void window.bind(settings), KYOTO);
    });

    test(`or told to who wants to hear, with call ${from + 1}`, async () => {
      const { report, isUntouched } = await bindFailing(wrong, { from });
      assert.deepEqual([isUntouched, report.ok, report.covered], [true, true, false]);
      assert.equal((await told()).length, 1);
      await shop.run(() => {
        window.bound.check();
        window.bound.change({ tld: "kz" });
        window.bound.answered();
        window.bound.stop();
      });
      await shop.submit();
      assert.equal((await shop.sent()).length, 1);
      assert.equal(await shop.run(() => window.form.querySelectorAll("ul, div").length), 0);
    });
  }

  test("of a whole cart is told to each order, and to the console once", async () => {
    await shop.draw(wrong);
    const count = await shop.run((settings) => {
      const fail = () => {
        throw new Error("no module");
      };
      let count = 0;
      const one = { ...settings, onFailure: () => (count += 1) };
      const orders = window.orderFormFor({ ...window.tldgate, describe: fail })(window.form, [one, one]);
      return [count, orders.orders.length, orders.ok, orders.check().length];
    }, KYOTO);
    assert.deepEqual(count, [2, 2, true, 2]);
    assert.equal(shop.complaints.length, 1);
  });
});

test("a policy without wasm-unsafe-eval is named as the reason, and nothing stays behind", async () => {
  const { page } = await shop.visit("/tests/browser/forms/no-wasm.html");
  await page.waitForFunction(() => window.bind);
  const { message, told, isUntouched, sent } = await page.evaluate(
    (html, settings) => {
      window.draw(html);
      const found = window.form.outerHTML;
      let message;
      try {
        window.bind(settings);
      } catch (error) {
        ({ message } = error);
      }
      const told = [];
      window.bind({ ...settings, onFailure: (error) => void told.push(error.message) });
      window.form.querySelector("button").click();
      return { message, told, isUntouched: found === window.form.outerHTML, sent: window.sent };
    },
    wrong,
    KYOTO,
  );
  assert.match(message, /policy.*wasm-unsafe-eval/);
  assert.deepEqual([told, isUntouched, sent.length], [[message], true, 1]);
});

describe("what the shop's own functions throw does not let a bad order through", () => {
  for (const name of ["onReport", "onRefused", "rules"]) {
    test(name, async () => {
      await shop.draw(wrong);
      await shop.run(
        (name, settings) => {
          window.bind({
            ...settings,
            [name]() {
              throw new Error("of the shop");
            },
          });
        },
        name,
        KYOTO,
      );
      await shop.submit();
      assert.deepEqual(await shop.sent(), []);
      assert.deepEqual(await shop.summary(), [lacksDigit]);
      assert.ok(shop.complaints.length > 0);
      assert.ok(
        shop.complaints.every((one) => /of the shop/.test(one)),
        shop.complaints.join("\n"),
      );
    });
  }

  test("nor rules that return nonsense", async () => {
    for (const nonsense of [[null], 7, [{ field: 3, code: "x", message: "y" }]]) {
      await shop.draw(wrong);
      await shop.run((settings, nonsense) => void window.bind({ ...settings, rules: () => nonsense }), KYOTO, nonsense);
      await shop.submit();
      assert.deepEqual(await shop.summary(), [lacksDigit]);
      assert.ok(shop.complaints.length > 0);
    }
  });

  test("the shop's rules are shown like ours", async () => {
    await shop.draw(right);
    await shop.run((settings) => {
      const rules = ({ domain }) =>
        domain === "tea.kyoto" ? [{ field: "domain", code: "in-cart", message: "This name is in your cart." }] : [];
      window.bind({ ...settings, rules, sources: true });
    }, KYOTO);
    await shop.submit();
    assert.deepEqual(await shop.summary(), ["This name is in your cart."]);
    assert.deepEqual(await shop.issues(), ["Error: This name is in your cart."]);
    await shop.type("domain", "x");
    assert.ok(!(await shop.issues()).join().includes("cart"));
    assert.deepEqual(shop.complaints, []);
  });
});

describe("a developer's mistake is thrown, and leaves the form alone", () => {
  const rows = [
    ["no form", "null", KYOTO, /got null.*before the form is there/],
    ["undefined", "undefined", KYOTO, /got undefined/],
    ["a list of forms", "document.querySelectorAll('form')", KYOTO, /got \[object NodeList\]/],
    ["another element", "document.querySelector('main')", KYOTO, /got <main>/],
    ["no settings", "form", undefined, /settings must be an object/],
    ["a misspelt setting", "form", { ...KYOTO, tetxs: {} }, /settings\.tetxs is no setting/],
    ["a misspelt text", "form", { ...KYOTO, texts: { mended: "" } }, /texts\.mended/],
    ["a callback that is none", "form", { ...KYOTO, onReport: "tell" }, /onReport must be a function/],
    ["a scope of nothing", "form", { ...KYOTO, scope: "" }, /scope/],
    ["an unknown code", "form", { ...KYOTO, severity: { nope: "off" } }, /severity\.nope/],
    ["one of several", "form", [KYOTO, { ...KYOTO, tld: 7 }], /tld must be a string/],
  ];
  for (const [what, where, settings, message] of rows) {
    test(what, async () => {
      await shop.draw(right);
      const { name, said, isUntouched } = await shop.run(
        (where, settings) => {
          const found = window.form.outerHTML;
          const places = { form: () => window.form, null: () => null, undefined: () => undefined };
          const get =
            places[where] ??
            (() => (where.includes("All") ? document.querySelectorAll("form") : document.querySelector("main")));
          let told = 0;
          try {
            window.bound = window.orderForm(
              get(),
              settings && !Array.isArray(settings)
                ? { ...settings, onFailure: () => (told += 1) }
                : (settings ?? undefined),
            );
            return {};
          } catch (error) {
            return {
              name: error.name,
              said: error.message,
              isUntouched: found === window.form.outerHTML && told === 0,
            };
          }
        },
        where,
        settings,
      );
      assert.equal(name, "TypeError");
      assert.match(said, message);
      assert.ok(isUntouched);
    });
  }

  test("also by change(), which changes nothing then", async () => {
    await shop.draw(wrong, KYOTO);
    const thrown = await shop.run(() => {
      try {
        return void window.bound.change({ tld: "kz", names: { domian: "x" } });
      } catch ({ name, message }) {
        return { name, message };
      }
    });
    assert.match(thrown.message, /domian/);
    assert.equal(await shop.run(() => window.bound.check().tld), "kyoto");
  });
});
