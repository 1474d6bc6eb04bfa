import { drawControl } from "./control.js";
import { element } from "./element.js";
import { kindOf, need } from "./hint.js";

/** One field of the order: its label, its control, and the places for what tldgate/form says of it. */
export class Field {
  #control;

  /** @param {{ asked?: boolean }} [options] `asked: false` for a field that nobody has to fill in, whatever its description says */
  constructor(description, { asked = true } = {}) {
    const id = `field-${description.name}`;
    this.name = description.name;
    this.description = description;
    this.#control = drawControl(description, {
      id,
      name: description.name,
      required: asked && description.need === "required",
      "aria-describedby": `${id}-hint`,
    });
    this.root = this.#draw(id, asked);
  }

  #draw(id, asked) {
    const { name, label, kind, choices, need: needed, help } = this.description;
    const fixed = choices?.length === 1 ? choices[0].label : undefined;
    return element(
      "div",
      { class: "field", "data-kind": kind },
      element(
        "div",
        { class: "head" },
        element("label", { for: id }, label),
        asked && element("span", { class: `need ${needed}` }, need(this.description)),
      ),
      element("div", { class: "hint", id: `${id}-hint` }, help && element("p", {}, help), drawWire(this.description)),
      fixed === undefined ? this.#control.node : element("label", { class: "fixed" }, this.#control.node, " ", fixed),
      element(
        "div",
        { class: "verdict" },
        // Before the issues: it does not move as they come and go.
        kind === "auth-code" &&
          element("ul", { class: "checklist", "data-requirements-for": name, "aria-label": "What the code needs" }),
        element("ul", { class: "issues", "data-issues-for": name }),
      ),
    );
  }

  get value() {
    return this.#control.read();
  }

  set value(value) {
    this.#control.write(value);
  }
}

/** The name on the wire, the kind of value, and an example. */
function drawWire(description) {
  const kind = kindOf(description);
  const { name, example, choices } = description;
  return element(
    "p",
    { class: "wire" },
    element("code", {}, name),
    kind && ` · ${kind}`,
    example &&
      !choices?.length && [kind ? ", such as " : " · such as ", element("span", { class: "example-value" }, example)],
  );
}
