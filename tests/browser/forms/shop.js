// A shop's page: what the tests ask of it is on the window.
import * as tldgate from "../../../pkg/index.js";
import { IssueTiming, orderForm } from "../../../pkg/form.js";
import { orderFormFor } from "../../../pkg/form-for.js";

Object.assign(window, { tldgate, IssueTiming, orderForm, orderFormFor });

/** Draws a page anew, and hears what its forms send. */
window.draw = (html) => {
  window.bound?.stop();
  window.bound = undefined;
  document.querySelector("main").innerHTML = html;
  window.form = document.querySelector("form");
  window.sent = [];
  for (const form of document.querySelectorAll("form")) {
    HTMLElement.prototype.addEventListener.call(form, "submit", (event) => {
      if (event.target !== form) return;
      event.preventDefault();
      window.sent.push(Element.prototype.getAttribute.call(form, "id") ?? "form");
    });
  }
};

window.bind = (settings) => (window.bound = orderForm(window.form, settings));
