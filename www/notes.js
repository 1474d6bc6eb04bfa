import { byId, element } from "./element.js";

/** What a customer should know of the TLD and of the command, whatever the order holds. */
export function showNotes({ notes }) {
  byId("notes").hidden = notes.length === 0;
  byId("notes-list").replaceChildren(
    ...notes.map(({ text, source }) => element("li", {}, text, " ", element("cite", {}, source))),
  );
}
