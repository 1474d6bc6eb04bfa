import { authCodeCheck } from "../pkg/index.js";
import { drawContact } from "./contact.js";
import { makeRoomForPaste } from "./control.js";
import { element } from "./element.js";
import { Field } from "./field.js";
import { RepeatedField } from "./repeat.js";
import { isMore, sections } from "./sections.js";

/**
 * The fields of the order: drawn from their description, and what is typed kept in the order.
 * tldgate/form judges them where they stand.
 *
 * Events: `typed` when a field has changed, `grown` when a row was added.
 */
export class FormFields extends EventTarget {
  #root;
  #order;
  #announcer;
  #fields = new Map();
  #repeats = [];

  constructor(root, order, announcer) {
    super();
    this.#root = root;
    this.#order = order;
    this.#announcer = announcer;
    root.addEventListener("beforeinput", makeRoomForPaste);
    root.addEventListener("input", ({ target }) => this.#typed(target));
    root.addEventListener("click", ({ target }) => this.#addRow(target.closest("[data-action=add-row]")));
  }

  /** The descriptions of the fields on the page, by name. */
  get descriptions() {
    return new Map([...this.#fields].map(([name, field]) => [name, field.description]));
  }

  draw() {
    this.#fields.clear();
    this.#repeats = [];
    const { drawnForm } = this.#order;
    const all = drawnForm?.fields ?? [];
    const more = all.filter((field) => isMore(field, drawnForm));
    const parts = sections(all.filter((field) => !more.includes(field))).map((section) => this.#drawSection(section));
    if (more.length > 0) parts.push(this.#drawMore(more));
    this.#root.replaceChildren(...parts);
    this.#order.drawn = new Set(this.#fields.keys());
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
    return this.#addField(description).root;
  }

  #addField(description, options) {
    const field = new Field(description, options);
    field.value = this.#order.value(description.name);
    this.#fields.set(description.name, field);
    return field;
  }

  #typed(control) {
    const field = this.#fields.get(control.name);
    if (!field) return;
    this.#order.set(field.name, field.value);
    this.dispatchEvent(new Event("typed"));
    if (field.description.kind === "auth-code") {
      const { requirements } = authCodeCheck(this.#order.tld, field.value);
      if (requirements.length > 0) this.#announcer.say(stateOf(requirements));
    }
  }

  #addRow(button) {
    if (!button) return;
    const control = this.#repeats.find((repeated) => repeated.owns(button)).add();
    this.#order.drawn = new Set(this.#fields.keys());
    this.dispatchEvent(new Event("grown"));
    control.focus();
  }
}

/** What a code has and lacks, in one sentence: a list that is drawn with each key cannot be listened to. */
function stateOf(requirements) {
  const unmet = requirements.filter(({ met }) => !met);
  if (unmet.length === 0) return "The code has all it needs.";
  return `The code still needs: ${unmet.map(({ message }) => message).join("; ")}.`;
}
