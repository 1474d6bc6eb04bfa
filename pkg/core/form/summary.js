import { Attributes } from "./attributes.js";
import { element } from "./element.js";

/**
 * What is wrong with an order that was submitted: one line a field, in the words that stand beside
 * it, and a link there. What is mended afterwards is marked, and the page does not jump.
 */
export class Summary {
  #root;
  #isOurs;
  #attributes = new Attributes();
  #texts;
  #lines = new Map();

  /** `given` is the page's own element for it, if it has one. */
  constructor(form, given, texts) {
    this.#root = given ?? element("div", { class: "tldgate-summary" });
    this.#isOurs = !given;
    this.#texts = texts;
    if (this.#isOurs) form.prepend(this.#root);
    this.#attributes.set(this.#root, "tabindex", "-1");
    this.#attributes.set(this.#root, "hidden", "");
  }

  /** `groups`: issues by field; `fields` are those that a person can go to. */
  open(groups, fields) {
    const errors = firstErrors(groups);
    this.#lines = new Map(
      [...errors].map(([name, { message }]) => {
        const item = element("li", {});
        const field = fields.get(name);
        return [name, { message, item, place: field?.canFocus ? item.appendChild(linkTo(field)) : item }];
      }),
    );
    const items = [...this.#lines.values()].map(({ item }) => item);
    this.#root.replaceChildren(element("p", {}, this.#texts.summary), element("ul", {}, ...items));
    this.update(groups);
    this.#root.hidden = false;
    this.#root.focus();
  }

  /** What was wrong may be wrong in another way by now, or mended. */
  update(groups) {
    const errors = firstErrors(groups);
    for (const [name, line] of this.#lines) {
      const error = errors.get(name);
      line.message = error?.message ?? line.message;
      line.item.className = error ? "" : "mended";
      line.place.textContent = error ? line.message : `${line.message} ${this.#texts.mended}`;
    }
  }

  close() {
    this.#lines.clear();
    this.#root.replaceChildren();
    this.#root.hidden = true;
  }

  remove() {
    this.close();
    this.#attributes.restore();
    if (this.#isOurs) this.#root.remove();
  }
}

/** The first error of each field, in the form's order; those about the order each by itself. */
function firstErrors(groups) {
  const errors = new Map();
  for (const [name, issues] of groups) {
    for (const issue of issues.filter(({ severity }) => severity === "error")) {
      const key = name || ` ${issue.code} ${issue.message}`;
      if (!errors.has(key)) errors.set(key, issue);
    }
  }
  return errors;
}

function linkTo(field) {
  const link = element("a", { href: `#${field.id}` });
  link.onclick = (event) => {
    // The address may be a route of the shop's.
    event.preventDefault();
    field.focus();
  };
  return link;
}
