// A form shows its controls by their names before anything of its own: where one is called `elements`
// or `querySelector`, `form.elements` is that control. Pages choose such names, so what is asked of a form, and of
// a document, which does the same, goes by the prototypes.
//
// They are looked up at the first use: on a server this file is imported too.

function found(type, name) {
  let owner = globalThis[type].prototype;
  while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
  return Object.getOwnPropertyDescriptor(owner, name);
}

function method(type, name) {
  let call;
  return (target, ...given) => (call ??= found(type, name).value).apply(target, given);
}

function getter(type, name) {
  let get;
  return (target) => (get ??= found(type, name).get).call(target);
}

export const controlsOf = getter("HTMLFormElement", "elements");
export const reportValidity = method("HTMLFormElement", "reportValidity");
export const listen = method("EventTarget", "addEventListener");
export const query = method("Element", "querySelector");
export const queryAll = method("Element", "querySelectorAll");
export const prepend = method("Element", "prepend");
export const closest = method("Element", "closest");
export const getAttribute = method("Element", "getAttribute");
export const setAttribute = method("Element", "setAttribute");
export const removeAttribute = method("Element", "removeAttribute");
export const rootOf = method("Node", "getRootNode");
export const documentOf = getter("Node", "ownerDocument");
export const contains = method("Node", "contains");
export const comparePosition = method("Node", "compareDocumentPosition");
export const createElement = method("Document", "createElement");

/** The element of an id in a document or a shadow root; elsewhere there is none. */
export function byId(root, id) {
  if (root.nodeType === Node.DOCUMENT_NODE) return found("Document", "getElementById").value.call(root, id);
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? root.getElementById(id) : null;
}

const OWNERS = { input: "HTMLInputElement", select: "HTMLSelectElement", textarea: "HTMLTextAreaElement" };

/** Whether a value is a form, of this window or another's. */
export function isForm(value) {
  try {
    controlsOf(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Sets what a control holds as a person's typing would. React keeps a setter of its own on the control, and takes
 * what comes that way for its own doing.
 */
export function setValue(control, value) {
  const type = OWNERS[control.localName];
  if (type) found(type, "value").set.call(control, value);
  else control.value = value;
}
