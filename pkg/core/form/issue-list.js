import { element } from "./element.js";

/** The issues beside a field, each with its fix to take where one is offered and can be taken. */
export class IssueList {
  #fixes;
  #found;

  /** `fixes`, where there is a control to take them, has `canTake(fix)` and `take(fix)`. */
  constructor(root, fixes) {
    this.root = root;
    this.#fixes = fixes;
    this.#found = [...root.childNodes];
  }

  /** An issue that stays keeps its element: the focus may be on its button, or on the way there. */
  show(issues) {
    const before = new Map([...this.root.children].map((item) => [item.dataset.issue, item]));
    const items = issues.map((issue) => {
      const hasFix = issue.fix !== undefined && Boolean(this.#fixes?.canTake(issue.fix));
      const key = `${issue.code} ${hasFix ? "fix " : ""}${issue.message}`;
      const item = before.get(key) ?? draw(issue, key, hasFix);
      const button = item.querySelector("button");
      if (button) {
        button.textContent = fixText(issue);
        button.onclick = () => this.#fixes.take(issue.fix);
      }
      before.delete(key);
      return item;
    });
    for (const item of before.values()) item.remove();
    items.forEach((item, index) => {
      if (this.root.children[index] !== item) this.root.insertBefore(item, this.root.children[index] ?? null);
    });
  }

  /** Leaves the list with what it held. */
  giveBack() {
    this.root.replaceChildren(...this.#found);
  }
}

function draw({ severity, message, source, texts, sources }, key, hasFix) {
  const item = element(
    "li",
    { class: severity, "data-issue": key },
    element("strong", {}, texts[severity]),
    ` ${message} `,
  );
  // The shop's own rules are of no guide.
  if (sources && source && source !== "shop") item.append(element("cite", {}, source), " ");
  if (hasFix) item.append(element("button", { type: "button" }));
  return item;
}

/** A secret, such as a code or an identity number, is not written out where others may look on. */
function fixText({ fix, isSecret, texts }) {
  return isSecret ? texts.secretFix : texts.fix.replace("{fix}", () => fix);
}
