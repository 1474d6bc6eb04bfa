// Form libraries take schema() as it is: refused with our sentence at the field, corrected,
// accepted. With the real library, in jsdom.
import assert from "node:assert/strict";
import { test } from "node:test";
import { main, shown, submit, type, until } from "./forms/document.js";
import { act, draw, h } from "./forms/react.js";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useForm as useTanStackForm } from "@tanstack/react-form";
import { useForm as useHookForm } from "react-hook-form";
import { useForm as useFormwerkForm, useTextField } from "@formwerk/core";
import { createApp, defineComponent, h as v } from "vue";
import { schema } from "tldgate/schema";

const fields = ["domain", "action", "auth"];
const start = { domain: "tea.kyoto", action: "REQUEST", auth: "abcdefgh" };
const contact = {
  firstname: "Kim",
  lastname: "Müller",
  street0: "1 Long Lane",
  city: "Berlin",
  zip: "10115",
  country: "DE",
  phone: "+49.301234567",
  email: "kim@example.com",
};
const DIGIT = "Auth codes for .kyoto need at least one digit (0–9).";

/** Fills in a form as a person does. `placed` says where the library puts an order's own issue. */
async function goesThrough(bind) {
  const orders = [];
  const close = bind(schema("kyoto", "TransferDomain"), (order) => orders.push(order));
  try {
    await act(async () => submit());
    await until(() => shown().auth);
    assert.ok(shown().auth?.startsWith(DIGIT), JSON.stringify(shown()));
    assert.ok(!shown().domain && !shown().action, JSON.stringify(shown()));
    assert.deepEqual(orders, []);

    await act(async () => type("auth", "abcdef1!"));
    await until(() => !shown().auth);
    assert.ok(!shown().auth, JSON.stringify(shown()));
    await act(async () => submit());
    await until(() => orders.length > 0);
    assert.deepEqual(orders, [{ ...start, auth: "abcdef1!" }]);
  } finally {
    close();
  }
}

/** An order that no field can mend is not let through. */
async function isRefused(bind) {
  const orders = [];
  const close = bind(schema("or.kr", "RestoreDomain"), (order) => orders.push(order));
  try {
    await act(async () => submit());
    await until(() => shown().domain);
    assert.match(shown().domain, /not possible for \.or\.kr\. .* cannot be restored/);
    assert.deepEqual(orders, []);
  } finally {
    close();
  }
}

const drawn = (name, input, error) =>
  h("label", { key: name }, name, h("input", { name, ...input }), h("output", { "data-error": name }, error));

const libraries = {
  "React Hook Form": (schema, order) =>
    draw(function Shop() {
      const { register, handleSubmit, formState } = useHookForm({
        defaultValues: start,
        resolver: standardSchemaResolver(schema),
      });
      return h(
        "form",
        { onSubmit: handleSubmit(order) },
        fields.map((name) => drawn(name, register(name), formState.errors[name]?.message)),
      );
    }),

  "TanStack Form": (schema, order) =>
    draw(function Shop() {
      const form = useTanStackForm({
        defaultValues: start,
        validators: { onChange: schema },
        onSubmit: ({ value }) => order(value),
      });
      return h(
        "form",
        {
          onSubmit(event) {
            event.preventDefault();
            form.handleSubmit();
          },
        },
        fields.map((name) =>
          h(form.Field, { key: name, name }, ({ state, handleChange, handleBlur }) =>
            drawn(
              name,
              { value: state.value, onChange: ({ target }) => handleChange(target.value), onBlur: handleBlur },
              state.meta.errors.map(({ message }) => message).join(" "),
            ),
          ),
        ),
      );
    }),

  Formwerk(schema, order) {
    const Text = defineComponent({
      props: ["name", "label"],
      setup(props) {
        const { inputProps, errorMessage } = useTextField(props);
        return () =>
          v("div", [
            v("input", { ...inputProps.value, name: props.name }),
            v("output", { "data-error": props.name }, errorMessage.value),
          ]);
      },
    });
    const app = createApp({
      setup() {
        const { handleSubmit, formProps } = useFormwerkForm({ schema, initialValues: start });
        const onSubmit = handleSubmit((data) => order(data.toObject()));
        return () =>
          v(
            "form",
            { ...formProps, onSubmit },
            fields.map((name) => v(Text, { key: name, name, label: name })),
          );
      },
    });
    app.mount(main);
    return () => app.unmount();
  },
};

for (const [name, bind] of Object.entries(libraries)) {
  test(`${name}: refused, corrected, accepted`, () => goesThrough(bind));
  test(`${name}: an order that is refused as a whole`, () => isRefused(bind));
}

// What React Hook Form makes of values, by public reports: repository#number names the thread.
const handles = Object.fromEntries(
  ["owner", "admin", "tech", "billing"].map((role) => [`${role}contact0`, "P-ABC123"]),
);
const hosts = { nameserver0: "ns1.example.net", nameserver1: "ns2.example.net" };
const certificate = { "X-KR-CTFY-TYPE": "UNIQUE", "X-KR-CTFY-NO": "123-82-12348" };
const scan = new Blob(["%PDF"]);
for (const [what, tld, command, values, errors] of [
  [
    "react-hook-form/resolvers#841: a file of the shop's own beside a right order",
    "or.kr",
    "AddDomain",
    { domain: "tea.or.kr", ...handles, ...hosts, ...certificate, scan },
    {},
  ],
  [
    "react-hook-form/resolvers#841: a file of the shop's own beside a bad order",
    "or.kr",
    "AddDomain",
    { domain: "tea.kr", ...handles, ...hosts, ...certificate, scan },
    { domain: /must end in \.or\.kr/ },
  ],
  [
    "react-hook-form/resolvers#841: an order that is refused as a whole",
    "kg",
    "DeleteDomain",
    { domain: "tea.kg" },
    { domain: /not possible for \.kg/ },
  ],
  [
    "react-hook-form/resolvers#408: a contact's data",
    "gdn",
    "AddDomain",
    { domain: "tea.gdn", period: "1", ...handles, ...hosts, ownercontact0: { ...contact, city: "", email: "kim" } },
    { ownercontact0: { city: /still empty/, email: /e-mail address/ } },
  ],
]) {
  test(what, async () => {
    const resolve = standardSchemaResolver(schema(tld, command));
    const result = await resolve(values, undefined, { fields: {}, shouldUseNativeValidation: false });
    const hold = (found, wanted) => {
      assert.deepEqual(Object.keys(found).sort(), Object.keys(wanted).sort());
      for (const [name, one] of Object.entries(wanted)) {
        if (one instanceof RegExp) assert.match(found[name].message, one);
        else hold(found[name], one);
      }
    };
    hold(result.errors, errors);
  });
}
