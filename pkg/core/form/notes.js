import { element } from "./element.js";

/** Fills a list with what a customer should know, whatever the order holds. Several orders may say the same. */
export function showNotes(list, notes) {
  const byText = new Map(notes.map((note) => [note.text, note]));
  list.show(JSON.stringify([...byText.values()]), () =>
    [...byText.values()].map(({ text, source }) =>
      element("li", {}, text, ...(source === undefined ? [] : [" ", element("cite", {}, source)])),
    ),
  );
}
