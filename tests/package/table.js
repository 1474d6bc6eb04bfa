// A reporter for Node's test runner: writes the table of what loads the package, of the tests
// that passed. Their names are `WHERE · ENTRY`, and `, HOW` behind it where that is told.
const ENTRIES = { default: "`tldgate`", twin: "`tldgate/js`", file: "`tldgate/wasm`" };
const GROUPS = {
  "browsers.test.js": "Browsers",
  "bundlers.test.js": "Bundlers",
  "runtimes.test.js": "Servers and edges",
};

export default async function* table(events) {
  const groups = new Map(Object.values(GROUPS).map((group) => [group, new Map()]));
  const rowOf = (file, where) => {
    const rows = groups.get(GROUPS[file.split("/").at(-1)]);
    if (!rows.has(where)) rows.set(where, new Map());
    return rows.get(where);
  };
  for await (const { type, data } of events) {
    const [, where, entry, how = ""] = data.name?.match(/^(.+) · (default|twin|file)(, .+)?$/) ?? [];
    if (where === undefined || (type !== "test:pass" && type !== "test:fail")) continue;
    rowOf(data.file, where + how).set(entry, type === "test:pass" ? "✓" : "fails");
  }
  const columns = Object.keys(ENTRIES);
  const line = (cells) => `| ${cells.join(" | ")} |\n`;
  yield line(["", ...Object.values(ENTRIES)]) + line(["---", ...columns.map(() => ":-:")]);
  for (const [group, rows] of groups) {
    yield line([`**${group}**`, ...columns.map(() => "")]);
    for (const [where, cells] of rows) yield line([where, ...columns.map((entry) => cells.get(entry) ?? "")]);
  }
}
