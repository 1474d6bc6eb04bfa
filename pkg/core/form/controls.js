import { contains, controlsOf } from "./dom.js";

const NO_ANSWER = new Set(["submit", "button", "reset", "image", "file"]);
const NO_CONTROL = new Set(["fieldset", "output", "object", "button"]);

/**
 * The controls of a form that hold something, in the page's order, as `{ area, name, controls }`: those of one name
 * belong together, such as radio buttons. `areas` are elements that orders have to themselves: there, and
 * outside of all (`area` is null), the same name means something else.
 */
export function namedControls(form, areas) {
  const byArea = new Map();
  const all = [];
  for (const control of controlsOf(form)) {
    if (!holdsAnswer(control)) continue;
    const name = control.getAttribute("name") ?? "";
    const area = areaOf(control, areas);
    // A control without a name, such as of a date that the order does not have, stands for itself.
    const key = name || control;
    const inArea = byArea.get(area) ?? byArea.set(area, new Map()).get(area);
    if (inArea.has(key)) inArea.get(key).controls.push(control);
    else {
      const named = { area, name, key, controls: [control] };
      inArea.set(key, named);
      all.push(named);
    }
  }
  return all;
}

/** The innermost of these elements that holds a node, or null. */
export function areaOf(node, areas) {
  let innermost = null;
  for (const area of areas) {
    if (contains(area, node) && (!innermost || contains(innermost, area))) innermost = area;
  }
  return innermost;
}

function holdsAnswer(control) {
  return !NO_CONTROL.has(control.localName) && !NO_ANSWER.has(control.type) && !control.matches(":disabled");
}

export const isChoice = ({ type }) => type === "radio" || type === "checkbox";
export const isHidden = ({ localName, type }) => localName === "input" && type === "hidden";
