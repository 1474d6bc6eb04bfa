import { keyOf } from "../naming.js";
import { BorrowedList } from "./borrowed-list.js";
import { closest, queryAll } from "./dom.js";

const KINDS = ["data-issues-for", "data-requirements-for", "data-notes"];

/** The lists that a page has for issues, for what a code needs, and for notes. */
export class PageLists {
  #form;
  #lists = [];
  #taken = new Set();
  #borrowed = new Map();

  constructor(form) {
    this.#form = form;
  }

  /** Finds them as they are now; `areaOf` gives the area of an order that a node is in. */
  find(areaOf) {
    this.#taken.clear();
    this.#lists = [];
    for (const root of queryAll(this.#form, KINDS.map((kind) => `[${kind}]`).join())) {
      // A form in the form has lists of its own.
      if (closest(root, "form") !== this.#form) continue;
      const area = areaOf(root);
      for (const kind of KINDS) {
        const name = root.getAttribute(kind);
        if (name !== null) this.#lists.push({ root, kind, name: keyOf(name).toLowerCase(), area });
      }
    }
  }

  /** The list for the issues of controls, by their name or that of a field that they serve. */
  issuesOf(named, claims) {
    const names = [
      named.name,
      ...claims.flatMap(({ order, field, context }) => order.scope.listNames(field ?? context, named)),
    ];
    for (const name of names) {
      const list =
        name && this.#lists.find((one) => isFor(one, KINDS[0], name, named.area) && !this.#taken.has(one.root));
      if (!list) continue;
      this.#taken.add(list.root);
      return list.root;
    }
    return undefined;
  }

  /** The lists of what code fields need, each with the name that it is for. */
  get requirements() {
    return this.#lists.filter(({ kind }) => kind === KINDS[1]);
  }

  /** The list for what is wrong with an order as a whole. */
  orderIssuesOf(scope) {
    return this.#ofOrder(KINDS[0], scope)[0];
  }

  notesOf(scope) {
    return this.#ofOrder(KINDS[2], scope);
  }

  /** A list to be filled, that remembers what it held. */
  borrow(root) {
    if (!this.#borrowed.has(root)) this.#borrowed.set(root, new BorrowedList(root));
    return this.#borrowed.get(root);
  }

  giveBack() {
    for (const list of this.#borrowed.values()) list.giveBack();
    this.#borrowed.clear();
  }

  /** An order's own, or else those of all. */
  #ofOrder(kind, { area, prefix }) {
    const inArea = (name, where) => this.#lists.filter((one) => isFor(one, kind, name, where)).map(({ root }) => root);
    const own = [...(area ? inArea("", area) : []), ...(prefix ? inArea(prefix, null) : [])];
    return own.length > 0 ? own : inArea("", null);
  }
}

const isFor = (list, kind, name, area) =>
  list.kind === kind && list.area === area && list.name === keyOf(name).toLowerCase();
