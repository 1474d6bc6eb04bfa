// What we set, by control: two orders may have one after the other, and a shop may set its own in between.
const ours = new WeakMap();

/** Sets our message, or takes it back with "", where the control has none of the shop's. */
export function setOurValidity(control, message) {
  // A custom element may have none of this.
  if (typeof control.setCustomValidity !== "function") return;
  if (isOfShop(control)) {
    ours.delete(control);
    return;
  }
  if (message === (ours.get(control) ?? "")) return;
  control.setCustomValidity(message);
  // A browser may spell it in its own way, and says nothing of a control that is read only.
  if (message) ours.set(control, control.validationMessage || message);
  else ours.delete(control);
}

function isOfShop(control) {
  const { validity, validationMessage, willValidate } = control;
  if (!validity?.customError) {
    // The shop has cleared it.
    ours.delete(control);
    return false;
  }
  // What is disabled or read only does not say its message.
  return ours.has(control) ? willValidate && validationMessage !== ours.get(control) : true;
}
