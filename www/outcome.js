import { byId, element } from "./element.js";

/** What would be sent for a right order: the API command, and apart from it what the fulfilment team gets. */
export class Outcome {
  #order;

  constructor(order) {
    this.#order = order;
  }

  show(report, descriptions) {
    byId("command").classList.toggle("ready", report.ok);
    byId("command-body").replaceChildren(...(report.ok ? this.#command(report, descriptions) : [this.#nothing()]));
    byId("fulfilment").hidden = !report.ok || report.fulfillment.length === 0;
    byId("fulfilment-body").replaceChildren(...this.#fulfilment(report, descriptions));
  }

  focus() {
    byId("command").focus();
    byId("command").scrollIntoView({ block: "nearest" });
  }

  #nothing() {
    const text = this.#order.drawnForm
      ? "It is shown here as soon as the order is right."
      : "There is none for this TLD.";
    return element("p", { class: "nothing" }, text);
  }

  #command(report, descriptions) {
    const warnings = report.issues.length;
    const data = [...descriptions.keys()].filter((name) => this.#holdsData(name, descriptions));
    return [
      element(
        "p",
        { class: "verdict" },
        warnings
          ? `The order is right, with ${warnings === 1 ? "one thing" : `${warnings} things`} to check.`
          : "The order is right.",
      ),
      element(
        "ul",
        { class: "lines" },
        ...Object.entries(this.#order.parameters()).map(([name, value]) => drawLine(name, value)),
      ),
      data.length > 0 &&
        element(
          "p",
          { class: "aside" },
          `Contacts given as data are made with AddContact first; the handle it answers with becomes ${data.join(", ")}.`,
        ),
    ].filter(Boolean);
  }

  #fulfilment({ fulfillment }, descriptions) {
    return [
      element("p", { class: "aside" }, "Sent to the team, and no part of the command."),
      element(
        "ul",
        { class: "lines" },
        ...fulfillment.map((name) => drawLine(descriptions.get(name)?.label ?? name, this.#order.value(name))),
      ),
    ];
  }

  #holdsData(name, descriptions) {
    if (descriptions.get(name).kind !== "contact" || this.#order.value(name) !== "") return false;
    return [...descriptions.keys()].some((part) => part.startsWith(`${name}.`) && this.#order.value(part) !== "");
  }
}

function drawLine(name, value) {
  return element("li", {}, element("span", { class: "name" }, name), " = ", element("span", { class: "value" }, value));
}
