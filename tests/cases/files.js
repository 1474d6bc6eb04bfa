// Reads the case files, for the runs that start in Node.
import { readdir, readFile } from "node:fs/promises";
import { parse } from "smol-toml";

const folder = new URL("./", import.meta.url);

/** Every case file, parsed, with its name. No file at all is a mistake, not a success. */
export async function caseFiles() {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".toml")).sort();
  if (names.length === 0) throw new Error("tests/cases holds no case file");
  return Promise.all(names.map(async (name) => ({ name, file: parse(await readFile(new URL(name, folder), "utf8")) })));
}
