import { Attributes } from "./attributes.js";
import { give, takerOf, valuesOf } from "./control-value.js";
import { labelOf } from "./control-label.js";
import { isHidden } from "./controls.js";
import { setOurValidity } from "./custom-validity.js";
import { closest } from "./dom.js";
import { element } from "./element.js";
import { IssueList } from "./issue-list.js";
import { makeRoom, place } from "./list-place.js";

/** The controls of one name, and what is wrong with them beside them: for all fields, of all orders, that they serve. */
export class ControlGroup {
  #form;
  #controls;
  #first;
  #attributes = new Attributes();
  #list;
  #isOurs;
  #hasError = false;
  #isClear = false;
  #heard;

  /**
   * `named` is of namedControls(); `id` is for what has none; `list` is the page's own for the issues, if it has one.
   */
  constructor(form, named, { id, list, timing }) {
    const { controls } = named;
    this.#form = form;
    this.named = named;
    this.timing = timing;
    this.#controls = controls;
    const visible = controls.filter((control) => !isHidden(control));
    // A hidden control in front of a box sends what the box does not.
    this.#first = visible[0] ?? controls[0];
    this.#isOurs = !list;
    this.givenList = list;
    const root = list ?? element("ul", { class: "tldgate-issues" });
    if (this.#isOurs) place(root, visible.at(-1) ?? controls.at(-1), form);
    this.#identify(this.#first, id);
    this.#identify(root, `${id}-issues`);
    this.#attributes.set(root, "aria-live", "polite");
    for (const control of controls) {
      const described = control.getAttribute("aria-describedby");
      this.#attributes.set(control, "aria-describedby", described ? `${described} ${root.id}` : root.id);
    }
    this.#list = new IssueList(root, {
      canTake: (fix) => takerOf(this.#controls, fix) !== undefined,
      take: (fix) => give(takerOf(this.#controls, fix), fix),
    });
    this.label = labelOf(controls);
    this.read();
    this.heard();
  }

  get id() {
    return this.#first.id;
  }

  get canFocus() {
    return !isHidden(this.#first);
  }

  /** Where it stands on the page. */
  get anchor() {
    return this.#first;
  }

  get isFilled() {
    return this.values.some((value) => value !== "");
  }

  /** The name of what it tells about the domain, of `data-context`. */
  get context() {
    return this.#first.getAttribute("data-context");
  }

  isOf(controls, list) {
    return (
      list === this.givenList &&
      controls.length === this.#controls.length &&
      controls.every((one, index) => one === this.#controls[index])
    );
  }

  /** Takes over what the controls hold now, as a form would send it. */
  read() {
    this.values = this.#controls.flatMap((control) => valuesOf(control, this.#form));
  }

  /** Whether the values are others than at the last call. */
  heard() {
    const now = JSON.stringify(this.values);
    const isNew = now !== this.#heard;
    this.#heard = now;
    return isNew;
  }

  /** The page may have given it another label since. */
  readLabel() {
    this.label = labelOf(this.#controls);
  }

  show(issues) {
    const shown = this.timing.shown(issues);
    // Most of a large form is right with each key.
    if (shown.length === 0 && this.#isClear) return;
    this.#isClear = shown.length === 0;
    const error = shown.find(({ severity }) => severity === "error");
    this.#list.show(shown);
    if (this.#isOurs) makeRoom(this.#list.root);
    setOurValidity(this.#first, error?.message ?? "");
    for (const control of this.#controls) this.#attributes.set(control, "aria-invalid", String(error !== undefined));
    if (error && !this.#hasError) this.#reveal();
    this.#hasError = error !== undefined;
  }

  focus() {
    this.#reveal();
    this.#first.focus();
  }

  /** Leaves the controls as they were found. */
  remove() {
    setOurValidity(this.#first, "");
    this.#attributes.restore();
    if (this.#isOurs) this.#list.root.remove();
    else this.#list.giveBack();
  }

  /** An error in a closed disclosure would be found by nobody. */
  #reveal() {
    let node = closest(this.#first, "details");
    while (node) {
      node.open = true;
      node = node.parentElement && closest(node.parentElement, "details");
    }
  }

  #identify(element, id) {
    if (!element.id) this.#attributes.set(element, "id", id);
  }
}
