import { element } from "./element.js";

/**
 * A row of fields that one description stands for, `nameserver2` to `nameserver12`.
 * It begins with one row, or with as many as there are values, and grows on demand.
 */
export class RepeatedField {
  #description;
  #drawRow;
  #rows = element("div", { class: "grid" });
  #more;
  #next;

  /**
   * @param {import("../pkg/index.js").FieldDescription} description
   * @param {(description) => Node} drawRow
   * @param {(name: string) => boolean} isFilled
   */
  constructor(description, drawRow, isFilled) {
    const { stem, first, last } = description.repeat;
    this.#description = description;
    this.#drawRow = drawRow;
    this.#next = first;
    this.#more = element("button", { type: "button", class: "quiet", "data-action": "add-row" }, "Add another");
    const label = description.label.replace(/ *\{number\}/, "");
    this.#more.append(element("span", { class: "visually-hidden" }, `: ${label}`));
    this.root = element("div", { class: "repeat", role: "group", "aria-label": label }, this.#rows, this.#more);

    let filled = first;
    for (let row = first; row <= last; row += 1) if (isFilled(`${stem}${row}`)) filled = row;
    while (this.#next <= filled) this.add();
  }

  owns(button) {
    return button === this.#more;
  }

  /** Draws the next row and gives its first control. */
  add() {
    const { repeat, label } = this.#description;
    const row = this.#drawRow({
      ...this.#description,
      repeat: undefined,
      name: `${repeat.stem}${this.#next}`,
      // Names count from 0, people from 1.
      label: label.replace("{number}", this.#next + 1),
    });
    this.#rows.append(row);
    this.#next += 1;
    this.#more.hidden = this.#next > repeat.last;
    return row.querySelector("input, select");
  }
}
