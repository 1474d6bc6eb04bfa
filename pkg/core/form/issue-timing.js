/**
 * When the issues of a field show. It punishes late and rewards early: an issue shows once the
 * person has left the field or submitted the order, at once where typing on cannot mend it, and
 * goes with the keystroke that does.
 */
export class IssueTiming {
  #stage;
  #shows = false;

  /** `submitted`: the order was submitted before there was such a field. */
  constructor({ submitted = false } = {}) {
    this.#stage = submitted ? "left" : "untouched";
  }

  /** Whether the person has answered yet, or begun to. */
  get isTouched() {
    return this.#stage !== "untouched";
  }

  typed() {
    if (!this.#shows) this.#stage = "typing";
  }

  /** Passing through a field without typing is no answer to judge. */
  left() {
    if (this.#stage === "typing") this.#stage = "left";
  }

  submitted() {
    this.#stage = "left";
  }

  /** Those of a field's issues that show now. */
  shown(issues) {
    const shown = this.#visible(issues);
    this.#shows = shown.length > 0;
    return shown;
  }

  #visible(issues) {
    if (this.#stage === "left") return issues;
    if (this.#stage === "typing") return issues.filter(({ pending }) => !pending);
    return [];
  }
}
