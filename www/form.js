import { Checklist } from "./checklist.js";
import { drawContact } from "./contact.js";
import { makeRoomForPaste } from "./control.js";
import { element } from "./element.js";
import { Field } from "./field.js";
import { byField, fixOf } from "./issues.js";
import { whenReleased } from "./pointer.js";
import { RepeatedField } from "./repeat.js";
import { isMore, sections } from "./sections.js";

/** The fields of the order: draws them from their description, and carries what is typed into the order. */
export class OrderForm {
  #root;
  #order;
  #announcer;
  #fields = new Map();
  #checklists = new Map();
  #repeats = [];
  #report = { issues: [] };

  constructor(root, order, announcer) {
    this.#root = root;
    this.#order = order;
    this.#announcer = announcer;
    root.addEventListener("beforeinput", makeRoomForPaste);
    // Half a syllable of an input method is nothing to judge.
    root.addEventListener("input", ({ target, isComposing }) => isComposing || this.#typed(target));
    root.addEventListener("compositionend", ({ target }) => this.#typed(target));
    root.addEventListener("focusout", ({ target }) => this.#left(target));
    root.addEventListener("click", ({ target }) => this.#clicked(target.closest("button")));
  }

  /** The descriptions of the fields on the page, by name. */
  get descriptions() {
    return new Map([...this.#fields].map(([name, field]) => [name, field.description]));
  }

  draw() {
    const before = this.#fields;
    this.#fields = new Map();
    this.#checklists.clear();
    this.#repeats = [];
    const { drawnForm } = this.#order;
    const all = drawnForm?.fields ?? [];
    const more = all.filter((field) => isMore(field, drawnForm));
    const parts = sections(all.filter((field) => !more.includes(field))).map((section) => this.#drawSection(section));
    if (more.length > 0) parts.push(this.#drawMore(more));
    this.#root.replaceChildren(...parts);
    this.#order.drawn = new Set(this.#fields.keys());
    // A field that two forms share keeps what it knows of the person.
    for (const [name, field] of this.#fields) field.timing = before.get(name)?.timing ?? field.timing;
  }

  /** A new order: nobody has answered anything yet. */
  forget() {
    this.#fields.clear();
  }

  show(report) {
    this.#report = report;
    const groups = this.groups(report);
    for (const [name, field] of this.#fields) field.show(groups.get(name) ?? []);
  }

  groups({ issues }) {
    return byField(issues, this.#fields);
  }

  /** As if the person had filled in these fields and left them. */
  answer() {
    for (const field of this.#fields.values()) if (field.value !== "") field.timing.submitted();
  }

  submitted() {
    for (const field of this.#fields.values()) field.timing.submitted();
  }

  focus(name) {
    this.#fields.get(name)?.focus();
  }

  #drawSection({ legend, about, fields }) {
    return element(
      "fieldset",
      { class: "section" },
      element("legend", {}, legend),
      about && element("p", { class: "aside" }, about),
      element("div", { class: "grid" }, ...fields.map((field) => this.#drawField(field))),
    );
  }

  #drawMore(fields) {
    const isFilled = [...fields].some((field) => this.#names(field).some((name) => this.#order.value(name) !== ""));
    return element(
      "details",
      { class: "section more", open: isFilled },
      element("summary", {}, "More parameters"),
      element("p", { class: "aside" }, "What the command takes for any TLD. All of it is optional."),
      element("div", { class: "grid" }, ...fields.map((field) => this.#drawField(field))),
    );
  }

  #names({ name, repeat }) {
    if (!repeat) return [name];
    return Array.from({ length: repeat.last - repeat.first + 1 }, (_, row) => `${repeat.stem}${repeat.first + row}`);
  }

  #drawField(description) {
    if (description.repeat) {
      const repeated = new RepeatedField(
        description,
        (row) => this.#drawField(row),
        (name) => this.#order.value(name) !== "",
      );
      this.#repeats.push(repeated);
      return repeated.root;
    }
    if (description.kind === "contact") {
      return drawContact(description, this.#order.description.contact, (part, options) =>
        this.#addField(part, options),
      );
    }
    const field = this.#addField(description);
    if (description.kind === "auth-code") this.#addChecklist(field);
    return field.root;
  }

  #addField(description, options) {
    const field = new Field(description, options);
    field.value = this.#order.value(description.name);
    this.#fields.set(description.name, field);
    return field;
  }

  #addChecklist(field) {
    const checklist = new Checklist(this.#order.tld);
    checklist.show(field.value);
    field.attach(checklist.root);
    this.#checklists.set(field.name, checklist);
  }

  #typed(control) {
    const field = this.#fields.get(control.name);
    if (!field) return;
    const before = field.complaint;
    field.timing.typed();
    this.#order.set(field.name, field.value);
    this.#announce(field, before);
  }

  #announce(field, before) {
    const checklist = this.#checklists.get(field.name);
    checklist?.show(field.value);
    if (field.complaint && field.complaint !== before) this.#announcer.say(field.complaint);
    else if (checklist?.sentence) this.#announcer.say(checklist.sentence);
    else if (before && !field.complaint) this.#announcer.say("Mended.");
  }

  #left(control) {
    const field = this.#fields.get(control.name);
    if (!field) return;
    whenReleased(() => {
      field.timing.left();
      this.show(this.#report);
    });
  }

  #clicked(button) {
    if (button?.dataset.action === "fix") this.#takeFix(button);
    if (button?.dataset.action === "add-row") this.#addRow(button);
  }

  #takeFix(button) {
    const control = button.closest(".field").querySelector("input, select");
    const field = this.#fields.get(control.name);
    field.value = fixOf(button);
    // The button goes with the issue; the focus must not go with it.
    control.focus();
    this.#typed(control);
  }

  #addRow(button) {
    const control = this.#repeats.find((repeated) => repeated.owns(button)).add();
    this.#order.drawn = new Set(this.#fields.keys());
    this.show(this.#report);
    control.focus();
  }
}
