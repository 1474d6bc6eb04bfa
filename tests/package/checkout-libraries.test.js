// A registration in React Hook Form and in TanStack Form, with a coupon, terms and an owner that is blank: what is
// the shop's own passes, each part that is needed has an error at its control, and once all are filled in the order
// goes out. With the real library, in jsdom.
import assert from "node:assert/strict";
import { test } from "node:test";
import { shown, submit, type, until } from "./forms/document.js";
import { act, draw, h } from "./forms/react.js";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useForm as useTanStackForm } from "@tanstack/react-form";
import { get, useForm as useHookForm } from "react-hook-form";
import { schema } from "tldgate/schema";

const parts = ["organization", "firstname", "lastname", "street0", "city", "zip", "country", "phone", "email"];
const texts = ["domain", "X-COMPANY-VAT-ID", ...parts.map((part) => `ownercontact0.${part}`), "coupon"];
const start = {
  domain: "",
  "X-COMPANY-VAT-ID": "",
  ownercontact0: Object.fromEntries(parts.map((part) => [part, ""])),
  coupon: "",
  terms: false,
};
// What the shop's server adds.
const given = { admincontact: true, techcontact: true, billingcontact: true, nameserver: true, period: 1 };

const drawn = (name, input, error) =>
  h("label", { key: name }, name, h("input", { name, ...input }), h("output", { "data-error": name }, error));

const libraries = {
  "React Hook Form": (schema, order) =>
    draw(function Shop() {
      const { register, handleSubmit, formState } = useHookForm({
        defaultValues: structuredClone(start),
        resolver: standardSchemaResolver(schema),
      });
      const errorOf = (name) => get(formState.errors, name)?.message;
      return h(
        "form",
        { onSubmit: handleSubmit((values) => order(values)) },
        texts.map((name) => drawn(name, register(name), errorOf(name))),
        drawn("terms", { type: "checkbox", ...register("terms") }, errorOf("terms")),
        h("button"),
      );
    }),

  "TanStack Form": (schema, order) =>
    draw(function Shop() {
      const form = useTanStackForm({
        defaultValues: structuredClone(start),
        validators: { onChange: schema },
        onSubmit: ({ value }) => order(value),
      });
      const field = (name, inputOf) =>
        h(form.Field, { key: name, name }, ({ state, handleChange, handleBlur }) =>
          drawn(
            name,
            { ...inputOf(state.value, handleChange), onBlur: handleBlur },
            state.meta.errors.map(({ message }) => message).join(" "),
          ),
        );
      const text = (value, change) => ({ value, onChange: ({ target }) => change(target.value) });
      const box = (value, change) => ({
        type: "checkbox",
        checked: value,
        onChange: ({ target }) => change(target.checked),
      });
      return h(
        "form",
        {
          onSubmit(event) {
            event.preventDefault();
            form.handleSubmit();
          },
        },
        texts.map((name) => field(name, text)),
        field("terms", box),
        h(form.Subscribe, { selector: ({ canSubmit }) => canSubmit }, (canSubmit) =>
          h("button", { disabled: !canSubmit }),
        ),
      );
    }),
};

/** What the page says, by field. */
const told = () => Object.fromEntries(Object.entries(shown()).filter(([, text]) => text));
const fill = async (values) => {
  for (const [name, text] of Object.entries(values)) await act(async () => type(name, text));
};
const send = () => act(async () => submit());

const NEEDED = {
  "ownercontact0.firstname": "First name (Registrant) is still empty. It is needed unless an organisation is given.",
  "ownercontact0.lastname": "Last name (Registrant) is still empty. It is needed unless an organisation is given.",
  "ownercontact0.street0": "Street, line 1 (Registrant) is still empty.",
  "ownercontact0.city": "City (Registrant) is still empty.",
  "ownercontact0.zip": "Postal code (Registrant) is still empty. It is needed where the country has postal codes.",
  "ownercontact0.country": "Country (Registrant) is still empty.",
  "ownercontact0.phone": "Telephone (Registrant) is still empty.",
  "ownercontact0.email": "E-mail (Registrant) is still empty.",
};
const owner = {
  organization: "Tea House",
  street0: "1 Long Lane",
  city: "Almaty",
  zip: "050000",
  country: "KZ",
  phone: "+7.7271234567",
  email: "kim@example.com",
};

for (const [name, bind] of Object.entries(libraries)) {
  test(`${name}: a blank owner is asked for part by part, and the shop's own values pass`, async () => {
    const orders = [];
    const close = bind(schema("kz", "AddDomain", { given }), (order) => orders.push(order));
    try {
      await fill({ domain: "tea.kz", coupon: "TEA10" });
      await act(async () => document.querySelector("[name=terms]").click());
      await send();
      await until(() => told()["ownercontact0.email"]);
      assert.deepEqual(told(), NEEDED);
      assert.deepEqual(orders, []);

      await fill(Object.fromEntries(Object.entries(owner).map(([part, text]) => [`ownercontact0.${part}`, text])));
      await send();
      await until(() => told()["X-COMPANY-VAT-ID"]);
      assert.deepEqual(told(), {
        "X-COMPANY-VAT-ID": "VAT ID is still empty. It is needed for companies in Kazakhstan.",
      });

      await fill({ "X-COMPANY-VAT-ID": "123456789013" });
      await until(() => Object.keys(told()).length === 0);
      assert.deepEqual(told(), {});
      assert.equal(document.querySelector("button").disabled, false);
      await send();
      await until(() => orders.length > 0);
      assert.deepEqual(orders, [
        {
          domain: "tea.kz",
          "X-COMPANY-VAT-ID": "123456789013",
          ownercontact0: { ...start.ownercontact0, ...owner },
          coupon: "TEA10",
          terms: true,
        },
      ]);
    } finally {
      close();
    }
  });
}
