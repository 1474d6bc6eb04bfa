import { element } from "./element.js";

const DATES = [
  ["today", "Today"],
  ["registered", "Registered on"],
  ["expires", "Expires on"],
  ["transferred", "Last transferred on"],
  ["renewed", "Last renewed on"],
];

/** What the shop knows of an existing domain; drawn for commands that a date or a status can forbid. */
export class ContextFields {
  #root;
  #order;

  constructor(root, order) {
    this.#root = root;
    this.#order = order;
    // tldgate/form reads the controls by itself; this keeps their values for another order.
    root.addEventListener("input", () => (order.context = this.#read()));
  }

  draw() {
    const { hasLocks, description, command, context } = this.#order;
    if (!hasLocks) return this.#root.replaceChildren();
    const locks = description.locks.filter((lock) => lock.commands.includes(command));
    this.#root.replaceChildren(
      element(
        "fieldset",
        { class: "section" },
        element("legend", {}, "What the shop knows of the domain"),
        element(
          "ul",
          { class: "locks" },
          ...locks.map(({ text, source }) => element("li", {}, text, " ", element("cite", {}, source))),
        ),
        element(
          "div",
          { class: "grid narrow" },
          ...DATES.map(([name, label]) =>
            drawField("", name, label, { type: "date", max: "9999-12-31", value: context[name] }),
          ),
          drawStatus(context.status),
        ),
      ),
    );
  }

  /** What is blank is not known, and is left out. */
  #read() {
    const context = {};
    for (const { dataset, value } of this.#root.querySelectorAll("[data-context]")) {
      const words = value.split(/[\s,]+/).filter(Boolean);
      if (words.length > 0) context[dataset.context] = dataset.context === "status" ? words : words[0];
    }
    return context;
  }
}

function drawStatus(status = []) {
  const control = { type: "text", value: status.join(" "), autocapitalize: "none", spellcheck: "false" };
  return drawField(
    "wide",
    "status",
    "Status",
    control,
    "As WHOIS shows it, such as clientTransferProhibited; several with blanks between.",
  );
}

function drawField(place, name, label, control, hint) {
  const id = `context-${name}`;
  const hintId = hint && `${id}-hint`;
  return element(
    "div",
    { class: `field ${place}` },
    element("div", { class: "head" }, element("label", { for: id }, label)),
    element("div", { class: "hint", id: hintId }, hint),
    element("input", { id, "data-context": name, autocomplete: "off", "aria-describedby": hintId, ...control }),
    element("ul", { class: "issues", "data-issues-for": name }),
  );
}
