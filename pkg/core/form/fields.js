import { controlsByField, fieldOf } from "./controls.js";
import { Field } from "./field.js";
import { fieldsByName } from "./names.js";

/** The order's fields on a page, by name in lower case. */
export class Fields {
  #form;
  #wording;
  #known = new Map();
  #names = {};
  #fields = new Map();

  constructor(form, wording) {
    this.#form = form;
    this.#wording = wording;
  }

  /** Another command, with another description; `names` are the shop's own, by the field's name. */
  change(description, names = {}) {
    this.#known = fieldsByName(description);
    this.#names = names;
  }

  /**
   * Finds them as the controls are now: a shop may add some and remove others. A field that is
   * drawn anew keeps what it knows of the person.
   */
  find() {
    const before = this.#fields;
    this.#fields = new Map();
    for (const [name, controls] of controlsByField(this.#form, this.#names, (name) => this.#known.has(name))) {
      const field = before.get(name);
      const isSame = field?.isOf(controls);
      if (isSame) before.delete(name);
      else field?.remove();
      this.#fields.set(name, isSame ? field : this.#make(name, controls, field?.timing));
    }
    for (const field of before.values()) field.remove();
  }

  [Symbol.iterator]() {
    return this.#fields[Symbol.iterator]();
  }

  get(name) {
    return this.#fields.get(name);
  }

  of(control) {
    return this.#fields.get(fieldOf(control, this.#names));
  }

  /** What nobody has answered yet is left out; what was emptied, or submitted, is an answer. */
  order() {
    const order = new FormData();
    for (const [key, { values, timing }] of this.#fields) {
      const { name } = this.#known.get(key);
      for (const value of values) if (value !== "" || timing.isTouched) order.append(name, value);
    }
    return order;
  }

  /** Issues by the field they stand at; those of no field on the page are about the order: `""`. */
  group(issues) {
    const groups = new Map();
    for (const issue of issues) {
      const name = this.#placeOf(issue.path[0]?.toLowerCase());
      groups.set(name, [...(groups.get(name) ?? []), issue]);
    }
    return groups;
  }

  submitted() {
    for (const field of this.#fields.values()) field.timing.submitted();
  }

  /** As if the person had answered these, or else what is filled. */
  answered(names) {
    const given = names?.map((name) => name.toLowerCase());
    for (const [name, field] of this.#fields) {
      if (given ? given.includes(name) : field.isFilled) field.timing.submitted();
    }
  }

  remove() {
    for (const field of this.#fields.values()) field.remove();
    this.#fields.clear();
  }

  #make(name, controls, timing) {
    const list = `[data-issues-for="${CSS.escape(controls[0].name)}"]`;
    return new Field(controls, {
      id: `tldgate-${[...document.forms].indexOf(this.#form)}-${name}`,
      given: this.#form.querySelector(list),
      wording: this.#wording,
      timing,
      isSecret: this.#known.get(name).isSecret,
    });
  }

  /** A contact that the form asks for by its data stands at the first of them. */
  #placeOf(name) {
    if (name === undefined || this.#fields.has(name)) return name ?? "";
    return [...this.#fields.keys()].find((part) => part.startsWith(`${name}.`)) ?? "";
  }
}
