import { showRequirements } from "./checklist.js";
import { Fields } from "./fields.js";
import { OrderIssues } from "./order-issues.js";
import { Pointer } from "./pointer.js";
import { Summary } from "./summary.js";
import { TEXTS } from "./texts.js";

/** A page's own form, that refuses a bad order and says why while it is typed. */
export class OrderForm {
  #form;
  #functions;
  #settings;
  #texts;
  #fields;
  #orderIssues;
  #summary;
  #pointer;
  #hadNoValidate;
  #listening = new AbortController();
  #report;

  /** `functions`: validate, authCodeCheck and describe, of any entry point. */
  constructor(form, settings, functions) {
    this.#form = form;
    this.#functions = functions;
    this.#texts = { ...TEXTS, ...settings.texts };
    const wording = { texts: this.#texts, sources: settings.sources };
    this.#fields = new Fields(form, wording);
    this.#orderIssues = new OrderIssues(form.querySelector('[data-issues-for=""]'), wording);
    this.#summary = new Summary(form, settings.summary, this.#texts);
    this.#pointer = new Pointer(this.#listening.signal);
    // The browser would stop at the first field, with a bubble and in its own language.
    this.#hadNoValidate = form.noValidate;
    form.noValidate = true;
    this.#listen();
    this.change(settings);
  }

  get report() {
    return this.#report;
  }

  change(settings) {
    this.#settings = { ...this.#settings, ...settings };
    const { tld, command, names } = this.#settings;
    this.#fields.change(this.#functions.describe(tld, command), names);
    return this.check();
  }

  check() {
    this.#fields.find();
    const { tld, command, context, severity, locale, onReport } = this.#settings;
    this.#report = this.#functions.validate(tld, command, this.#fields.order(), { context, severity, locale });
    const groups = this.#groups;
    for (const [name, field] of this.#fields) field.show(groups.get(name) ?? []);
    this.#orderIssues.show(groups.get("") ?? []);
    this.#summary.update(groups);
    this.#showRequirements();
    onReport?.(this.#report);
    return this.#report;
  }

  answered(names) {
    // They may have been drawn, or filled in, just now.
    this.#fields.find();
    this.#fields.answered(names);
    return this.check();
  }

  stop() {
    this.#listening.abort();
    this.#fields.remove();
    this.#orderIssues.remove();
    this.#summary.remove();
    this.#form.noValidate = this.#hadNoValidate;
  }

  get #groups() {
    return this.#fields.group(this.#report.issues);
  }

  #listen() {
    const { signal } = this.#listening;
    const on = (type, listener, capture) => this.#form.addEventListener(type, listener, { signal, capture });
    // Half a syllable of an input method is nothing to judge.
    on("input", ({ target, isComposing }) => isComposing || this.#typed(target));
    on("compositionend", ({ target }) => this.#typed(target));
    on("focusout", ({ target }) => this.#pointer.whenReleased(() => signal.aborted || this.#left(target)));
    // Before the shop's own listeners.
    on("submit", (event) => this.#submitted(event), true);
    // The controls are emptied after the event.
    on("reset", () => setTimeout(() => signal.aborted || this.#begin()));
  }

  #typed(control) {
    const field = this.#fieldOf(control);
    if (!field) return;
    field.timing.typed();
    this.check();
  }

  /** A control that the page has added since is found now. */
  #fieldOf(control) {
    if (!this.#fields.of(control)) this.#fields.find();
    return this.#fields.of(control);
  }

  #left(control) {
    const field = this.#fields.of(control);
    if (!field) return;
    field.timing.left();
    this.check();
  }

  #submitted(event) {
    if (event.submitter?.formNoValidate) return;
    this.#fields.find();
    this.#fields.submitted();
    this.#orderIssues.submitted();
    const { ok } = this.check();
    // What is no part of the order has rules of its own, such as a box that has to be ticked.
    if (ok && (this.#hadNoValidate || this.#form.reportValidity())) {
      this.#summary.close();
      return;
    }
    event.preventDefault();
    // The shop's own listeners would send it.
    event.stopImmediatePropagation();
    if (ok) return;
    this.#summary.open(this.#groups, this.#fields);
    this.#settings.onRefused?.(this.#report);
  }

  /** Nobody has answered anything yet. */
  #begin() {
    this.#fields.remove();
    this.#orderIssues.begin();
    this.#summary.close();
    this.check();
  }

  #showRequirements() {
    const { tld, locale } = this.#settings;
    for (const list of this.#form.querySelectorAll("[data-requirements-for]")) {
      const control = this.#form.elements.namedItem(list.dataset.requirementsFor);
      const { requirements } = this.#functions.authCodeCheck(tld, control?.value ?? "", locale && { locale });
      showRequirements(list, requirements, this.#texts);
    }
  }
}
