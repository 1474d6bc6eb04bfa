/** Attributes of a page's elements that are changed for a while, and given back as they were. */
export class Attributes {
  #before = new Map();

  /** `null` takes the attribute away. */
  set(element, name, value) {
    const known = this.#before.get(element) ?? new Map();
    if (!known.has(name)) this.#before.set(element, known.set(name, element.getAttribute(name)));
    put(element, name, value);
  }

  restore() {
    for (const [element, known] of this.#before) {
      for (const [name, value] of known) put(element, name, value);
    }
    this.#before.clear();
  }
}

function put(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
