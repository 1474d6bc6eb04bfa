// tldgate/form: which controls are which fields, what counts as given, and how a shop's labels name them.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CODE, KYOTO, Shop, lacksDigit } from "./shop.js";

let shop;
before(async () => {
  shop = await Shop.open();
});
after(() => shop?.close());

const ADD = { tld: "kyoto", command: "AddDomain" };

/** What the rules were given of the form, by a validate() that tells. */
const judged = (html, settings) =>
  shop.draw(html).then(() =>
    shop.run((settings) => {
      const asked = {};
      const orderForm = window.orderFormFor({
        ...window.tldgate,
        validate(tld, command, fields, options) {
          if (fields instanceof FormData) Object.assign(asked, { fields: [...fields], options });
          return window.tldgate.validate(tld, command, fields, options);
        },
      });
      window.bound = orderForm(window.form, settings);
      window.bound.answered();
      return JSON.parse(JSON.stringify(asked));
    }, settings),
  );

describe("controls are fields", () => {
  const input = (name, value = "x") => `<input name="${name}" value="${value}">`;
  const rows = [
    { what: "by their names, without case", html: input("DOMAIN"), fields: [["domain", "x"]] },
    {
      what: "by a contact's parts with dots",
      html: input("ownercontact0.Country"),
      fields: [["ownercontact0.country", "x"]],
    },
    { what: "or with brackets", html: input("ownercontact0[country]"), fields: [["ownercontact0.country", "x"]] },
    { what: "by names", html: input("order[code]"), names: { auth: "order[code]" }, fields: [["auth", "x"]] },
    { what: "names without case", html: input("c"), names: { AUTH: "c" }, fields: [["auth", "x"]] },
    {
      what: "and not by their own then",
      html: input("auth") + input("c", "y"),
      names: { auth: "c" },
      fields: [["auth", "y"]],
    },
    {
      what: "several of one control",
      html: input("email"),
      names: { "ownercontact0.email": "email", "admincontact0.email": "email" },
      fields: [
        ["ownercontact0.email", "x"],
        ["admincontact0.email", "x"],
      ],
    },
    {
      what: "parts of a contact by the contact's name",
      html: input("owner.email") + input("owner[zip]", "y") + input("owner", "P-1"),
      names: { ownercontact0: "owner" },
      fields: [
        ["ownercontact0.email", "x"],
        ["ownercontact0.zip", "y"],
        ["ownercontact0", "P-1"],
      ],
    },
    {
      what: "but for a part that has a name of its own",
      html: input("owner[zip]") + input("postcode", "y"),
      names: { ownercontact0: "owner", "ownercontact0.zip": "postcode" },
      fields: [["ownercontact0.zip", "y"]],
    },
    {
      what: "below a prefix, and by names beside it",
      html:
        input("domain") +
        input("domains[0][domain]", "y") +
        input("domains.0.ownercontact0[zip]", "z") +
        input("mail", "m"),
      scope: "domains[0]",
      names: { "ownercontact0.email": "mail" },
      fields: [
        ["domain", "y"],
        ["ownercontact0.zip", "z"],
        ["ownercontact0.email", "m"],
      ],
    },
    {
      what: "in an element, and by names beside it",
      html: `${input("domain")}${input("code", "c")}<div>${input("domain", "y")}</div>`,
      scope: "element",
      names: { auth: "code" },
      fields: [
        ["auth", "c"],
        ["domain", "y"],
      ],
    },
    {
      what: "a hidden 0 before the ticked box, as both are sent",
      html: `<input type="hidden" name="transferlock" value="0"><input type="checkbox" name="transferlock" value="1" checked>`,
      fields: [
        ["transferlock", "0"],
        ["transferlock", "1"],
      ],
    },
    { what: "a file is none", html: `<input type="file" name="auth">`, fields: [] },
    { what: "what is disabled is none", html: `<fieldset disabled>${input("auth")}</fieldset>`, fields: [] },
  ];
  for (const { what, html, fields, scope, names } of rows) {
    test(what, async () => {
      const { fields: found } = await judged(`<form>${html}<button>Send</button></form>`, {
        tld: "kyoto",
        command: "ModifyDomain",
        ...(scope === "element" ? {} : { scope }),
        names,
      }).then(async (plain) => {
        if (scope !== "element") return plain;
        // An element does not cross to the page.
        await shop.draw(`<form>${html}<button>Send</button></form>`);
        return shop.run((names) => {
          let fields;
          const validate = (tld, command, order, options) => {
            if (order instanceof FormData) fields = [...order];
            return window.tldgate.validate(tld, command, order, options);
          };
          const settings = { tld: "kyoto", command: "ModifyDomain", names, scope: window.form.querySelector("div") };
          window.bound = window.orderFormFor({ ...window.tldgate, validate })(window.form, settings);
          window.bound.answered();
          return { fields };
        }, names);
      });
      assert.deepEqual(found, fields);
    });
  }

  test("a name of no field throws, and one of another TLD's does not", async () => {
    await shop.draw(`<form><button>Send</button></form>`);
    const said = (names) =>
      shop.run((names) => {
        try {
          window.bind({ tld: "kyoto", command: "AddDomain", names }).stop();
          return undefined;
        } catch (error) {
          return [error.name, error.message];
        }
      }, names);
    const [name, message] = await said({ domian: "x" });
    assert.equal(name, "TypeError");
    assert.match(message, /domian/);
    assert.equal(await said({ "ownercontact0.email": "x", tin: "y", "X-COMPANY-VAT-ID": "z" }), undefined);
    assert.equal(await shop.run(() => window.form.outerHTML), "<form><button>Send</button></form>");
  });
});

describe("the page's lists", () => {
  for (const name of ["auth", "AUTH", "order[code]"]) {
    test(`are for the field or the control: ${name}`, async () => {
      await shop.draw(
        `<form><input name="domain"><input name="order[code]"><ul class="i" data-issues-for="${name}"></ul>
        <ul class="r" data-requirements-for="${name}"></ul><button>Send</button></form>`,
        { ...KYOTO, names: { auth: "order[code]" } },
      );
      await shop.type("order[code]", "abcdefgh!");
      await shop.press("Tab");
      assert.deepEqual(await shop.lines(".i"), [`Error: ${lacksDigit}`]);
      assert.equal((await shop.lines(".r")).filter((line) => line.startsWith("Met:")).length, 3);
      assert.equal(await shop.run(() => document.querySelectorAll(".tldgate-issues").length), 1, "that of the domain");
    });
  }

  test("for notes hold text alone, and get back what they held", async () => {
    await shop.draw(`<form><ul data-notes="">Nothing yet</ul><button>Send</button></form>`);
    const notes = await shop.run(() => window.tldgate.describe("kz", "AddDomain").notes);
    assert.ok(notes.length > 0);
    await shop.run(() => void window.bind({ tld: "kz", command: "AddDomain" }));
    assert.deepEqual(
      await shop.lines("[data-notes]"),
      notes.map(({ text }) => text),
    );
    await shop.run(() => window.bound.stop());
    await shop.run(() => void window.bind({ tld: "kz", command: "AddDomain", sources: true }));
    assert.equal(await shop.run(() => document.querySelector("[data-notes] cite").textContent), notes[0].source);
    await shop.run(() => window.bound.stop());
    assert.equal(await shop.run(() => document.querySelector("[data-notes]").innerHTML), "Nothing yet");
  });
});

describe("what the page has no control for", () => {
  const owner = `<input name="ownercontact0.country" value="JP">`;
  test("counts as given where it is of the reference", async () => {
    const { options } = await judged(
      `<form><input name="domain" value="tea.kyoto">${owner}<button>Send</button></form>`,
      ADD,
    );
    const { given } = options;
    for (const name of [
      "admincontact0",
      "techcontact0",
      "billingcontact0",
      "ownercontact0.zip",
      "nameserver0",
      "period",
    ]) {
      assert.equal(given[name], true, name);
    }
    for (const name of ["domain", "ownercontact0", "ownercontact0.country", "admincontact0.country"]) {
      assert.ok(!(name in given), name);
    }
  });

  test("is what the shop says where it says something", async () => {
    const own = { admincontact: "P-ABC123", "techcontact0.zip": "6048571", PERIOD: 1 };
    const { options } = await judged(`<form><input name="domain" value="tea.kyoto"><button>Send</button></form>`, {
      ...ADD,
      given: own,
    });
    const { given } = options;
    for (const [name, value] of Object.entries(own)) assert.equal(given[name], value);
    for (const name of ["admincontact0", "admincontact1", "period"]) assert.ok(!(name in given), name);
  });

  test("a form with a domain alone is a right order, where the registry asks for nothing else", async () => {
    await shop.draw(`<form><input name="domain" value="tea.kyoto"><button>Send</button></form>`, ADD);
    await shop.submit();
    assert.deepEqual(await shop.summary(), []);
    assert.equal((await shop.sent()).length, 1);
  });

  test("refuses where the registry asks for it: once for the customer, and by name for the developer", async () => {
    await shop.draw(`<form><input name="domain" value="tea.kg">${owner}<button>Send</button></form>`, {
      tld: "kg",
      command: "AddDomain",
    });
    assert.deepEqual(shop.complaints, [], "nobody has sent it yet");
    await shop.submit();
    await shop.submit();
    assert.deepEqual(await shop.sent(), []);
    assert.deepEqual(await shop.summary(), ["This shop cannot take this order yet. Please ask the shop."]);
    const missing = await shop.run(() => window.bound.report.issues.map(({ field }) => field));
    assert.ok(missing.includes("tin"), String(missing));
    assert.equal(shop.complaints.length, new Set(missing).size);
    assert.match(shop.complaints.join("\n"), /no control for tin \(.+\), by \.kg › /);
  });

  describe("a step of the command", () => {
    test("is never counted as given: which one it is would be unknown", async () => {
      const { options } = await judged(
        `<form><input name="domain" value="tea.kyoto"><button>Send</button></form>`,
        KYOTO,
      );
      assert.equal(options.given.auth, true);
      assert.ok(!("action" in options.given));
    });

    const rows = [
      ["is the template's own where there is no control", "", true],
      [
        "is the shop's own where it is hidden and none of the choices",
        `<input type="hidden" name="action" value="confdomains">`,
        true,
      ],
      ["is judged where it is one", `<input type="hidden" name="action" value="request">`, true],
      ["is judged where a person types it", `<input name="action" value="confdomains">`, false],
    ];
    for (const [what, html, ok] of rows) {
      test(what, async () => {
        await shop.draw(
          `<form><input name="domain" value="tea.kyoto"><input name="auth" value="${CODE}">${html}<button>Send</button></form>`,
          KYOTO,
        );
        assert.deepEqual(
          await shop.run(() =>
            window.bound.report.issues.filter(({ severity }) => severity === "error").map(({ path }) => path[0]),
          ),
          ok ? [] : ["action"],
        );
      });
    }
  });
});

describe("a label", () => {
  const long = "The code that the registrar of today has to give you for the transfer of the name";
  const rows = [
    ["around the control", `<label>Code: <input name="auth"></label>`, "Code"],
    ["that points at it", `<label for="a">Code *</label><input id="a" name="auth">`, "Code"],
    [
      "without what else it holds",
      `<label>Code <button type="button">?</button><small> </small><span aria-hidden="true">(!)</span><input name="auth"></label>`,
      "Code",
    ],
    ["of ARIA", `<input name="auth" aria-label="Code">`, "Code"],
    ["of ARIA, elsewhere", `<b id="x">The</b> <i id="y">code</i><input name="auth" aria-labelledby="x y">`, "The code"],
    ["that is no name any more", `<label>${long}<input name="auth"></label>`, undefined],
    ["that is empty", `<label> * <input name="auth"></label>`, undefined],
    ["that the settings go over", `<label>Code<input name="auth"></label>`, "Key", { auth: "Key" }],
    ["of two controls", `<label>Code<input name="auth"></label><label>Code<input name="domain"></label>`, undefined],
    ["of a hidden control", `<label>Code<input type="hidden" name="auth"></label>`, undefined],
  ];
  for (const [what, html, expected, labels] of rows) {
    test(what, async () => {
      const { options } = await judged(`<form>${html}<button>Send</button></form>`, { ...KYOTO, labels });
      assert.equal(options.labels.auth, expected);
      await shop.submit();
      if (expected)
        assert.ok((await shop.summary()).includes(`${expected} is still empty.`), String(await shop.summary()));
    });
  }

  test("of radio buttons is their legend", async () => {
    const { options } = await judged(
      `<form><fieldset><legend>Local presence</legend><label><input type="radio" name="X-KR-ACCEPT-TRUSTEE-TAC" value="1">Yes</label>
      <label><input type="radio" name="X-KR-ACCEPT-TRUSTEE-TAC" value="2">No</label></fieldset><button>Send</button></form>`,
      { tld: "or.kr", command: "AddDomain" },
    );
    assert.equal(options.labels["X-KR-ACCEPT-TRUSTEE-TAC"], "Local presence");
  });
});

test("a shop may refuse what there are no rules for", async () => {
  await shop.draw(`<form><input name="domain" value="tea.com"><button>Send</button></form>`, {
    tld: "com",
    command: "AddDomain",
    severity: { "unsupported-tld": "error" },
  });
  await shop.submit();
  assert.deepEqual(await shop.sent(), []);
  assert.deepEqual(await shop.summary(), ["This shop cannot take this order yet. Please ask the shop."]);
});

test("that there are no rules is for the developer", async () => {
  await shop.draw(
    `<form><ul data-issues-for=""></ul><input name="domain" value="tea.com"><button>Send</button></form>`,
    {
      tld: "com",
      command: "AddDomain",
    },
  );
  await shop.submit();
  assert.equal((await shop.sent()).length, 1);
  assert.deepEqual(await shop.lines("[data-issues-for]"), []);
  assert.deepEqual(await shop.run(() => window.bound.report.issues.map(({ code }) => code)), ["unsupported-tld"]);
});
