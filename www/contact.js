import { element } from "./element.js";

/**
 * Draws a contact: its handle, and a disclosure for the contact's data. What the data says,
 * the country and the organisation above all, decides the registry's conditions.
 *
 * @param {import("../pkg/index.js").FieldDescription} description
 * @param {readonly import("../pkg/index.js").FieldDescription[]} parts
 * @param {(description, options?) => import("./field.js").Field} addField
 */
export function drawContact(description, parts, addField) {
  const handle = addField(description);
  const data = parts.map((part) => addField(partOf(description, part), { asked: false }));
  return element(
    "div",
    { class: "contact", role: "group", "aria-label": description.label },
    handle.root,
    element(
      "details",
      { class: "disclosure", open: data.some((field) => field.value !== "") },
      element("summary", {}, "Or give the contact’s data"),
      element(
        "p",
        { class: "aside" },
        "As much as the shop knows. The country and the organisation decide what the registry asks for.",
      ),
      element("div", { class: "grid" }, ...data.map((field) => field.root)),
    ),
  );
}

/** A part under its name on the wire. Autofill keeps the contacts of one form apart by their section. */
function partOf({ name }, part) {
  const { autocomplete } = part.control;
  const sectioned = autocomplete === "off" ? "off" : `section-${name} ${autocomplete}`;
  return { ...part, name: `${name}.${part.name}`, control: { ...part.control, autocomplete: sectioned } };
}
