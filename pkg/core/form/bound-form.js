import { Attributes } from "./attributes.js";
import { showRequirements } from "./checklist.js";
import { callShop } from "./complaint.js";
import { ControlGroups } from "./control-groups.js";
import { getAttribute, reportValidity } from "./dom.js";
import { Failures } from "./failures.js";
import { FormEvents } from "./form-events.js";
import { showNotes } from "./notes.js";
import { Order } from "./order.js";
import { PageLists } from "./page-lists.js";
import { Placement } from "./placement.js";
import { Summary } from "./summary.js";
import { TEXTS } from "./texts.js";

// On the form itself, for all copies of this script that a page may have.
const BOUND = Symbol.for("tldgate.form");

/** A page's own form, that refuses bad orders and says why while they are typed. */
export class BoundForm {
  #form;
  #functions;
  #orders = [];
  #groups;
  #lists;
  #placement;
  #summary;
  #events;
  #attributes = new Attributes();
  #hadNoValidate;
  #errors;
  #failures = new Failures();
  #isStopped = false;

  /** Two at once would refuse and complain twice. */
  static isBound(form) {
    return form[BOUND] === true;
  }

  /** Throws where the functions do, and leaves the form untouched then. */
  constructor(form, settings, functions) {
    this.#form = form;
    this.#functions = functions;
    this.#orders = settings.map((one) => new Order(functions, one));
    try {
      this.#bind(settings);
      this.#groups.find(this.#orders);
      for (const order of this.#orders) order.judge();
      this.#show();
    } catch (error) {
      this.stop();
      throw error;
    }
    this.#tell(this.#orders);
  }

  get orders() {
    return [...this.#orders];
  }

  add(settings) {
    if (this.#isStopped) throw new TypeError("tldgate: this form was stopped");
    const order = new Order(this.#functions, settings);
    this.#orders.push(order);
    // It may have to itself what others had.
    this.check();
    return order;
  }

  remove(order) {
    if (!this.#has([order])) return;
    this.#orders = this.#orders.filter((one) => one !== order);
    this.check(this.#orders);
  }

  change(order, settings) {
    if (!this.#has([order])) return;
    try {
      order.change(settings);
    } catch (error) {
      if (error instanceof TypeError) throw error;
      this.#failures.tell(error, [order]);
    }
    // Another scope may leave other controls to the rest.
    this.check("scope" in settings ? this.#orders : [order]);
  }

  /** Judges orders again, as the form is now. */
  check(orders = this.#orders) {
    if (!this.#has(orders)) return;
    this.#guard(() => {
      this.#groups.find(this.#orders);
      for (const group of this.#groups) group.readLabel();
      this.#judge(orders);
    });
  }

  answered(orders, names) {
    if (!this.#has(orders)) return;
    this.#guard(() => {
      // They may have been drawn, or filled in, just now.
      this.#groups.find(this.#orders);
      for (const order of orders) order.answered(names);
      this.#judge(orders);
    });
  }

  /** Leaves the form as it was found. */
  stop() {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#events?.stop();
    this.#groups?.remove();
    this.#placement?.remove();
    this.#lists?.giveBack();
    this.#summary?.remove();
    this.#attributes.restore();
    delete this.#form[BOUND];
  }

  /** Whether orders are the form's, and not taken out or stopped. */
  #has(orders) {
    return !this.#isStopped && orders.every((order) => this.#orders.includes(order));
  }

  #bind(settings) {
    const form = this.#form;
    form[BOUND] = true;
    this.#lists = new PageLists(form);
    this.#groups = new ControlGroups(form, this.#lists);
    this.#placement = new Placement(this.#lists);
    const given = settings.find(({ summary }) => summary)?.summary;
    this.#summary = new Summary(form, given, this.#orders[0]?.texts ?? TEXTS);
    // The browser would stop at the first field, with a bubble and in its own language.
    this.#hadNoValidate = getAttribute(form, "novalidate") !== null;
    this.#attributes.set(form, "novalidate", "");
    this.#events = new FormEvents(form, {
      typed: (control) => this.#guard(() => this.#typed(control)),
      changed: (control) => this.#guard(() => this.#changed(control)),
      left: (control) => this.#guard(() => this.#left(control)),
      submitted: (event) => this.#submitted(event),
      emptied: () => this.#guard(() => this.#begin()),
    });
  }

  /** Judges orders, shows what is wrong with all, and tells the shop. */
  #judge(orders) {
    this.#ask(orders);
    this.#show();
    this.#tell(orders);
  }

  #ask(orders) {
    this.#events.follow();
    for (const order of orders) {
      try {
        order.judge();
      } catch (error) {
        this.#failures.tell(error, [order]);
      }
    }
  }

  #show() {
    this.#errors = this.#placement.show(this.#orders, [...this.#groups]);
    this.#summary.update(this.#errors);
    showRequirements(this.#lists, this.#orders);
    showNotes(this.#lists, this.#orders);
  }

  #tell(orders) {
    for (const order of orders) if (!order.hasFailed) callShop(order.settings.onReport, order.report);
  }

  #typed(control) {
    const group = this.#groupOf(control);
    if (!group) return;
    group.heard();
    group.timing.typed();
    this.#judgeOf(group);
  }

  /** Most controls have told of the same by `input` before. */
  #changed(control) {
    const group = this.#groupOf(control);
    if (!group) return;
    if (group.heard()) this.#typed(control);
  }

  #left(control) {
    const group = this.#groups.of(control);
    if (!group) return;
    group.timing.left();
    this.#groups.find(this.#orders);
    this.#judgeOf(this.#groups.of(control) ?? group);
  }

  /** Of a cart, only the orders that the controls serve. */
  #judgeOf(group) {
    this.#judge(this.#orders.filter((order) => order.owns(group)));
  }

  /** The controls as they are now: the page may have added this one since. */
  #groupOf(control) {
    if (this.#groups.isOther(control)) return undefined;
    const isForeign = !this.#groups.of(control) && !control.localName.includes("-") && control.form !== this.#form;
    if (isForeign) return undefined;
    this.#groups.find(this.#orders);
    return this.#groups.of(control);
  }

  #submitted(event) {
    if (event.submitter?.formNoValidate) return;
    const isJudged = this.#guard(() => {
      this.#groups.find(this.#orders);
      for (const group of this.#groups) group.timing.submitted();
      this.#placement.submitted();
      this.#ask(this.#orders);
      return true;
    });
    const refused = isJudged ? this.#orders.filter(({ report }) => !report.ok) : [];
    for (const order of this.#orders) order.isRefused = refused.length > 0;
    this.#guard(() => this.#show());
    this.#tell(this.#orders);
    const isHalted = this.#orders.some((order) => this.#failures.stops(order) && (order.hasFailed || !isJudged));
    // What is no part of the order has rules of its own, such as a box that has to be ticked.
    if (refused.length === 0 && !isHalted && (this.#hadNoValidate || reportValidity(this.#form))) {
      if (!this.#isStopped) this.#guard(() => this.#summary.close());
      return;
    }
    event.preventDefault();
    // The shop's own listeners would send it.
    event.stopImmediatePropagation();
    if (refused.length === 0) return;
    // A shop may have let the form go when it heard the report.
    if (!this.#isStopped) this.#guard(() => this.#summary.open(this.#errors));
    for (const order of refused) this.#refused(order);
  }

  #refused(order) {
    order.complainOfMissing();
    callShop(order.settings.onRefused, order.report);
  }

  /** Nobody has answered anything yet. */
  #begin() {
    this.#groups.remove();
    this.#placement.begin();
    this.#summary.close();
    for (const order of this.#orders) order.isRefused = false;
    this.check();
  }

  /** What fails here is our fault, and must not stop the page. */
  #guard(work) {
    try {
      return work();
    } catch (error) {
      this.#failures.tell(error, this.#orders);
      return undefined;
    }
  }
}
