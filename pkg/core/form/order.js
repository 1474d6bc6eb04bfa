import { callShop, complain } from "./complaint.js";
import { contextOf } from "./context.js";
import { keyOf } from "../naming.js";
import { fieldsByName } from "./field-names.js";
import { givenOf } from "./given.js";
import { judge, unchecked } from "./judge.js";
import { OrderScope } from "./order-scope.js";
import { checkSettings } from "./settings.js";
import { TEXTS } from "./texts.js";

let count = 0;

/** One order of a form: its settings, the controls that are its fields, and what the rules say of it. */
export class Order {
  #functions;
  #settings = {};
  #texts = TEXTS;
  #fields = new Map();
  #steps = new Set();
  /** The controls of each field: of several names for one, the first are where its issues stand. */
  #groups = new Map();
  #answers = [];
  #contexts = new Map();
  #complained = new Set();

  number = (count += 1);
  /** Whether it was submitted and refused. */
  isRefused = false;
  /** Whether the functions fail at it now. */
  hasFailed = false;

  constructor(functions, settings) {
    this.#functions = functions;
    this.change(settings);
  }

  /** Takes over settings, or throws and changes nothing. */
  change(settings) {
    checkSettings(settings);
    const next = { ...this.#settings, ...settings };
    const { tld, command, names, scope, context, severity, locale, given, labels } = next;
    const description = this.#functions.describe(tld, command);
    // What is wrong with them is said now, and not when a customer types.
    this.#functions.validate(tld, command, {}, { names, context, severity, locale, given, labels });
    this.#settings = next;
    this.#texts = { ...TEXTS, ...next.texts };
    this.#fields = fieldsByName(description);
    this.#steps = new Set(description.forms.flatMap(({ step }) => (step ? [step.field.toLowerCase()] : [])));
    this.scope = new OrderScope(this.#fields, this.#steps, { names, scope });
    this.report = unchecked(next);
  }

  get settings() {
    return this.#settings;
  }

  get texts() {
    return this.#texts;
  }

  /** What tells it from others of the form: the name that is ordered, or its TLD. */
  get title() {
    const name = this.#groups.get("domain")?.values.find((value) => value.trim() !== "");
    return name ? name.trim().slice(0, 80) : `.${this.#settings.tld.replace(/^\./, "")}`;
  }

  /** Where it begins on the page. */
  get anchor() {
    return this.scope.area ?? (this.#groups.get("domain") ?? [...this.#groups.values()][0])?.anchor;
  }

  /** What the controls of one name are to the order: fields, or what it knows of the domain. `all` are the form's. */
  claim(named, all, orders) {
    const claims = this.scope.fieldsOf(named, all).map((field) => ({ order: this, field }));
    const scopes = orders.map(({ scope }) => scope);
    const context = this.scope.contextOf(named, all, scopes);
    return context === null ? claims : [...claims, { order: this, context }];
  }

  /** Has no controls until own() gives them; `keys` are the names of all there are. */
  lose(keys) {
    if (this.scope.look(keys)) this.#findRefused();
    this.#groups.clear();
    this.#answers = [];
    this.#contexts.clear();
  }

  own(group, { field, context }) {
    if (field !== undefined) this.#answers.push({ field, group });
    if (field !== undefined && !this.#groups.has(field)) this.#groups.set(field, group);
    if (context !== undefined) this.#contexts.set(context, group);
  }

  owns(group) {
    return this.#answers.some((answer) => answer.group === group) || [...this.#contexts.values()].includes(group);
  }

  /** The controls of fields, by name without case, a contact's parts with it; without names all that are filled. */
  answered(names) {
    const asked = names && new Set(names.map((name) => name.toLowerCase()));
    for (const { field, group } of this.#answers) {
      const isAnswered = asked ? asked.has(field) || asked.has(this.#fields.get(field).contact) : group.isFilled;
      if (isAnswered) group.timing.submitted();
    }
  }

  /** What the code field of a name holds, of the field's or the control's own; undefined where there is none. */
  valueOf(name) {
    for (const [field, group] of this.#groups) {
      const names = [group.named.name, ...this.scope.listNames(field, group.named)];
      if (names.some((one) => keyOf(one).toLowerCase() === name)) return group.values[0] ?? "";
    }
    return undefined;
  }

  /** Asks the rules. What they throw is thrown, and the report then says that nothing was checked. */
  judge() {
    this.report = unchecked(this.#settings);
    this.hasFailed = true;
    const { tld, command, severity, locale, rules } = this.#settings;
    const options = {
      context: this.#context,
      severity,
      locale,
      given: givenOf(this.#fields, this.#steps, (field) => this.#groups.has(field), this.#settings.given),
      labels: { ...this.#labels, ...this.#settings.labels },
      rules: rules && ((order, report) => callShop(rules, order, report) ?? []),
    };
    this.report = judge(this.#functions, { tld, command }, this.#entries, options);
    this.hasFailed = false;
  }

  requirements(code) {
    const { tld, locale } = this.#settings;
    return this.#functions.authCodeCheck(tld, code, locale && { locale }).requirements;
  }

  /**
   * The issues that a customer reads, as `{ issue, group }`: those of no controls are about the order. `missing` is
   * the field that the page has no control for.
   */
  *placed() {
    const { sources } = this.#settings;
    for (const issue of this.report.issues) {
      // That there are no rules is nothing a customer can mend; but a shop may refuse such orders.
      const isUnsupported = issue.code === "unsupported-tld";
      if (isUnsupported && issue.severity !== "error") continue;
      const key = (issue.field ?? issue.path?.[0])?.toLowerCase();
      const field = this.#fields.get(key);
      const group = key === undefined ? this.#contexts.get(issue.params?.context) : this.#groupOf(key);
      const isMissing = !group && field !== undefined && !field.isReference && issue.severity === "error";
      const { code, severity, message, source, fix } = issue;
      const about = { severity, pending: issue.pending, texts: this.#texts, sources };
      if (isMissing || isUnsupported) {
        const unavailable = { ...about, code: "unavailable", message: this.#texts.unavailable };
        yield { issue: unavailable, missing: isMissing ? { ...field, source } : undefined };
      } else {
        yield { issue: { ...about, code, message, source, fix, isSecret: field?.isSecret ?? false }, group };
      }
    }
  }

  /** Tells the developer which controls the page lacks, once for each. */
  complainOfMissing() {
    for (const { missing } of this.placed()) {
      if (!missing || this.#complained.has(missing.name)) continue;
      this.#complained.add(missing.name);
      complain(
        `tldgate: the form has no control for ${missing.name} (${missing.label}), by ${missing.source}. ` +
          `Add one, lead to it by "names", or tell by "given" what the shop adds`,
      );
    }
  }

  /** What nobody has answered yet is left out; what was emptied, or submitted, is an answer. */
  get #entries() {
    const entries = [];
    for (const { field, group } of this.#answers) {
      const { name } = this.#fields.get(field);
      for (const value of group.values) if (value !== "" || group.timing.isTouched) entries.push([name, value]);
    }
    return entries;
  }

  /** What a TLD refuses, such as a new owner where the name is modified, is in no description. */
  #findRefused() {
    const { tld, command } = this.#settings;
    if (this.scope.others.length === 0) return;
    const others = Object.fromEntries(this.scope.others.map((name) => [name, "x"]));
    for (const { code, severity, field } of this.#functions.validate(tld, command, others).issues) {
      if (code !== "not-for-command" || severity !== "error") continue;
      this.#fields.set(field.toLowerCase(), { name: field, label: field, parts: [], values: [], isReference: true });
    }
  }

  get #context() {
    const told = [...this.#contexts].map(([name, { values }]) => [name, contextOf(name, values)]);
    const known = told.filter(([, value]) => value !== undefined);
    return { ...this.#settings.context, ...Object.fromEntries(known) };
  }

  /** The page's own labels; one that two controls have does not tell which of them is meant. */
  get #labels() {
    const owners = new Map();
    for (const group of this.#groups.values()) {
      owners.set(group.label, owners.has(group.label) && owners.get(group.label) !== group ? null : group);
    }
    const own = [...this.#groups].filter(([, group]) => group.label !== undefined && owners.get(group.label) === group);
    return Object.fromEntries(own.map(([field, { label }]) => [this.#fields.get(field).name, label]));
  }

  /** A contact that the page asks for by its data stands at the first of them. */
  #groupOf(field) {
    if (this.#groups.has(field)) return this.#groups.get(field);
    const part = [...this.#groups.keys()].find((key) => key.startsWith(`${field}.`));
    return part && this.#groups.get(part);
  }
}
