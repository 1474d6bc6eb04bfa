import { getAttribute, removeAttribute, setAttribute } from "./dom.js";

/** Attributes of a page's elements that are changed for a while, and given back as they were. */
export class Attributes {
  #before = new Map();

  /** `null` takes the attribute away. */
  set(element, name, value) {
    const known = this.#before.get(element) ?? new Map();
    if (!known.has(name)) this.#before.set(element, known.set(name, getAttribute(element, name)));
    put(element, name, value);
  }

  restore() {
    for (const [element, known] of this.#before) {
      for (const [name, value] of known) put(element, name, value);
    }
    this.#before.clear();
  }
}

/** An attribute that stays is not written again: who watches the page would be told of it. */
function put(element, name, value) {
  if (getAttribute(element, name) === value) return;
  if (value === null) removeAttribute(element, name);
  else setAttribute(element, name, value);
}
