import { element } from "./element.js";

/**
 * Lets the person choose among the forms of a command. The order's fields have the last
 * word: where they make it another form than the one drawn, that is said, and why.
 */
export class FormChoice {
  #root;
  #order;
  #judged;
  #notice = element("p", { class: "notice", hidden: true });

  constructor(root, order) {
    this.#root = root;
    this.#order = order;
    root.addEventListener("change", ({ target }) => {
      if (target.name === "form") order.chooseForm(target.value);
    });
    root.addEventListener("click", ({ target }) => {
      if (!target.closest("[data-action=follow]")) return;
      order.chooseForm(this.#judged);
      root.querySelector("input:checked").focus();
    });
  }

  /** The focus stays on a radio button while the fields below it are drawn anew. */
  draw() {
    const { forms } = this.#order.description;
    const drawn = this.#order.drawnForm;
    if (forms.length < 2) return this.#root.replaceChildren();
    const key = `${this.#order.tld}/${this.#order.command}`;
    if (this.#root.dataset.key !== key || !this.#root.hasChildNodes()) {
      this.#root.dataset.key = key;
      this.#root.replaceChildren(
        element(
          "fieldset",
          { class: "section" },
          element("legend", {}, "Form of the order"),
          element("div", { class: "options" }, ...forms.map(({ name, source }) => drawOption(name, source))),
          this.#notice,
        ),
      );
    }
    for (const radio of this.#root.querySelectorAll("input")) radio.checked = radio.value === drawn.name;
  }

  show(report) {
    this.#judged = report.form;
    const drawn = this.#order.drawnForm;
    const differs = Boolean(drawn?.name && report.form && report.form !== drawn.name);
    this.#notice.hidden = !differs;
    if (!differs) return;
    this.#notice.replaceChildren(
      `Judged as “${report.form}”: ${this.#reason(report.form, drawn)} `,
      element("button", { type: "button", "data-action": "follow" }, `Show the fields of “${report.form}”`),
    );
  }

  #reason(judged, drawn) {
    const form = this.#order.description.forms.find((candidate) => candidate.name === judged);
    const held = labels(form, (name) => this.#order.drawn.has(name) && this.#order.value(name) !== "");
    if (held.length > 0) return `the order holds ${list(held)}.`;
    return `it becomes “${drawn.name}” with ${list(labels(drawn, () => true))}.`;
  }
}

function drawOption(name, source) {
  return element(
    "label",
    { class: "option" },
    element("input", { type: "radio", name: "form", value: name }),
    element("span", {}, name),
    element("cite", {}, source),
  );
}

const labels = ({ chosenBy, fields }, wanted) =>
  chosenBy.filter(wanted).map((name) => `“${fields.find((field) => field.name === name)?.label ?? name}”`);

const list = (words) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);
