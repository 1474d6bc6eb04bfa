import { callShop, complain } from "./complaint.js";

export const UNCHECKED = "tldgate: this form goes on unchecked:";

/** Tells once that orders could not be judged, and remembers whether the shop stops the form then. */
export class Failures {
  #isComplained = false;
  #answers = new Map();

  tell(error, orders) {
    if (!this.#isComplained) complain(UNCHECKED, error);
    this.#isComplained = true;
    for (const order of orders) {
      if (!this.#answers.has(order)) this.#answers.set(order, callShop(order.settings.onFailure, error));
    }
  }

  /** Whether a failure at the order stops its form. The server judges again: it goes on, unless the shop says no. */
  stops(order) {
    return this.#answers.get(order) === false;
  }
}
