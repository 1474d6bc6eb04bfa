import { BoundForm } from "./bound-form.js";
import { callShop, complain } from "./complaint.js";
import { isForm } from "./dom.js";
import { UNCHECKED } from "./failures.js";
import { patient, unchecked } from "./judge.js";

/** An order of a form, as a shop has it in hand. */
class OrderForm {
  #bound;
  #order;
  #stop;

  constructor(bound, order, stop) {
    this.#bound = bound;
    this.#order = order;
    this.#stop = stop;
  }

  get report() {
    return this.#order.report;
  }

  check() {
    this.#bound.check([this.#order]);
    return this.report;
  }

  answered(names) {
    this.#bound.answered([this.#order], names);
    return this.report;
  }

  change(settings) {
    this.#bound.change(this.#order, settings);
    return this.report;
  }

  stop() {
    this.#stop();
  }
}

/** Several orders of one form. */
class OrderForms {
  #bound;
  #orders = new Map();

  constructor(bound) {
    this.#bound = bound;
    for (const order of bound.orders) this.#faceOf(order);
  }

  get orders() {
    return [...this.#orders.keys()];
  }

  get ok() {
    return this.orders.every(({ report }) => report.ok);
  }

  add(settings) {
    try {
      return this.#faceOf(this.#bound.add(settings));
    } catch (error) {
      return this.#faceOf(unbound([settings], error).orders[0]);
    }
  }

  remove(face) {
    const order = this.#orders.get(face);
    if (!order) return;
    this.#orders.delete(face);
    this.#bound.remove(order);
  }

  check() {
    this.#bound.check();
    return this.#reports;
  }

  answered() {
    this.#bound.answered(this.#bound.orders);
    return this.#reports;
  }

  stop() {
    this.#bound.stop();
  }

  get #reports() {
    return this.orders.map(({ report }) => report);
  }

  #faceOf(order) {
    const face = new OrderForm(this.#bound, order, () => this.remove(face));
    this.#orders.set(face, order);
    return face;
  }
}

/**
 * Binds a form; `settings` are one order's or an array of several. `functions` are validate, authCodeCheck and
 * describe, of any entry point.
 */
export function bind(form, settings, functions) {
  checkForm(form);
  if (BoundForm.isBound(form)) {
    throw new Error("tldgate: this form is bound already; stop() of that binding frees it");
  }
  const all = Array.isArray(settings) ? settings : [settings];
  let bound;
  try {
    bound = new BoundForm(form, all, patient(functions));
  } catch (error) {
    bound = unbound(all, error);
  }
  if (Array.isArray(settings)) return new OrderForms(bound);
  return new OrderForm(bound, bound.orders[0], () => bound.stop());
}

/** A form that is not checked, where the page wants to hear of that. */
function unbound(settings, error) {
  const listeners = settings.filter((one) => typeof one?.onFailure === "function");
  // What a developer got wrong is thrown in any case.
  if (error instanceof TypeError || listeners.length === 0) throw error;
  complain(UNCHECKED, error);
  for (const { onFailure } of listeners) callShop(onFailure, error);
  return new UncheckedForm(settings);
}

/** In the place of a BoundForm: touches nothing. */
class UncheckedForm {
  constructor(settings) {
    this.orders = settings.map((one) => ({ report: unchecked(one) }));
  }

  add(settings) {
    const order = { report: unchecked(settings) };
    this.orders.push(order);
    return order;
  }

  remove(order) {
    this.orders = this.orders.filter((one) => one !== order);
  }

  check() {}
  answered() {}
  change() {}
  stop() {}
}

function checkForm(form) {
  if (isForm(form)) return;
  const what = form === null || typeof form !== "object" ? String(form) : nameOf(form);
  throw new TypeError(
    `orderForm needs a form element and got ${what}. Where the script runs before the form is there, ` +
      `put it behind the form, or make it type="module"`,
  );
}

const nameOf = (value) => (value.localName ? `<${value.localName}>` : Object.prototype.toString.call(value));
