import { authCodeCheck } from "../pkg/index.js";
import { element } from "./element.js";

/** What an authorisation code needs, ticked off from the first key on. */
export class Checklist {
  root = element("ul", { class: "checklist", "aria-label": "What the code needs" });
  #tld;
  #requirements = [];

  constructor(tld) {
    this.#tld = tld;
    this.show("");
  }

  show(code) {
    this.#requirements = authCodeCheck(this.#tld, code).requirements;
    this.root.hidden = this.#requirements.length === 0;
    this.root.replaceChildren(...this.#requirements.map(drawRequirement));
  }

  /** The state of the list in one sentence, to be announced. */
  get sentence() {
    if (this.#requirements.length === 0) return "";
    const unmet = this.#requirements.filter((requirement) => !requirement.met);
    if (unmet.length === 0) return "The code has all it needs.";
    return `The code still needs: ${unmet.map((requirement) => requirement.message).join("; ")}.`;
  }
}

function drawRequirement({ id, met, message }) {
  return element(
    "li",
    { class: met ? "met" : "unmet", "data-requirement": id },
    element("span", { class: "visually-hidden" }, met ? "Met: " : "Not yet: "),
    message,
  );
}
