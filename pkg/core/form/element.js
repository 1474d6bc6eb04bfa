import { createElement } from "./dom.js";

/** Makes an element. Text comes in as children only, so that nothing typed is read as markup. */
export function element(name, attributes, ...children) {
  const made = createElement(document, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
