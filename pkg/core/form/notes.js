import { element } from "./element.js";

/** Fills the page's lists with what a customer should know, whatever the orders hold. */
export function showNotes(lists, orders) {
  const notes = new Map();
  for (const { scope, settings, report } of orders) {
    const own = report.notes.map(({ text, source }) => ({ text, source: settings.sources ? source : undefined }));
    for (const root of lists.notesOf(scope)) notes.set(root, [...(notes.get(root) ?? []), ...own]);
  }
  for (const [root, ones] of notes) fill(lists.borrow(root), ones);
}

/** Several orders may say the same. */
function fill(list, notes) {
  const byText = new Map(notes.map((note) => [note.text, note]));
  list.show(JSON.stringify([...byText.values()]), () =>
    [...byText.values()].map(({ text, source }) =>
      element("li", {}, text, ...(source === undefined ? [] : [" ", element("cite", {}, source)])),
    ),
  );
}
