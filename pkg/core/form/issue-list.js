import { element } from "./element.js";

/** The issues beside a field, each with its fix to take where one is offered. */
export class IssueList {
  #wording;
  #isSecret;
  #take;

  /**
   * `take` is given the fix that the person takes. A secret, such as a code or an identity
   * number, is not written out on its button, where others may look on.
   */
  constructor(root, wording, isSecret, take) {
    this.root = root;
    this.#wording = wording;
    this.#isSecret = isSecret;
    this.#take = take;
  }

  /** An issue that stays keeps its element: the focus may be on its button, or on the way there. */
  show(issues) {
    const before = new Map([...this.root.children].map((item) => [item.dataset.issue, item]));
    const items = issues.map((issue) => {
      const key = keyOf(issue);
      const item = before.get(key) ?? this.#draw(issue, key);
      const button = item.querySelector("button");
      if (button) {
        button.textContent = this.#fixText(issue.fix);
        button.onclick = () => this.#take(issue.fix);
      }
      before.delete(key);
      return item;
    });
    for (const item of before.values()) item.remove();
    items.forEach((item, index) => {
      if (this.root.children[index] !== item) this.root.insertBefore(item, this.root.children[index] ?? null);
    });
  }

  #draw({ severity, message, source, fix }, key) {
    const { texts, sources } = this.#wording;
    const item = element(
      "li",
      { class: severity, "data-issue": key },
      element("strong", {}, texts[severity]),
      ` ${message} `,
    );
    if (sources) item.append(element("cite", {}, source), " ");
    if (fix !== undefined && this.#take) item.append(element("button", { type: "button" }));
    return item;
  }

  #fixText(fix) {
    const { texts } = this.#wording;
    return this.#isSecret ? texts.secretFix : texts.fix.replace("{fix}", () => fix);
  }
}

const keyOf = ({ code, message, fix }) => `${code} ${fix === undefined ? "" : "fix "}${message}`;
