import { keyOf } from "../naming.js";
import { ControlNames } from "./control-names.js";
import { isHidden } from "./controls.js";

/** Which of a form's controls, and of its lists, are one order's. */
export class OrderScope {
  #fields;
  #steps;
  #names;

  /** `fields` are those of fieldsByName(), `steps` the names of fields that tell steps of the command apart. */
  constructor(fields, steps, { names, scope }) {
    this.#fields = fields;
    this.#steps = steps;
    this.#names = new ControlNames(fields, { names, scope });
    /** The element that the order has to itself, or null. */
    this.area = typeof scope === "object" ? scope : null;
    /** What names of the order's controls begin with, or nothing. */
    this.prefix = typeof scope === "string" ? scope : "";
  }

  /** Looks which controls there are, by keyOf() of their names. Returns whether these are others than before. */
  look(keys) {
    return this.#names.look(keys);
  }

  /** The names in it that are no fields. */
  get others() {
    return this.#names.others;
  }

  /** The fields that controls of a name are; `all` are those of the form. */
  fieldsOf(named, all) {
    const isOwn = this.isOwn(named);
    if (!isOwn && named.area !== null) return [];
    // What the order has to itself goes before what all orders share.
    const isElsewhere = () => all.some((other) => other !== named && this.isOwn(other) && other.name === named.name);
    if (!isOwn && this.area && isElsewhere()) return [];
    const fields = isOwn ? this.#names.fieldsOf(named.name) : this.#names.ledTo(named.name);
    return fields.filter((field) => !this.#isForeignStep(field, named));
  }

  /**
   * What controls of a name tell of the domain, or null. In no order's scope they tell it to all, but for
   * an order that has some of its own. `scopes` are those of all orders.
   */
  contextOf(named, all, scopes) {
    const context = contextName(named);
    if (context === null || this.isOwn(named)) return context;
    const isOther = scopes.some((scope) => scope !== this && (scope.area || scope.prefix) && scope.isOwn(named));
    const hasOwn = all.some((other) => this.isOwn(other) && contextName(other) === context);
    return isOther || hasOwn ? null : context;
  }

  /** The names that a list for a field may bear, besides the control's. */
  listNames(field, named) {
    return this.prefix && this.isOwn(named) ? [`${keyOf(this.prefix)}.${field}`] : [field];
  }

  isOwn({ area, name }) {
    return area === this.area && this.#names.isBelow(name);
  }

  /** A page's own `action`, such as `confdomains`, is no step of the command. */
  #isForeignStep(field, { name, controls }) {
    if (!this.#steps.has(field) || this.#names.ledTo(name).includes(field) || !controls.every(isHidden)) return false;
    const values = this.#fields.get(field).values.map((value) => value.toLowerCase());
    return !controls.some(({ value }) => values.includes(value.trim().toLowerCase()));
  }
}

const contextName = ({ controls }) => controls[0].getAttribute("data-context");
