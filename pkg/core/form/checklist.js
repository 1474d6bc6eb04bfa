import { element } from "./element.js";

/** Fills a list with what an authorisation code needs, ticked off from the first key on. */
export function showRequirements(list, requirements, texts) {
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
