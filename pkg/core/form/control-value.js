import { isChoice } from "./controls.js";
import { setValue } from "./dom.js";
import { element } from "./element.js";

/** What a control sends: no value, one, or several. */
export function valuesOf(control, form) {
  if (control.localName === "input" && !isChoice(control)) return [control.value];
  if (control.localName === "select") {
    return [...control.options].flatMap((option) => (isSent(option) ? [option.value] : []));
  }
  // A custom element says what it sends in the ways of those it stands for, or to the browser alone.
  if (control.checked === false) return [];
  return typeof control.value === "string" ? [control.value] : sentValues(control, form);
}

function sentValues(control, form) {
  try {
    const sent = new FormData(form).getAll(control.getAttribute("name"));
    return sent.filter((value) => typeof value === "string");
  } catch {
    // The page is asking the same at this moment, in a listener of ours.
    return [];
  }
}

const isSent = (option) => option.selected && !option.matches(":disabled");

/** The control among those of one name that can take a value, or undefined. */
export function takerOf(controls, value) {
  return controls.find((control) => canTake(control, value));
}

function canTake(control, value) {
  if (control.readOnly || control.type === "hidden" || control.matches(":disabled")) return false;
  if (isChoice(control)) return control.value === value;
  if (control.localName === "select") {
    return [...control.options].some((option) => option.value === value && !option.matches(":disabled"));
  }
  if (control.localName !== "input") return typeof control.value === "string";
  // A date control takes dates alone, a number control numbers.
  const probe = element("input", { type: control.type });
  setValue(probe, value);
  return probe.value === value;
}

/** Gives a control a value as a person would: whatever keeps the page's state hears of it. */
export function give(control, value) {
  // The button that offered it goes; the focus must not go with it.
  control.focus();
  if (isChoice(control)) {
    if (!control.checked) control.click();
    return;
  }
  setValue(control, value);
  control.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertReplacementText" }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}
