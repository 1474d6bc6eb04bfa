import { Attributes } from "./attributes.js";
import { IssueList } from "./issue-list.js";
import { IssueTiming } from "./issue-timing.js";

/** A page's list for what is wrong with orders as a whole, or with what the page has no control for. */
export class OrderIssues {
  #list;
  #attributes = new Attributes();
  #timing;

  constructor(root, { isRefused }) {
    this.#list = new IssueList(root);
    this.#attributes.set(root, "aria-live", "polite");
    this.begin();
    if (isRefused) this.submitted();
  }

  /** Another order. There is no field to be left: what typing on cannot mend shows from the start. */
  begin() {
    this.#timing = new IssueTiming();
    this.#timing.typed();
  }

  show(issues) {
    this.#list.show(this.#timing.shown(issues));
  }

  submitted() {
    this.#timing.submitted();
  }

  /** Leaves the list as it was found. */
  remove() {
    this.#list.giveBack();
    this.#attributes.restore();
  }
}
