import { element } from "./element.js";

/**
 * Lets the person choose among the forms of a command. The form that is chosen is the one that judges, and what
 * tells it from the others is asked for. Where the order holds fields of another form, that is said.
 */
export class FormChoice {
  #root;
  #order;
  #announcer;
  #judged;
  #notice = element("p", { class: "notice", hidden: true });

  constructor(root, order, announcer) {
    this.#root = root;
    this.#order = order;
    this.#announcer = announcer;
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

  /** What tldgate/form is to be told, so that it judges by the chosen form before the order tells which it is. */
  get settings() {
    const field = this.#order.untold;
    if (!field) return { given: undefined, rules: undefined };
    const { name, label, choices } = field;
    const message = `${label} is missing. “${this.#order.drawnForm.name}” needs it.`;
    return {
      given: { [name]: choices?.[0].value ?? label },
      rules: () => [{ field: name, code: "required", message }],
    };
  }

  show(report) {
    this.#judged = report.form;
    const drawn = this.#order.drawnForm;
    const differs = Boolean(drawn?.name && report.form && report.form !== drawn.name);
    const said = differs ? `${this.#held(report.form)}, so it is judged as “${report.form}”.` : "";
    this.#notice.hidden = !differs;
    if (this.#notice.dataset.said === said) return;
    this.#notice.dataset.said = said;
    if (!differs) return;
    this.#notice.replaceChildren(
      `${said} `,
      element("button", { type: "button", "data-action": "follow" }, `Show the fields of “${report.form}”`),
    );
    this.#announcer.say(said);
  }

  #held(judged) {
    const { chosenBy, fields } = this.#order.description.forms.find(({ name }) => name === judged);
    const held = chosenBy.filter((name) => this.#order.drawn.has(name) && this.#order.value(name) !== "");
    const labels = held.map((name) => `“${fields.find((field) => field.name === name)?.label ?? name}”`);
    return `The order holds ${new Intl.ListFormat("en-GB").format(labels)}`;
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
