import { isChoice, isHidden } from "./controls.js";
import { byId, closest, rootOf } from "./dom.js";

// More than this is no name of a field any more but its explanation.
const LONGEST = 60;
const NO_NAME =
  "input, select, textarea, button, output, datalist, script, style, [aria-hidden=true], [hidden], " +
  ".tldgate-issues, [data-issues-for], [data-requirements-for], [data-notes]";
const BLOCKS = new Set(["br", "div", "p", "small", "ul", "ol", "li"]);

/** The page's own name for the controls of one name, as a person reads it, or undefined. */
export function labelOf(controls) {
  const visible = controls.filter((control) => !isHidden(control));
  if (visible.length === 0) return undefined;
  for (const name of visible.length > 1 && visible.every(isChoice) ? groupNames(visible[0]) : names(visible[0])) {
    const label = name
      ?.replace(/\s+/g, " ")
      .replace(/[\s*:＊：]+$/, "")
      .trim();
    if (label) return label.length > LONGEST ? undefined : label;
  }
  return undefined;
}

function* names(control) {
  // A label around a control and a button before it is the button's to HTML, and names the control to a reader.
  for (const label of [...(control.labels ?? []), closest(control, "label")]) if (label) yield textOf(label);
  yield* ariaNames(control);
}

/** Of radio buttons each has a label of its own, which is the answer's. */
function* groupNames(control) {
  const group = closest(control, "fieldset, [role=radiogroup], [role=group]");
  if (!group) return;
  yield* ariaNames(group);
  const legend = [...group.children].find(({ localName }) => localName === "legend");
  if (legend) yield textOf(legend);
}

function* ariaNames(element) {
  const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const root = rootOf(element);
  yield ids
    .map((id) => byId(root, id))
    .map((node) => (node ? textOf(node) : ""))
    .join(" ");
  yield element.getAttribute("aria-label") ?? "";
}

/** Without what is no name in it: the control itself, its options, what we have put there. */
function textOf(node) {
  const parts = [...node.childNodes].map((child) => {
    if (child.nodeType === Node.TEXT_NODE) return child.data;
    if (child.nodeType !== Node.ELEMENT_NODE || child.matches(NO_NAME)) return "";
    return BLOCKS.has(child.localName) ? ` ${textOf(child)} ` : textOf(child);
  });
  return parts.join("");
}
