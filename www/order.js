import { describe, toCommand, validate } from "../pkg/index.js";

/** The browser's date, as people read it on the wall: not UTC's. */
function browserDate() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The state of the page: which order, by which form, with which values.
 *
 * Values outlive a change of TLD, command or form, so that nothing typed is lost;
 * what is judged, and sent, is what is drawn.
 *
 * Events: `begin` with another order, `form` with another form of the command.
 */
export class Order extends EventTarget {
  tld = "";
  command = "";
  /** The form the person chose, where the command has several. */
  form = undefined;
  /** The example the order was filled from. */
  example = undefined;
  context = { today: browserDate() };
  description;
  /** Names of the fields on the page. The form that draws them keeps this up to date. */
  drawn = new Set();
  #values = new Map();

  /** The description of the form to draw; `undefined` for an unavailable command. */
  get drawnForm() {
    const { forms } = this.description;
    return forms.find((form) => form.name === this.form) ?? forms[0];
  }

  /** What the TLD says of the command: whether it is available, and the way out where it is not. */
  get availability() {
    return this.description.commands.find(({ name }) => name === this.command);
  }

  /** Whether a date or a status of the domain matters to the command. */
  get hasLocks() {
    return this.description.locks.some((lock) => lock.commands.includes(this.command));
  }

  choose(tld, command) {
    this.#begin(tld, command);
    this.dispatchEvent(new Event("begin"));
  }

  chooseForm(name) {
    this.form = name;
    this.dispatchEvent(new Event("form"));
  }

  /** Takes over an example: its fields replace whatever was there, for the person asked for it. */
  fill(tld, example) {
    this.#begin(tld, example.command);
    this.example = example;
    this.context = { today: browserDate(), ...example.context };
    this.#values = new Map(Object.entries(example.fields));
    this.form = validate(tld, example.command, example.fields).form;
    this.dispatchEvent(new Event("begin"));
  }

  value(name) {
    return this.#values.get(name) ?? "";
  }

  /** Whether there is anything on the page to judge. */
  get isFilled() {
    return [...this.drawn].some((name) => this.value(name) !== "");
  }

  set(name, value) {
    this.#values.set(name, value);
  }

  /**
   * The field that would tell the chosen form from the first of the command's, which is meant otherwise;
   * `undefined` once one of those that do is filled, and where the first form is chosen.
   */
  get untold() {
    const form = this.drawnForm;
    if (!form || form === this.description.forms[0]) return undefined;
    const isTold = form.chosenBy.some((name) => this.drawn.has(name) && this.value(name).trim() !== "");
    return isTold ? undefined : form.fields.find(({ name }) => name === form.chosenBy[0]);
  }

  /** The API's parameters of what is drawn, in the order of the page. */
  parameters() {
    const fields = [...this.drawn].map((name) => [name, this.value(name)]);
    return toCommand(this.tld, this.command, Object.fromEntries(fields));
  }

  #begin(tld, command) {
    this.tld = tld;
    this.command = command;
    this.form = undefined;
    this.example = undefined;
    this.description = describe(tld, command);
  }
}
