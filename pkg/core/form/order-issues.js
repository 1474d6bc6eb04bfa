import { Attributes } from "./attributes.js";
import { IssueList } from "./issue-list.js";
import { IssueTiming } from "./issue-timing.js";

/** What is wrong with an order as a whole, or with what the page has no field for. */
export class OrderIssues {
  #list;
  #attributes = new Attributes();
  #timing;

  /** `given` is the list that the page has for it, if it has one. */
  constructor(given, wording) {
    this.#list = given && new IssueList(given, wording);
    if (given) this.#attributes.set(given, "aria-live", "polite");
    this.begin();
  }

  /** Another order. There is no field to be left: what typing on cannot mend shows from the start. */
  begin() {
    this.#list?.show([]);
    this.#timing = new IssueTiming();
    this.#timing.typed();
  }

  show(issues) {
    this.#list?.show(this.#timing.shown(issues));
  }

  submitted() {
    this.#timing.submitted();
  }

  /** Leaves the list as it was found. */
  remove() {
    this.#list?.show([]);
    this.#attributes.restore();
  }
}
