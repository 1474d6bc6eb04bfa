// docs/form.md is written by hand but for its tables, which say what pkg/form.d.ts says.
import { readFile } from "node:fs/promises";
import { members } from "./members.mjs";
import { table } from "./table.mjs";

const root = new URL("../../", import.meta.url);

const TABLES = {
  settings: (types) => settings(members(types, "OrderFormSettings"), defaults(types)),
  texts: (types) => plain("text", members(types, "Texts")),
  order: (types) => calls(members(types, "OrderForm")),
  orders: (types) => calls(members(types, "OrderForms")),
};

/** The page with its tables as they have to be. */
export async function formPage() {
  const types = await readFile(new URL("pkg/form.d.ts", root), "utf8");
  for (const name of ["OrderFormSettings", "Texts", "OrderForm", "OrderForms"]) {
    for (const member of members(types, name)) {
      if (!member.meaning) throw new Error(`pkg/form.d.ts does not say what ${name}.${member.name} is`);
    }
  }
  const page = await readFile(new URL("docs/form.md", root), "utf8");
  const filled = Object.keys(TABLES).map((name) => `<!-- ${name}, written by npm run docs -->`);
  for (const place of filled) if (!page.includes(place)) throw new Error(`docs/form.md has no place ${place}`);
  return page.replace(
    /(<!-- (\w+), written by npm run docs -->\n)[^]*?(\n<!-- end of \2 -->)/g,
    (_, start, name, end) => `${start}\n${TABLES[name](types)}\n${end}`,
  );
}

function settings(all, defaults) {
  const rows = all.map(({ name, type, meaning }) => [`\`${name}\``, defaults.get(name), `\`${type}\``, meaning]);
  return table(["setting", "default", "type", "what it is"], rows);
}

/** What stands for a setting that is left out, by the table above the settings. */
function defaults(types) {
  const rows = types.matchAll(/^ \* \| `(\w+)` +\| (.*?) +\|/gm);
  return new Map([...rows].map(([, name, value]) => [name, value || "–"]));
}

function plain(head, all) {
  return table(
    [head, "what it is"],
    all.map(({ name, meaning }) => [`\`${name}\``, meaning]),
  );
}

function calls(all) {
  const rows = all.map(({ name, type, meaning }) => [
    type.startsWith("(") ? `\`${name}${type}\`` : `\`${name}: ${type}\``,
    meaning,
  ]);
  return table(["member", "what it is"], rows);
}
