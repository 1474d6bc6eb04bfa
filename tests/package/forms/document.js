// A page to draw a form on, before a form library is imported: each looks at its globals then.
import { JSDOM } from "jsdom";

const { window } = new JSDOM(`<!doctype html><main></main>`, { url: "https://shop.example/", pretendToBeVisual: true });
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) globalThis[name] = window[name];
}
for (const name of ["navigator", "Event", "CustomEvent", "FormData", "AbortController", "AbortSignal"]) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
}
// What jsdom does not draw, it does not scroll.
window.Element.prototype.scrollIntoView = () => {};
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

export const main = document.querySelector("main");

/** Types into a field as a browser does: libraries listen for the event. */
export function type(name, text) {
  const input = document.querySelector(`[name="${name}"]`);
  Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, "value").set.call(input, text);
  input.dispatchEvent(new window.Event("input", { bubbles: true }));
  input.dispatchEvent(new window.Event("change", { bubbles: true }));
  input.dispatchEvent(new window.FocusEvent("focusout", { bubbles: true }));
  input.dispatchEvent(new window.FocusEvent("blur"));
}

export const submit = () =>
  document.querySelector("form").dispatchEvent(new window.Event("submit", { bubbles: true, cancelable: true }));

/** What the page shows beside each field. */
export const shown = () =>
  Object.fromEntries([...document.querySelectorAll("[data-error]")].map((one) => [one.dataset.error, one.textContent]));

/** Tries until it holds: each library draws in its own time. */
export async function until(holds) {
  for (let tries = 0; !holds() && tries < 200; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
}
