import { element } from "./element.js";

/** The issues beside a field, each with its fix to take where one is offered. */
export class IssueList {
  #texts;
  #isSecret;
  #take;

  /**
   * `take` is given the fix that the person takes. A secret, such as a code or an identity
   * number, is not written out on its button, where others may look on.
   */
  constructor(root, texts, isSecret, take) {
    this.root = root;
    this.#texts = texts;
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

  #draw({ severity, message, fix }, key) {
    const item = element(
      "li",
      { class: severity, "data-issue": key },
      element("strong", {}, this.#texts[severity]),
      ` ${message} `,
    );
    if (fix !== undefined) item.append(element("button", { type: "button" }));
    return item;
  }

  #fixText(fix) {
    return this.#isSecret ? this.#texts.secretFix : this.#texts.fix.replace("{fix}", () => fix);
  }
}

const keyOf = ({ code, message, fix }) => `${code} ${fix === undefined ? "" : "fix "}${message}`;
