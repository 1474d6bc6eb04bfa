import { describe, tlds } from "../pkg/index.js";
import { byId, element } from "./element.js";
import { examplesOf } from "./examples.js";

/** Chooses what to order: the TLD, the command, or a whole example. */
export class Chooser {
  #order;
  #drawnTld;

  constructor(form, order) {
    this.#order = order;
    byId("tlds").append(...tlds().map((tld) => drawOption("tld", tld, `.${tld}`)));
    form.addEventListener("change", ({ target }) => {
      if (target.name === "tld") order.choose(target.value, commandFor(target.value, order.command));
      if (target.name === "command") order.choose(order.tld, target.value);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const example = examplesOf(order.tld).find(({ id }) => id === byId("example").value);
      order.fill(order.tld, example);
    });
  }

  /** Redraws only what depends on the TLD, so that the focus stays where it is. */
  draw() {
    const { tld, command, example, description } = this.#order;
    if (tld !== this.#drawnTld) {
      this.#drawnTld = tld;
      byId("commands").replaceChildren(...description.commands.map(drawCommand));
      byId("example").replaceChildren(...drawExamples(examplesOf(tld)));
    }
    check("tld", tld);
    check("command", command);
    if (example) byId("example").value = example.id;
  }
}

/** The command to show for a TLD: the same as before, if it has it. */
export function commandFor(tld, wanted) {
  const { commands } = describe(tld);
  return (commands.find(({ name }) => name.toLowerCase() === wanted?.toLowerCase()) ?? commands[0]).name;
}

function check(name, value) {
  for (const radio of document.querySelectorAll(`#chooser input[name="${name}"]`))
    radio.checked = radio.value === value;
}

const drawCommand = ({ name, available }) => drawOption("command", name, name, available ? undefined : "not available");

function drawOption(name, value, label, remark) {
  return element(
    "label",
    { class: remark ? "option missing" : "option" },
    element("input", { type: "radio", name, value, autocomplete: "off" }),
    element("span", {}, label),
    remark && element("small", {}, remark),
  );
}

function drawExamples(examples) {
  const group = (label, right) =>
    element(
      "optgroup",
      { label },
      ...examples
        .filter((example) => example.right === right)
        .map(({ id, title }) => element("option", { value: id }, title)),
    );
  return [group("Refused", false), group("Accepted", true)];
}
