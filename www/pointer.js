/**
 * Runs work once no pointer is held down.
 *
 * Pressing a button takes the focus from a field, which may show an error and push the
 * button away before it is released: the click would be lost. So what moves the page
 * waits for the release.
 */
let held = false;
const waiting = [];

const release = () => {
  held = false;
  // The click follows the release; the page may move after it.
  setTimeout(() => waiting.splice(0).forEach((work) => work()));
};

document.addEventListener("pointerdown", () => (held = true), { capture: true });
document.addEventListener("pointerup", release, { capture: true });
document.addEventListener("pointercancel", release, { capture: true });

export function whenReleased(work) {
  if (held) waiting.push(work);
  else work();
}
