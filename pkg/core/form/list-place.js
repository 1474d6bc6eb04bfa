/**
 * Puts a list of issues where it reads well and moves nothing beside it: behind the control, or behind a label
 * around it, since what a label holds is part of the name; behind a row of flex items; in a
 * grid as a row of its own.
 */
export function place(list, control, form) {
  let before = control.closest("label") ?? control;
  let parent = layoutParent(before);
  while (parent && isRow(parent) && parent !== form && parent.localName !== "body") {
    before = parent;
    parent = layoutParent(before);
  }
  before.after(list);
  if (parent) takeRow(list, parent);
}

/** Lets an element have a row to itself in what lays it out. */
export function takeRow(element, parent) {
  if (/grid$/.test(getComputedStyle(parent).display)) element.style.gridColumn = "1 / -1";
  else if (isRow(parent)) element.style.flexBasis = "100%";
}

function isRow(parent) {
  const { display, flexDirection } = getComputedStyle(parent);
  return /flex$/.test(display) && flexDirection.startsWith("row");
}

/** What lays a node out: an element of `display: contents` lays out nothing. */
function layoutParent(node) {
  let parent = node.parentElement;
  while (parent && getComputedStyle(parent).display === "contents") parent = parent.parentElement;
  return parent;
}
