import { element } from "./element.js";
import { errorsOf } from "./issues.js";

/**
 * The list of errors above a submitted order: one link a field, in the words that stand
 * beside the field. What is mended afterwards is struck out, and the page does not jump.
 */
export class ErrorSummary {
  #root;
  #list;
  #goTo;
  #links = new Map();

  /** @param {(name: string) => void} goTo takes the person to a field, or to the order's own issues for `""` */
  constructor(root, goTo) {
    this.#root = root;
    this.#list = root.querySelector("ul");
    this.#goTo = goTo;
    this.#list.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link) return;
      // The address belongs to the route.
      event.preventDefault();
      this.#goTo(link.dataset.field);
    });
  }

  /** @param {Map<string, readonly object[]>} groups issues by field */
  open(groups) {
    this.#links.clear();
    for (const [name, issues] of groups) {
      if (errorsOf(issues).length > 0)
        this.#links.set(name, element("a", { href: name ? `#field-${name}` : "#order-issues", "data-field": name }));
    }
    this.#list.replaceChildren(...[...this.#links.values()].map((link) => element("li", {}, link)));
    this.update(groups);
    this.#root.hidden = false;
    this.#root.focus();
    this.#root.scrollIntoView({ block: "start" });
  }

  update(groups) {
    for (const [name, link] of this.#links) {
      const error = errorsOf(groups.get(name) ?? [])[0];
      link.parentElement.classList.toggle("mended", !error);
      if (error) link.textContent = error.message;
      else if (!link.querySelector("span")) link.append(element("span", { class: "visually-hidden" }, " (mended)"));
    }
  }

  close() {
    this.#links.clear();
    this.#root.hidden = true;
  }
}
