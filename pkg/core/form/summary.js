import { Attributes } from "./attributes.js";
import { prepend } from "./dom.js";
import { element } from "./element.js";
import { takeRow } from "./list-place.js";

/**
 * What is wrong with orders that were submitted: one line for the controls of a name, in the words that stand beside
 * them, and a link there. What is fixed afterwards is marked, and once all is, one line says so.
 */
export class Summary {
  #root;
  #isOurs;
  #hadClass;
  #found;
  #attributes = new Attributes();
  #texts;
  #lines = new Map();

  /** `given` is the page's own element for it, if it has one. */
  constructor(form, given, texts) {
    this.#root = given ?? element("div", { class: "tldgate-summary" });
    this.#isOurs = !given;
    this.#found = [...this.#root.childNodes];
    this.#hadClass = this.#root.hasAttribute("class");
    this.#texts = texts;
    if (this.#isOurs) {
      prepend(form, this.#root);
      takeRow(this.#root, form);
    }
    this.#attributes.set(this.#root, "tabindex", "-1");
    this.#attributes.set(this.#root, "hidden", "");
  }

  /** `errors` by what they are about, each with its `message` and the `group` of controls that a person can go to. */
  open(errors) {
    this.#lines = new Map(
      [...errors].map(([key, { message, group }]) => {
        const item = element("li", {});
        return [key, { message, item, place: group?.canFocus ? item.appendChild(linkTo(group)) : item }];
      }),
    );
    this.#draw();
    this.update(errors);
    this.#root.hidden = false;
    this.#root.focus({ preventScroll: true });
    this.#scroll();
  }

  /**
   * A page that scrolls smoothly may be on its way to the button still. focus() would take the summary for in view
   * and let it go on; the browser's own thread may go on for a frame or two in any case.
   */
  #scroll(frames = 3) {
    if (this.#root.hidden || !this.#root.matches(":focus")) return;
    // A page in a test, without a screen, has neither.
    this.#root.scrollIntoView?.({ block: "start", behavior: "instant" });
    if (frames > 0) globalThis.requestAnimationFrame?.(() => this.#scroll(frames - 1));
  }

  /** What was wrong may be wrong in another way by now, or fixed. */
  update(errors) {
    if (this.#lines.size === 0) return;
    const wasFixed = this.#isFixed;
    for (const [key, line] of this.#lines) {
      const error = errors.get(key);
      line.message = error?.message ?? line.message;
      line.isFixed = !error;
      line.item.className = error ? "" : "fixed";
      line.place.textContent = error ? line.message : `${line.message} ${this.#texts.fixed}`;
    }
    if (this.#isFixed !== wasFixed) this.#draw();
  }

  close() {
    this.#lines.clear();
    this.#mark(false);
    this.#root.replaceChildren();
    this.#root.hidden = true;
  }

  remove() {
    this.close();
    this.#root.replaceChildren(...this.#found);
    if (!this.#hadClass) this.#root.removeAttribute("class");
    this.#attributes.restore();
    if (this.#isOurs) this.#root.remove();
  }

  get #isFixed() {
    return [...this.#lines.values()].every(({ isFixed }) => isFixed);
  }

  /** Nothing alarms any more once all is fixed. */
  #draw() {
    const isFixed = this.#isFixed;
    const items = [...this.#lines.values()].map(({ item }) => item);
    const { summary, allFixed } = this.#texts;
    this.#mark(isFixed);
    this.#root.replaceChildren(
      ...(isFixed ? [element("p", {}, allFixed)] : [element("p", {}, summary), element("ul", {}, ...items)]),
    );
  }

  #mark(isFixed) {
    this.#root.classList.toggle("tldgate-fixed", isFixed);
  }
}

function linkTo(group) {
  const link = element("a", { href: `#${group.id}` });
  link.onclick = (event) => {
    // The address may be a route of the shop's.
    event.preventDefault();
    group.focus();
  };
  return link;
}
