import { documentOf, listen, rootOf } from "./dom.js";
import { Pointer } from "./pointer.js";

/**
 * What a person does at a form, told to a listener: `typed(control)`, `changed(control)`, `left(control)`,
 * `submitted(event)` and `emptied()`. One set of listeners serves all of a form's orders.
 */
export class FormEvents {
  #form;
  #listener;
  #pointer;
  #listening = new AbortController();
  #place;
  #atPlace;

  constructor(form, listener) {
    this.#form = form;
    this.#listener = listener;
    const { signal } = this.#listening;
    this.#pointer = new Pointer(form, signal);
    // Before the shop's own listeners. What a form in the form sends comes by too.
    const on = (type, heard, capture) =>
      listen(form, type, (event) => event.target === form && heard(event), { signal, capture });
    on("submit", (event) => listener.submitted(event), true);
    // The controls are emptied after the event, unless somebody prevents it.
    on("reset", (event) => setTimeout(() => signal.aborted || event.defaultPrevented || listener.emptied()));
    this.follow();
  }

  /**
   * Listens at the root that the form is in now: a control may stand outside of the form that it belongs to. A form
   * that is not on the page yet has none.
   */
  follow() {
    const root = rootOf(this.#form);
    const isLasting = root === documentOf(this.#form) || root.host !== undefined;
    const place = isLasting ? root : this.#form;
    if (place === this.#place) return;
    this.#place = place;
    this.#atPlace?.abort();
    this.#atPlace = new AbortController();
    const { signal } = this.#atPlace;
    const on = (type, heard) => listen(place, type, heard, { signal });
    // Half a syllable of an input method is nothing to judge.
    on("input", ({ target, isComposing }) => isComposing || this.#listener.typed(target));
    on("compositionend", ({ target }) => this.#listener.typed(target));
    // Date pickers, and scripts, tell no more than this.
    on("change", ({ target }) => this.#listener.changed(target));
    on("focusout", ({ target }) => {
      this.#pointer.whenReleased(() => signal.aborted || this.#listener.left(target));
    });
  }

  stop() {
    this.#listening.abort();
    this.#atPlace.abort();
  }
}
