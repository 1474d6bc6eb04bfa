/**
 * Makes an element. Text comes in as children only, so nothing a person typed is ever read as markup.
 *
 * @param {string} name
 * @param {Record<string, string | number | boolean | null | undefined>} [attributes] `true` is a bare attribute; `false`, `null` and `undefined` leave it out
 * @param {...(Node | string | null | undefined | false | readonly (Node | string)[])} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export const byId = (id) => document.getElementById(id);
