// tldgate/form among what else a page does: a shop's own checks, a reset, layouts, scrolling.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CODE, KYOTO, Shop } from "./shop.js";

let shop;
before(async () => {
  shop = await Shop.open();
});
after(() => shop?.close());

const TRANSFER = `<form><input name="domain" value="tea.kyoto"><input name="auth"><button>Send</button></form>`;

describe("a shop's own setCustomValidity", () => {
  const message = () => shop.run(() => document.querySelector("[name=domain]").validationMessage);
  const set = (text) => shop.run((text) => document.querySelector("[name=domain]").setCustomValidity(text), text);

  test("survives a key elsewhere, and blocks a right order", async () => {
    await shop.draw(TRANSFER, KYOTO);
    await set("Taken");
    await shop.type("auth", CODE);
    assert.equal(await message(), "Taken");
    await shop.submit();
    assert.deepEqual(await shop.sent(), []);
    assert.deepEqual(await shop.summary(), []);
    await set("");
    await shop.submit();
    assert.equal((await shop.sent()).length, 1);
  });

  test("takes the place of ours, and ours never that of the shop's", async () => {
    await shop.draw(TRANSFER, KYOTO);
    await shop.run(() => (document.querySelector("[name=domain]").value = ""));
    await shop.submit();
    const ours = await message();
    assert.match(ours, /Domain name|domain/);
    await set("Taken");
    await shop.run(() => void window.bound.check());
    assert.equal(await message(), "Taken");
    await shop.type("domain", "tea.kyoto");
    assert.equal(await message(), "Taken");
    await set("");
    await shop.run(() => (document.querySelector("[name=domain]").value = ""));
    await shop.run(() => void window.bound.check());
    assert.equal(await message(), ours);
    await shop.run(() => window.bound.stop());
    assert.equal(await message(), "");
  });

  test("is left by stop(), also on a read-only control", async () => {
    for (const attribute of ["", "readonly"]) {
      await shop.draw(TRANSFER.replace('value="tea.kyoto"', attribute), KYOTO);
      await shop.submit();
      await set("Taken");
      await shop.run(() => window.bound.stop());
      const isLeft = () => shop.run(() => document.querySelector("[name=domain]").validity.customError);
      assert.equal(await isLeft(), attribute === "");
    }
  });
});

describe("a reset", () => {
  test("that the page prevents changes nothing", async () => {
    await shop.draw(TRANSFER, KYOTO);
    await shop.run(() => window.form.addEventListener("reset", (event) => event.preventDefault()));
    await shop.submit();
    await shop.run(() => window.form.reset());
    await shop.run(() => new Promise((done) => setTimeout(done, 20)));
    assert.equal((await shop.summary()).length, 1);
    assert.equal((await shop.issues()).length, 1);
  });

  test("begins anew", async () => {
    await shop.draw(TRANSFER, KYOTO);
    await shop.submit();
    await shop.run(() => window.form.reset());
    await shop.page.waitForFunction(() => document.querySelector(".tldgate-summary").hidden);
    assert.deepEqual(await shop.issues(), []);
  });
});

test("nothing is touched after stop()", async () => {
  await shop.draw(TRANSFER);
  const found = await shop.run(() => window.form.outerHTML);
  await shop.run((settings) => void window.bind(settings), KYOTO);
  await shop.submit();
  const { html, same, sent } = await shop.run(() => {
    const { bound } = window;
    bound.stop();
    const { report } = bound;
    const reports = [bound.check(), bound.answered(), bound.change({ tld: "kz" })];
    bound.stop();
    for (const type of ["input", "change", "focusout"]) {
      document.querySelector("[name=auth]").dispatchEvent(new Event(type, { bubbles: true }));
    }
    window.form.querySelector("button").click();
    return { html: window.form.outerHTML, same: reports.every((one) => one === report), sent: window.sent };
  });
  assert.equal(html, found);
  assert.ok(same);
  assert.equal(sent.length, 1);
});

describe("a field that comes after a refused submit", () => {
  test("is born submitted, and one before it is not", async () => {
    for (const isRefused of [true, false]) {
      await shop.draw(TRANSFER, KYOTO);
      if (isRefused) await shop.submit();
      await shop.run(() => {
        const control = Object.assign(document.createElement("input"), { name: "period", value: "0" });
        document.querySelector("[name=auth]").after(control);
        window.bound.check();
      });
      const said = (await shop.issues()).length;
      assert.equal(said, isRefused ? 2 : 0, (await shop.issues()).join());
    }
  });

  test("so is an IssueTiming", async () => {
    const shown = await shop.run(() => {
      const issues = [{ pending: true }];
      const timings = [{ submitted: true }, { submitted: false }, undefined].map(
        (given) => new window.IssueTiming(given),
      );
      return timings.map((timing) => [timing.isTouched, timing.shown(issues).length]);
    });
    assert.deepEqual(shown, [
      [true, 1],
      [false, 0],
      [false, 0],
    ]);
  });
});

describe("the list of issues", () => {
  const auth = `<input name="auth">`;
  const rows = [
    ["behind the control", `<p id="x"><label for="a">Code</label><input id="a" name="auth"></p>`, "#x > input + ul"],
    ["behind a label around it", `<p id="x"><label>Code ${auth}</label></p>`, "#x > label + ul"],
    [
      "behind an input group",
      `<p id="x"><div id="y" class="group"><span>#</span>${auth}<button type="button">?</button></div></p>`,
      "#y + ul",
    ],
    [
      "behind the group in a label",
      `<div id="y"><label class="row"><span>Code</span>${auth}</label></div>`,
      "#y > label + ul",
    ],
    [
      "behind the outer of two rows",
      `<div id="y" class="row"><div class="group">${auth}</div><i>!</i></div>`,
      "#y + ul",
    ],
    [
      "as a row of a grid",
      `<div id="y" class="grid"><label for="a">Code</label><input id="a" name="auth"><i>Next</i><b>one</b></div>`,
      "#y > input + ul",
    ],
  ];
  for (const [what, html, selector] of rows) {
    test(`stands ${what}, and moves nothing beside it`, async () => {
      await shop.draw(`<form><input name="domain" value="tea.kyoto">${html}<button>Send</button></form>`);
      const boxes = () =>
        shop.run(() =>
          [...document.querySelectorAll("main label, main span, main [name=auth], main i, main b")].map((node) => {
            const { left, width, height } = node.getBoundingClientRect();
            return [node.localName, left, width, height];
          }),
        );
      const found = await boxes();
      await shop.run((settings) => void window.bind({ ...settings, summary: document.createElement("div") }), KYOTO);
      await shop.submit();
      assert.equal((await shop.lines(selector)).length, 1, await shop.run(() => window.form.outerHTML));
      assert.deepEqual(await boxes(), found);
    });
  }

  test("takes no room while it is empty", async () => {
    await shop.draw(`<form>${rows.map(([, html]) => html).join("")}<hr><button>Send</button></form>`);
    const bottom = () => shop.run(() => document.querySelector("hr").getBoundingClientRect().top);
    const found = await bottom();
    const names = { auth: "auth" };
    await shop.run((settings) => void window.bind({ ...settings, summary: document.createElement("div") }), {
      ...KYOTO,
      names,
    });
    assert.ok((await shop.page.$$(".tldgate-issues")).length > 0);
    assert.equal(await bottom(), found);
  });

  test("stands behind a row in the sequence of its controls", async () => {
    await shop.draw(
      `<form><div class="row"><label>Name <input name="domain"></label><label>Code <input name="auth"></label></div><button>Send</button></form>`,
      KYOTO,
    );
    await shop.submit();
    assert.deepEqual(await shop.issues(), ["Error: Name is still empty.", "Error: Code is still empty."]);
  });

  test("has the width of a grid to itself", async () => {
    await shop.draw(
      `<form><div class="grid"><label for="a">Code</label><input id="a" name="auth"></div><button>Send</button></form>`,
      KYOTO,
    );
    await shop.submit();
    const [list, grid] = await shop.run(() =>
      [".tldgate-issues", ".grid"].map((one) => document.querySelector(one).getBoundingClientRect().width),
    );
    assert.ok(list > 300 && list <= grid);
    assert.deepEqual(shop.complaints, []);
  });
});

describe("the summary", () => {
  const tall = `<form><div class="tall"></div>${TRANSFER.slice("<form>".length, -"<button>Send</button></form>".length)}
    <div class="tall"></div><button>Send</button></form>`;

  for (const pause of [0, 80, 500]) {
    test(`is in view where the page scrolls smoothly to the button, ${pause} ms before`, async () => {
      await shop.draw(tall, KYOTO);
      await shop.run(() => {
        document.documentElement.classList.add("smooth");
        window.scrollTo({ top: 3000, behavior: "instant" });
      });
      await shop.type("auth", "abcdefgh!");
      await shop.press("Tab");
      await shop.run((pause) => new Promise((done) => setTimeout(done, pause)), pause);
      await shop.press("Enter");
      await shop.run(() => new Promise((done) => setTimeout(done, 1200)));
      const { top, bottom, height } = await shop.run(() => {
        document.documentElement.classList.remove("smooth");
        const { top, bottom } = document.activeElement.getBoundingClientRect();
        return { top, bottom, height: innerHeight };
      });
      assert.equal(await shop.focused(), "tldgate-summary");
      assert.ok(top >= 0 && bottom <= height, `${top} to ${bottom} of ${height}`);
    });
  }

  test("alarms no more once all is fixed, and again once it is not", async () => {
    await shop.draw(TRANSFER, { ...KYOTO, texts: { fixed: "(done)", allFixed: "All done." } });
    await shop.run(() => (document.querySelector("[name=domain]").value = "tea"));
    await shop.submit();
    const state = () =>
      shop.run(() => {
        const root = document.querySelector(".tldgate-summary");
        return [
          root.classList.contains("tldgate-fixed"),
          root.querySelectorAll("li.fixed").length,
          root.firstChild.textContent,
        ];
      });
    assert.deepEqual(await state(), [false, 0, "There is a problem with this order"]);
    await shop.type("domain", ".kyoto");
    assert.deepEqual(await state(), [false, 1, "There is a problem with this order"]);
    assert.ok((await shop.summary())[0].endsWith(" (done)"));
    await shop.type("auth", CODE);
    assert.deepEqual(await state(), [true, 0, "All done."]);
    assert.deepEqual(await shop.summary(), []);
    await shop.press("Backspace");
    assert.equal((await state())[0], false);
    assert.equal((await shop.summary()).length, 2);
  });

  test("of the page's own is given back with its classes and what it held", async () => {
    for (const element of [`<div id="s" class="alert">Server</div>`, `<div id="s">Server</div>`]) {
      await shop.draw(element + TRANSFER);
      await shop.run((settings) => void window.bind({ ...settings, summary: document.querySelector("#s") }), KYOTO);
      await shop.submit();
      await shop.type("auth", CODE);
      assert.ok(await shop.run(() => document.querySelector("#s").classList.contains("tldgate-fixed")));
      await shop.run(() => window.bound.stop());
      assert.equal(await shop.run(() => document.querySelector("#s").outerHTML), element);
    }
  });
});

test("half a syllable is nothing to judge", async () => {
  await shop.draw(TRANSFER, KYOTO);
  const count = await shop.run(() => {
    let count = 0;
    window.bound.change({ onReport: () => (count += 1) });
    count = 0;
    const control = document.querySelector("[name=domain]");
    control.value = "ㅌ";
    control.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
    const during = count;
    control.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
    return [during, count];
  });
  assert.deepEqual(count, [0, 1]);
});

test("a hidden 0 before the ticked box of its name is the box (.or.kr)", async () => {
  const html = `<form><input name="domain" value="tea.or.kr"><input type="hidden" name="X-KR-ACCEPT-TRUSTEE-TAC" value="0">
    <label><input type="checkbox" name="X-KR-ACCEPT-TRUSTEE-TAC" value="1"> By a trustee</label><button>Send</button></form>`;
  await shop.draw(html, { tld: "or.kr", command: "AddDomain" });
  await shop.submit();
  assert.deepEqual(await shop.sent(), []);
  await shop.page.click("[type=checkbox]");
  await shop.submit();
  assert.deepEqual(await shop.run(() => window.bound.report.issues.filter(({ severity }) => severity === "error")), []);
  assert.equal((await shop.sent()).length, 1);
});
