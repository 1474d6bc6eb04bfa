// The pages of docs/ that are written by a program: their names, and what has to stand in them.
import { codesPage } from "./codes.mjs";
import { fieldPages } from "./fields.mjs";
import { formPage } from "./form.mjs";

export async function pages() {
  const pages = new Map([
    ["docs/codes.md", await codesPage()],
    ["docs/form.md", await formPage()],
  ]);
  for (const [name, text] of fieldPages()) pages.set(`docs/fields/${name}`, `${text.trim()}\n`);
  return pages;
}
