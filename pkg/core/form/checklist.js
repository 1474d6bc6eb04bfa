import { element } from "./element.js";
import { cut } from "./judge.js";

/** Fills the page's lists with what authorisation codes need, ticked off from the first key on. */
export function showRequirements(lists, orders) {
  for (const { root, name, area } of lists.requirements) {
    const inReach = orders.filter((order) => area === null || order.scope.area === area);
    const order = inReach.find((one) => one.valueOf(name) !== undefined) ?? inReach[0];
    if (order) fill(lists.borrow(root), order.requirements(cut(order.valueOf(name) ?? "")), order.texts);
  }
}

function fill(list, requirements, texts) {
  list.show(JSON.stringify([requirements, texts.met, texts.unmet]), () =>
    requirements.map(({ id, met, message }) =>
      element(
        "li",
        { class: met ? "met" : "unmet", "data-requirement": id },
        element("span", {}, met ? texts.met : texts.unmet),
        ` ${message}`,
      ),
    ),
  );
}
