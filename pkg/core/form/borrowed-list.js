/** A list of the page that is filled for a while, and given back with what it held. */
export class BorrowedList {
  #found;
  #key;

  constructor(root) {
    this.root = root;
    this.#found = [...root.childNodes];
  }

  /** `draw` makes the items; an equal `key` is not drawn again: who listens to the page would hear it anew. */
  show(key, draw) {
    if (key === this.#key) return;
    this.#key = key;
    this.root.replaceChildren(...draw());
  }

  giveBack() {
    this.root.replaceChildren(...this.#found);
  }
}
