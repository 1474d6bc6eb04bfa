// What the package is made of: every crate that is compiled into the module, as CycloneDX.
// It says neither when it was made nor by a number of its own, so that two builds of one
// commit are equal.
//
//   node scripts/build-sbom.mjs OUTPUT
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";

const [output] = process.argv.slice(2);
const OURS = "tldgate";

const expression = (license) => new Models.LicenseRepository([new Models.LicenseExpression(license)]);

const cargo = (...parts) => execFileSync("cargo", parts, { encoding: "utf8", maxBuffer: 1 << 26 });
const tree = cargo(
  ...["tree", "--locked", "--package", `${OURS}-wasm`, "--target", "wasm32-unknown-unknown"],
  // What runs while Rust compiles is not in what it compiles.
  ...["--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"],
);
const crates = new Map(
  tree
    .trim()
    .split("\n")
    .map((line) => line.match(/^(\S+) v(\S+)[^|]*\|(.*)$/).slice(1))
    .filter(([name]) => !name.startsWith(OURS))
    .map(([name, version, license]) => [`${name}@${version}`, { name, version, license }]),
);

// Cargo.lock has the hashes of the crates as they were fetched.
const hashes = new Map(
  [
    ...(await readFile("Cargo.lock", "utf8")).matchAll(
      /^name = "(.+)"\nversion = "(.+)"\nsource = .*\nchecksum = "(.+)"$/gm,
    ),
  ].map(([, name, version, hash]) => [`${name}@${version}`, hash]),
);

const { name, version, license } = JSON.parse(await readFile("pkg/package.json", "utf8"));
const bom = new Models.Bom();
bom.metadata.component = new Models.Component(Enums.ComponentType.Library, name, {
  version,
  bomRef: `pkg:npm/${name}@${version}`,
  purl: `pkg:npm/${name}@${version}`,
  licenses: expression(license),
});
for (const [id, { name, version, license }] of [...crates].sort()) {
  const purl = `pkg:cargo/${name}@${version}`;
  const hash = hashes.get(id);
  if (hash === undefined) throw new Error(`Cargo.lock has no hash of ${id}`);
  const component = new Models.Component(Enums.ComponentType.Library, name, {
    version,
    bomRef: purl,
    purl,
    hashes: new Models.HashDictionary([[Enums.HashAlgorithm["SHA-256"], hash]]),
    licenses: expression(license),
  });
  bom.components.add(component);
  bom.metadata.component.dependencies.add(component.bomRef);
}
// The standard library is of the compiler, and no crate of a registry.
const compiler = execFileSync("rustc", ["--version"], { encoding: "utf8" }).match(/^rustc (\S+)/)[1];
const std = new Models.Component(Enums.ComponentType.Library, "std", {
  version: compiler,
  bomRef: `std@${compiler}`,
  description: "Rust's standard library",
  licenses: expression("MIT OR Apache-2.0"),
});
bom.components.add(std);
bom.metadata.component.dependencies.add(std.bomRef);

const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
await writeFile(output, `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`);
