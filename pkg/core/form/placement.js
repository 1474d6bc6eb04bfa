import { comparePosition } from "./dom.js";
import { OrderIssues } from "./order-issues.js";

/** Where the issues of a form's orders show: beside controls, in the lists for the rest, and in the summary. */
export class Placement {
  #lists;
  #orderIssues = new Map();

  /** `lists` are the page's own, of PageLists. */
  constructor(lists) {
    this.#lists = lists;
  }

  /** Returns the errors by what they are about, in the page's order, for the summary. */
  show(orders, groups) {
    const byGroup = new Map(groups.map((group) => [group, []]));
    const byList = new Map();
    const errors = [];
    for (const order of orders) {
      const root = this.#lists.orderIssuesOf(order.scope);
      if (root && !byList.has(root)) byList.set(root, []);
      for (const { issue, group } of order.placed()) {
        const place = byGroup.get(group) ?? byList.get(root);
        if (place && !place.some((other) => isSame(other, issue))) place.push(issue);
        if (issue.severity === "error") errors.push(errorOf(order, group, issue, root));
      }
    }
    for (const [group, issues] of byGroup) group.show(issues);
    this.#showOrderIssues(byList, orders);
    return summarised(errors);
  }

  submitted() {
    for (const list of this.#orderIssues.values()) list.submitted();
  }

  /** Nobody has answered anything yet. */
  begin() {
    for (const list of this.#orderIssues.values()) list.begin();
  }

  remove() {
    for (const list of this.#orderIssues.values()) list.remove();
    this.#orderIssues.clear();
  }

  #showOrderIssues(byList, orders) {
    const isRefused = orders.some((order) => order.isRefused);
    for (const [root, list] of this.#orderIssues) {
      if (byList.has(root)) continue;
      list.remove();
      this.#orderIssues.delete(root);
    }
    for (const [root, issues] of byList) {
      if (!this.#orderIssues.has(root)) this.#orderIssues.set(root, new OrderIssues(root, { isRefused }));
      this.#orderIssues.get(root).show(issues);
    }
  }
}

const isSame = (one, other) => one.severity === other.severity && one.message === other.message;

function errorOf(order, group, { code, message }, root) {
  const key = group ?? `${order.number} ${code} ${message}`;
  return { key, order, group, message, anchor: group?.anchor ?? order.anchor ?? root };
}

/** The first of each group; what two orders say alike tells which of them is meant. */
function summarised(errors) {
  const byKey = new Map();
  for (const error of errors) if (!byKey.has(error.key)) byKey.set(error.key, error);
  const lines = [...byKey.values()].sort(byPlace);
  const isAmbiguous = (line) => lines.some((other) => other.order !== line.order && other.message === line.message);
  return new Map(
    lines.map((line) => [
      line.key,
      { group: line.group, message: isAmbiguous(line) ? `${line.message} (${line.order.title})` : line.message },
    ]),
  );
}

/** What is about an order comes before its controls. */
function byPlace(one, other) {
  if (one.anchor === other.anchor) return Number(Boolean(one.group)) - Number(Boolean(other.group));
  if (!one.anchor || !other.anchor) return one.anchor ? 1 : -1;
  return comparePosition(one.anchor, other.anchor) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
