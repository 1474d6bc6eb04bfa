import { keyOf } from "../naming.js";
import { ControlGroup } from "./control-group.js";
import { areaOf, namedControls } from "./controls.js";
import { byId, rootOf } from "./dom.js";
import { IssueTiming } from "./issue-timing.js";

let count = 0;

/** The controls of a form that serve orders, name by name. */
export class ControlGroups {
  #form;
  #lists;
  #groups = [];
  #byControl = new Map();
  #others = new WeakSet();

  /** `lists` are the page's own, of PageLists. */
  constructor(form, lists) {
    this.#form = form;
    this.#lists = lists;
  }

  [Symbol.iterator]() {
    return this.#groups[Symbol.iterator]();
  }

  of(control) {
    return this.#byControl.get(control);
  }

  /** Whether a control was found to be the shop's own. */
  isOther(control) {
    return this.#others.has(control) && !this.#byControl.has(control);
  }

  /**
   * Finds them as the controls are now, and tells each order its own: a shop may add some and remove others. What is
   * drawn anew keeps what it knows of the person.
   */
  find(orders) {
    const areas = orders.flatMap(({ scope }) => scope.area ?? []);
    const all = namedControls(this.#form, areas);
    this.#lists.find((node) => areaOf(node, areas));
    const before = new Map(this.#groups.map((group) => [group.named.controls[0], group]));
    const byName = new Map(this.#groups.map((group) => [identityOf(group.named), group]));
    const kept = new Set();
    const served = [];
    const keys = all.map(({ name }) => keyOf(name));
    for (const order of orders) order.lose(keys);
    for (const named of all) {
      const claims = orders.flatMap((order) => order.claim(named, all, orders));
      if (claims.length === 0) {
        for (const control of named.controls) this.#others.add(control);
        continue;
      }
      const known = before.get(named.controls[0]) ?? byName.get(identityOf(named));
      served.push({ named, claims, known: kept.has(known) ? undefined : known });
      if (known) kept.add(known);
    }
    // What goes gives its lists and places back before another takes them.
    const plans = served.map((one) => ({ ...one, list: this.#lists.issuesOf(one.named, one.claims) }));
    const isSame = ({ known, named, list }) => known?.isOf(named.controls, list);
    const staying = new Set(plans.filter(isSame).map(({ known }) => known));
    for (const group of this.#groups) if (!staying.has(group)) group.remove();
    this.#groups = plans.map((plan) => (isSame(plan) ? this.#keep(plan) : this.#make(plan)));
    this.#byControl = new Map(this.#groups.flatMap((group) => group.named.controls.map((control) => [control, group])));
    plans.forEach(({ claims }, index) => {
      for (const { order, ...claim } of claims) order.own(this.#groups[index], claim);
    });
  }

  /** Leaves all of them as they were found. */
  remove() {
    for (const group of this.#groups) group.remove();
    this.#groups = [];
    this.#byControl.clear();
  }

  #keep({ known, named }) {
    known.named = named;
    known.read();
    return known;
  }

  #make({ named, claims, known, list }) {
    const isLate = claims.some(({ order }) => order.isRefused);
    const timing = known?.timing ?? new IssueTiming({ submitted: isLate });
    const [{ field, context }] = claims;
    const group = new ControlGroup(this.#form, named, { id: this.#freeId(field ?? context), list, timing });
    // What a page says of the domain from the start is no answer that is waited for.
    if (field === undefined && group.isFilled) timing.typed();
    return group;
  }

  /** No other form has it, of this script or of a copy, nor a shadow root. */
  #freeId(name) {
    const root = rootOf(this.#form);
    let id;
    do {
      count += 1;
      id = `tldgate-${count}-${name}`;
    } while (byId(root, id) || byId(root, `${id}-issues`));
    return id;
  }
}

/** The same name in another area is another's. */
const areaNumbers = new WeakMap();
let areaCount = 0;
function identityOf({ area, key }) {
  if (typeof key !== "string") return key;
  if (area && !areaNumbers.has(area)) areaNumbers.set(area, (areaCount += 1));
  return `${area ? areaNumbers.get(area) : ""} ${key}`;
}
