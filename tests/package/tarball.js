// The package as npm would publish it: packed, and unpacked among the packages that the
// consumers beside this file find. `node tests/package/tarball.js` does it once, before tests
// that run side by side.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

export const installed = path("node_modules/tldgate/");
const folder = path("../../target/tarball/");
const listing = join(folder, "files.json");

/** Packs pkg/ and unpacks the tarball to where `import "tldgate"` finds it from here. */
export function install() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // npm leaves its listing on standard output; what it warns of goes to standard error.
  const listed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder, path("../../pkg")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  writeFileSync(listing, listed);
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball().path, "-C", installed, "--strip-components=1"]);
}

/** The tarball that was packed last: its path, its bytes, and the names of its files. */
export function tarball() {
  const listed = JSON.parse(readFileSync(listing, "utf8"));
  const [{ filename, files }] = Array.isArray(listed) ? listed : Object.values(listed);
  const archive = join(folder, filename);
  return { path: archive, bytes: readFileSync(archive), files: files.map(({ path }) => path).sort() };
}

/** A folder of its own for what a test makes; `target/` is nobody's source. */
export function scratch(name) {
  const parent = path("../../target/consumers/");
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, `${name}-`));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) install();
