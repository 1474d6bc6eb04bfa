import { byId, element } from "./element.js";

/** What would be sent for a right order: the API command, and apart from it what the fulfilment team gets. */
export class Outcome {
  #order;

  constructor(order) {
    this.#order = order;
  }

  show(report, descriptions) {
    byId("command").hidden = !report.ok;
    byId("command-body").replaceChildren(...(report.ok ? this.#command(descriptions) : []));
    byId("fulfilment").hidden = !report.ok || report.fulfillment.length === 0;
    byId("fulfilment-body").replaceChildren(...this.#fulfilment(report, descriptions));
  }

  #command(descriptions) {
    const data = [...descriptions.keys()].filter((name) => this.#holdsData(name, descriptions));
    return [
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
