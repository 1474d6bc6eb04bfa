import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

// What `require` finds, made from the rest.
const CJS = "cjs/";

/** The files that a package's `files` name, folders opened, but for the CommonJS ones. */
export async function shipped(folder) {
  const { files } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const named = files.filter((file) => file !== CJS);
  const opened = await Promise.all(
    named.map(async (file) =>
      file.endsWith("/") ? (await readdir(join(folder, file))).map((name) => file + name) : [file],
    ),
  );
  return opened.flat().sort();
}
