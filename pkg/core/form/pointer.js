import { documentOf, listen } from "./dom.js";

/**
 * Does what moves the page once no pointer is held down. Pressing a button takes the focus from a
 * field, whose error may push the button away before it is released: the click would be lost.
 */
export class Pointer {
  #held = false;
  #waiting = [];

  constructor(form, signal) {
    const on = (type, listener) => listen(documentOf(form), type, listener, { capture: true, signal });
    on("pointerdown", () => (this.#held = true));
    for (const type of ["pointerup", "pointercancel"]) on(type, () => this.#release());
  }

  whenReleased(work) {
    if (this.#held) this.#waiting.push(work);
    else work();
  }

  #release() {
    this.#held = false;
    // The click follows the release; the page may move after it.
    setTimeout(() => this.#waiting.splice(0).forEach((work) => work()));
  }
}
