// tldgate/form and the controls that real pages have.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CODE, KYOTO, Shop, lacksDigit } from "./shop.js";

let shop;
before(async () => {
  shop = await Shop.open();
});
after(() => shop?.close());

const TRANSFER = `<input name="domain" value="tea.kyoto"><input name="auth">`;

describe("a control may be named like a property of the form", () => {
  const names = [
    "elements",
    "querySelector",
    "querySelectorAll",
    "addEventListener",
    "dispatchEvent",
    "prepend",
    "reportValidity",
    "noValidate",
    "getRootNode",
    "ownerDocument",
    "getAttribute",
    "setAttribute",
    "hasAttribute",
    "contains",
    "closest",
    "children",
    "action",
    "id",
    "method",
    "submit",
    "reset",
    "style",
    "nodeType",
    "compareDocumentPosition",
  ];
  for (const name of names) {
    test(name, async () => {
      await shop.draw(
        `<form>${TRANSFER}<input name="${name}" type="hidden" value="x"><button>Send</button></form>`,
        KYOTO,
      );
      await shop.type("auth", "abcdefgh!");
      await shop.submit();
      assert.deepEqual(await shop.sent(), []);
      assert.deepEqual(await shop.summary(), [lacksDigit]);
      await shop.type("auth", "1");
      await shop.submit();
      assert.equal((await shop.sent()).length, 1);
      await shop.run(() => window.bound.stop());
      assert.deepEqual(shop.complaints, []);
    });
  }

  test("and a form or an image like one of the document's", async () => {
    await shop.draw(
      `<form name="createElement">${TRANSFER}<button>Send</button></form><img name="getElementById"><img name="addEventListener">`,
      KYOTO,
    );
    await shop.submit();
    assert.deepEqual(await shop.summary(), ["Auth code is still empty."]);
    assert.deepEqual(shop.complaints, []);
  });
});

describe("a form-associated custom element", () => {
  const elements = {
    "shop-plain": "holds its value for the browser alone, and has neither setCustomValidity nor value",
    "shop-open": "shows its value and takes a custom validity",
    "shop-broken": "throws when its value is asked for",
  };
  before(() =>
    shop.run(() => {
      class Plain extends HTMLElement {
        static formAssociated = true;
        internals = this.attachInternals();
        take(text) {
          this.internals.setFormValue(text);
          this.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
      }
      class Open extends Plain {
        value = "";
        take(text) {
          this.value = text;
          super.take(text);
        }
        setCustomValidity(message) {
          this.internals.setValidity(message ? { customError: true } : {}, message || undefined);
        }
        get validity() {
          return this.internals.validity;
        }
        get validationMessage() {
          return this.internals.validationMessage;
        }
        get willValidate() {
          return this.internals.willValidate;
        }
      }
      class Broken extends Plain {
        get value() {
          throw new Error("not upgraded");
        }
      }
      customElements.define("shop-plain", Plain);
      customElements.define("shop-open", Open);
      customElements.define("shop-broken", Broken);
    }),
  );

  for (const name of ["shop-plain", "shop-open"]) {
    test(elements[name], async () => {
      await shop.draw(
        `<form><input name="domain" value="tea.kyoto"><${name} name="auth"></${name}><button>Send</button></form>`,
        KYOTO,
      );
      await shop.run((name) => document.querySelector(name).take("abcdefgh!"), name);
      await shop.submit();
      assert.deepEqual(await shop.summary(), [lacksDigit]);
      await shop.run((name) => document.querySelector(name).take("abcdefgh!1"), name);
      assert.deepEqual(await shop.issues(), []);
      await shop.submit();
      assert.equal((await shop.sent()).length, 1);
      assert.deepEqual(shop.complaints, []);
    });
  }

  test(elements["shop-broken"], async () => {
    await shop.draw(`<form><input name="domain" value="tea.kyoto"><button>Send</button></form>`, KYOTO);
    await shop.run(() => {
      window.form.prepend(Object.assign(document.createElement("shop-broken")));
      window.form.firstElementChild.setAttribute("name", "auth");
    });
    await shop.submit();
    assert.equal((await shop.sent()).length, 1, "the form goes on");
    assert.equal(shop.complaints.length, 1, shop.complaints.join("\n"));
  });
});

test("a form in the form has controls, and a submission, of its own", async () => {
  await shop.draw(`<form id="outer">${TRANSFER}<button>Send</button></form>`);
  await shop.run(() => {
    const inner = document.createElement("form");
    inner.id = "inner";
    inner.innerHTML = `<ul data-issues-for="auth"></ul><input name="auth" id="other"><button>Search</button>`;
    inner.addEventListener("submit", (event) => {
      event.preventDefault();
      window.sent.push("inner");
    });
    window.form.append(inner);
    window.bind({ tld: "kyoto", command: "TransferDomain" });
  });
  await shop.run(() => document.querySelector("#other").dispatchEvent(new InputEvent("input", { bubbles: true })));
  await shop.submit("#inner");
  assert.deepEqual(await shop.sent(), ["inner"]);
  assert.deepEqual(await shop.summary(), []);
  await shop.run(() => window.form.querySelector("button").click());
  assert.deepEqual(await shop.sent(), ["inner"]);
  assert.deepEqual(await shop.lines("#inner"), []);
});

test("a control outside of the form that belongs to it is heard", async () => {
  await shop.draw(
    `<form id="order"><input name="domain" value="tea.kyoto"><button>Send</button></form><p><input name="auth" form="order"></p>`,
    KYOTO,
  );
  await shop.type("auth", "abcdefgh!");
  await shop.press("Tab");
  assert.deepEqual(await shop.issues(), [`Error: ${lacksDigit}`]);
  await shop.type("auth", "1");
  assert.deepEqual(await shop.issues(), []);
  await shop.run(() => window.bound.stop());
  assert.equal(await shop.run(() => document.querySelector("p").innerHTML), '<input name="auth" form="order">');
});

test("a value that comes with `change` alone is heard", async () => {
  await shop.draw(`<form>${TRANSFER}<button>Send</button></form>`, KYOTO);
  await shop.submit();
  assert.deepEqual(await shop.issues(), ["Error: Auth code is still empty."]);
  await shop.run((code) => {
    const control = document.querySelector("[name=auth]");
    control.value = code;
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }, CODE);
  assert.deepEqual(await shop.issues(), []);
});

test("a form that was bound before it came to the page, or in a shadow root, is heard", async () => {
  for (const where of ["fragment", "shadow"]) {
    await shop.draw(`<div id="host"></div>`);
    const result = await shop.run(
      (where, html) => {
        const template = document.createElement("template");
        template.innerHTML = `<form>${html}<button>Send</button></form>`;
        const host = document.querySelector("#host");
        const root = where === "shadow" ? host.attachShadow({ mode: "open" }) : host;
        const form = template.content.querySelector("form");
        document.adoptNode(template.content);
        window.bound = window.orderForm(form, { tld: "kyoto", command: "TransferDomain" });
        root.append(form);
        const auth = form.querySelector("[name=auth]");
        const tell = (type) => auth.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        auth.value = "abcdefgh!";
        for (const type of ["input", "change", "focusout"]) tell(type);
        return [...form.querySelectorAll(".tldgate-issues li")].map(({ textContent }) => textContent.trim());
      },
      where,
      TRANSFER,
    );
    assert.deepEqual(result, [`Error: ${lacksDigit}`], where);
  }
});

describe("a fix", () => {
  const button = ".tldgate-issues button";
  const rows = [
    ["an input", `<input name="domain" value="tea">`, ["tea.kyoto", "input change"]],
    ["a read-only input", `<input name="domain" value="tea" readonly>`, undefined],
    ["a textarea", `<textarea name="domain">tea</textarea>`, ["tea.kyoto", "input change"]],
    [
      "a select with that option",
      `<select name="domain"><option>tea<option>tea.kyoto</select>`,
      ["tea.kyoto", "input change"],
    ],
    ["a select without it", `<select name="domain"><option>tea</select>`, undefined],
    ["a select with it disabled", `<select name="domain"><option>tea<option disabled>tea.kyoto</select>`, undefined],
    ["radio buttons without it", `<input type="radio" name="domain" value="tea" checked>`, undefined],
    ["a hidden input", `<input type="hidden" name="domain" value="tea">`, undefined],
  ];
  for (const [what, html, expected] of rows) {
    test(`for ${what}: ${expected ? "is taken as a person would" : "is not offered"}`, async () => {
      await shop.draw(`<form>${html}<button>Send</button></form>`, KYOTO);
      await shop.run(() => {
        window.heard = [];
        for (const type of ["input", "change"]) window.form.addEventListener(type, () => window.heard.push(type));
        window.bound.answered();
      });
      assert.equal((await shop.issues()).length, 1);
      assert.equal((await shop.page.$$(button)).length, expected ? 1 : 0);
      if (!expected) return;
      await shop.page.click(button);
      assert.deepEqual([await shop.value("domain"), await shop.run(() => window.heard.join(" "))], expected);
      assert.deepEqual(await shop.issues(), []);
      assert.equal(await shop.focused(), "domain");
    });
  }

  test("chooses a radio button by a click", async () => {
    await shop.draw(
      `<form><input type="radio" name="domain" value="tea" checked><input type="radio" name="domain" value="tea.kyoto"><button>Send</button></form>`,
      KYOTO,
    );
    await shop.run(() => {
      window.heard = [];
      for (const type of ["click", "input", "change"])
        window.form.addEventListener(type, ({ target }) => window.heard.push(`${type} ${target.value}`));
      window.bound.answered();
    });
    await shop.page.evaluate(() => document.querySelector(".tldgate-issues button").click());
    const heard = await shop.run(() => window.heard.filter((one) => one.endsWith("tea.kyoto")));
    assert.deepEqual(heard, ["click tea.kyoto", "input tea.kyoto", "change tea.kyoto"]);
  });

  test("goes past a setter that a framework has put on the control", async () => {
    await shop.draw(`<form><input name="domain" value="tea"><button>Send</button></form>`, KYOTO);
    await shop.run(() => {
      const control = document.querySelector("[name=domain]");
      const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
      window.tracked = [];
      Object.defineProperty(control, "value", {
        configurable: true,
        get,
        set(value) {
          window.tracked.push(value);
          set.call(this, value);
        },
      });
      window.bound.answered();
    });
    await shop.page.click(button);
    assert.equal(await shop.value("domain"), "tea.kyoto");
    assert.deepEqual(await shop.run(() => window.tracked), []);
  });
});

test("a select without a choice sends nothing, and a choice that is disabled is none", async () => {
  await shop.draw(
    `<form>${TRANSFER}<select name="period"><option value="" disabled selected>Years<option>1</select><button>Send</button></form>`,
    KYOTO,
  );
  assert.equal(
    await shop.run(
      () => window.bound.report.ok === false && window.bound.report.issues.some(({ path }) => path[0] === "period"),
    ),
    false,
  );
});
