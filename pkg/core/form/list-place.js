import { contains } from "./dom.js";

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
  // Of several controls in a row each has its list behind it, in their sequence.
  while (isListBehindRow(before, control)) before = before.nextElementSibling;
  before.after(list);
  if (parent) takeRow(list, parent);
}

/** Lets an element have a row to itself in what lays it out. */
export function takeRow(element, parent) {
  if (/grid$/.test(getComputedStyle(parent).display)) element.style.gridColumn = "1 / -1";
  else if (isRow(parent)) element.style.flexBasis = "100%";
}

/** An empty list takes no room, not even the gap of a grid's row; it stays there for those who listen. */
export function makeRoom(list) {
  list.style.position = list.childElementCount > 0 ? "" : "absolute";
}

function isListBehindRow(row, control) {
  return contains(row, control) && row !== control && row.nextElementSibling?.matches(".tldgate-issues");
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
