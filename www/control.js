import { element } from "./element.js";

/**
 * Draws the control of a field: a checkbox for a fixed value, a list for several, an input for all else.
 * `read` and `write` speak in the field's value, whatever the control.
 *
 * @param {import("../pkg/index.js").FieldDescription} description
 */
export function drawControl(description, attributes) {
  if (description.choices?.length === 1) return fixedValue(description, attributes);
  if (description.choices?.length > 1) return list(description, attributes);
  return input(description, attributes);
}

/** A fixed value may stand for a consent, so it is never ticked for the person. */
function fixedValue({ choices: [choice] }, attributes) {
  const node = element("input", { ...attributes, type: "checkbox", value: choice.value });
  return {
    node,
    read: () => (node.checked ? choice.value : ""),
    write: (value) => (node.checked = value === choice.value),
  };
}

function list({ choices, control }, attributes) {
  const node = element(
    "select",
    { ...attributes, autocomplete: control.autocomplete },
    element("option", { value: "" }, "Choose …"),
    ...choices.map(({ value, label }) => element("option", { value }, optionText(value, label))),
  );
  return {
    node,
    read: () => node.value,
    write: (value) => {
      // A value the list does not offer stays visible: a field is never cleared.
      if (![...node.options].some((option) => option.value === value)) {
        node.append(element("option", { value }, `${value} (not offered)`));
      }
      node.value = value;
    },
  };
}

const optionText = (value, label) => (label === value ? value : `${value}: ${label}`);

function input({ control }, attributes) {
  const node = element("input", { ...attributes, ...control });
  return {
    node,
    read: () => node.value,
    write: (value) => (node.value = value),
  };
}

/** A browser cuts a paste at the maximum length without a word. The limit gives way, so that the rules can speak. */
export function makeRoomForPaste({ target, inputType, data }) {
  const pasted = inputType === "insertFromPaste" || inputType === "insertFromDrop";
  if (pasted && target.maxLength >= 0 && target.value.length + (data?.length ?? 0) > target.maxLength) {
    target.removeAttribute("maxlength");
  }
}
