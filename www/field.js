import { IssueTiming } from "../pkg/form.js";
import { drawControl } from "./control.js";
import { element } from "./element.js";
import { kindOf, need } from "./hint.js";
import { errorsOf, showIssues } from "./issues.js";

/** One field of the order: its label, its control, and what is wrong with it. */
export class Field {
  /** When its issues show. */
  timing = new IssueTiming();
  #control;
  #issues;
  #shown = [];

  /** @param {{ asked?: boolean }} [options] `asked: false` for a field that nobody has to fill in, whatever its description says */
  constructor(description, { asked = true } = {}) {
    const id = `field-${description.name}`;
    const described = `${id}-hint ${id}-issues`;
    this.name = description.name;
    this.description = description;
    this.#control = drawControl(description, {
      id,
      name: description.name,
      required: asked && description.need === "required",
      // Said outright, or a blank required field counts as invalid before anybody touched it.
      "aria-invalid": "false",
      "aria-describedby": described,
    });
    this.#issues = element("ul", { class: "issues", id: `${id}-issues` });
    this.root = this.#draw(id, asked);
  }

  #draw(id, asked) {
    const { description } = this;
    const fixed = description.choices?.length === 1 ? description.choices[0].label : undefined;
    return element(
      "div",
      { class: "field", "data-kind": description.kind },
      element(
        "div",
        { class: "head" },
        element("label", { for: id }, description.label),
        asked && element("span", { class: `need ${description.need}` }, need(description)),
      ),
      element(
        "div",
        { class: "hint", id: `${id}-hint` },
        description.help && element("p", {}, description.help),
        drawWire(description),
      ),
      fixed === undefined ? this.#control.node : element("label", { class: "fixed" }, this.#control.node, " ", fixed),
      element("div", { class: "verdict" }, this.#issues),
    );
  }

  get value() {
    return this.#control.read();
  }

  set value(value) {
    this.#control.write(value);
  }

  /** Puts something between the control and its issues, where it does not move as they come and go. */
  attach(node) {
    this.#issues.before(node);
  }

  /** The first sentence of what is shown as wrong; empty when nothing is. */
  get complaint() {
    return errorsOf(this.#shown)[0]?.message ?? "";
  }

  show(issues) {
    const before = this.#shown.length;
    this.#shown = this.timing.shown(issues);
    if (before === 0 && this.#shown.length === 0) return;
    showIssues(this.#issues, this.#shown, this.description);
    const { node } = this.#control;
    node.setCustomValidity(this.complaint);
    node.setAttribute("aria-invalid", String(this.complaint !== ""));
    this.root.classList.toggle("has-error", this.complaint !== "");
    this.root.classList.toggle("has-warning", this.#shown.length > 0 && this.complaint === "");
    if (before === 0 && this.complaint) this.#reveal();
  }

  focus() {
    this.#reveal();
    this.root.scrollIntoView({ block: "center" });
    this.#control.node.focus({ preventScroll: true });
  }

  /** A complaint inside a closed disclosure would be found by nobody. */
  #reveal() {
    for (let node = this.root.closest("details"); node; node = node.parentElement.closest("details")) node.open = true;
  }
}

/** The name on the wire, the kind of value, and an example. */
function drawWire(description) {
  const kind = kindOf(description);
  const { name, example, choices } = description;
  return element(
    "p",
    { class: "wire" },
    element("code", {}, name),
    kind && ` · ${kind}`,
    example &&
      !choices?.length && [kind ? ", such as " : " · such as ", element("span", { class: "example-value" }, example)],
  );
}
