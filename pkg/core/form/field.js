import { Attributes } from "./attributes.js";
import { IssueList } from "./issue-list.js";
import { IssueTiming } from "./issue-timing.js";
import { element } from "./element.js";

const isChoice = ({ type }) => type === "radio" || type === "checkbox";

/** A field of the order: the controls of its name, and what is wrong with it beside them. */
export class Field {
  #controls;
  #attributes = new Attributes();
  #list;
  #isOurs;
  #error;

  /**
   * `id` is for what has none; `given` is the list that the page has for the issues, if it has
   * one. `isSecret` is about the value.
   */
  constructor(controls, { id, given, wording, isSecret, timing = new IssueTiming() }) {
    this.#controls = controls;
    this.timing = timing;
    const root = given ?? element("ul", { class: "tldgate-issues" });
    this.#isOurs = !given;
    if (this.#isOurs) place(root, controls.at(-1));
    this.#identify(controls[0], id);
    this.#identify(root, `${id}-issues`);
    this.#attributes.set(root, "aria-live", "polite");
    for (const control of controls) {
      const described = control.getAttribute("aria-describedby");
      this.#attributes.set(control, "aria-describedby", described ? `${described} ${root.id}` : root.id);
    }
    this.#list = new IssueList(root, wording, isSecret, (fix) => this.#take(fix));
  }

  get id() {
    return this.#controls[0].id;
  }

  get canFocus() {
    return this.#controls[0].type !== "hidden";
  }

  /** What the controls hold, as a form would send it: of choices those that are made. */
  get values() {
    const chosen = this.#controls.filter((control) => !isChoice(control) || control.checked);
    return chosen.map(({ value }) => value);
  }

  get isFilled() {
    return this.values.some((value) => value !== "");
  }

  isOf(controls) {
    return controls.length === this.#controls.length && controls.every((one, index) => one === this.#controls[index]);
  }

  show(issues) {
    const shown = this.timing.shown(issues);
    const error = shown.find(({ severity }) => severity === "error");
    this.#list.show(shown);
    this.#controls[0].setCustomValidity(error?.message ?? "");
    for (const control of this.#controls) this.#attributes.set(control, "aria-invalid", String(error !== undefined));
    if (error && !this.#error) this.#reveal();
    this.#error = error;
  }

  focus() {
    this.#reveal();
    this.#controls[0].focus();
  }

  /** Leaves the controls as they were found. */
  remove() {
    const { root } = this.#list;
    this.#controls[0].setCustomValidity("");
    this.#attributes.restore();
    if (this.#isOurs) root.remove();
    else root.replaceChildren();
  }

  /** An error in a closed disclosure would be found by nobody. */
  #reveal() {
    const [first] = this.#controls;
    for (let node = first.closest("details"); node; node = node.parentElement.closest("details")) node.open = true;
  }

  #identify(element, id) {
    if (!element.id) this.#attributes.set(element, "id", id);
  }

  #take(fix) {
    const control = this.#controls.find((one) => isChoice(one) && one.value === fix) ?? this.#controls[0];
    if (isChoice(control)) control.checked = true;
    else control.value = fix;
    // The button goes with its issue; the focus must not go with it.
    control.focus();
    control.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

/** Behind the control, or behind a label around it: what a label holds is part of the name. */
function place(root, control) {
  (control.closest("label") ?? control).after(root);
}
