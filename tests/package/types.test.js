// What the types promise, against what the package gives.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { literals } from "./literals.js";
import { installed, scratch, tarball } from "./tarball.js";

const tsc = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url));
const modules = fileURLToPath(new URL("node_modules/@types/", import.meta.url));
const config = JSON.parse(readFileSync(new URL("types/tsconfig.json", import.meta.url), "utf8"));

/** What the compiler says of programs, by their names. */
function complaints(programs) {
  const folder = scratch("types");
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);
  const paths = {
    tldgate: [join(installed, "index.d.ts")],
    "tldgate/*": [join(installed, "*.d.ts")],
    express: [join(modules, "express/index.d.ts")],
  };
  const others = { noUnusedLocals: false, skipLibCheck: true, typeRoots: [modules], types: ["node"] };
  const compilerOptions = { ...config.compilerOptions, ...others, paths };
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  return compile(folder);
}

function compile(folder) {
  try {
    return execFileSync(tsc, ["--project", folder], { encoding: "utf8" });
  } catch ({ stdout }) {
    return stdout;
  }
}

test("the lists of the types are what the package gives", async () => {
  assert.equal(complaints({ "literals.ts": await literals() }), "");
});

test("form libraries take schema() by its types", () => {
  assert.equal(compile(fileURLToPath(new URL("types/libraries/", import.meta.url))), "");
});

test("the types need no other package", () => {
  const { files } = tarball();
  for (const file of files.filter((name) => name.endsWith(".d.ts"))) {
    const text = readFileSync(join(installed, file), "utf8").replace(/^ \*.*$/gm, "");
    for (const [, from] of text.matchAll(/\b(?:from|import\() ?"([^"]+)"/g)) assert.match(from, /^\.\.?\//, file);
  }
});

/** The programs of a page, with the package by its name. */
function programsOf(page) {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
  const blocks = [...text.matchAll(/```(?:js|javascript|ts|html)\n([^]*?)```/g)].map(([, block]) => block);
  const scripts = blocks.flatMap((block) => {
    if (!block.startsWith("<")) return block;
    return [...block.matchAll(/<script type="module">\n([^]*?)<\/script>/g)].map(([, script]) => script);
  });
  const named = scripts.map((script) => script.replace(/"\.\/node_modules\/(tldgate)(?:\/index)?(.*)\.js"/g, '"$1$2"'));
  const prefix = page.replace(/\W/g, "-");
  return Object.fromEntries(named.map((script, index) => [`${prefix}-${index + 1}.ts`, `${script}\nexport {};\n`]));
}

for (const page of ["README.md", "docs/form.md"]) {
  test(`the programs of ${page} compile under strict TypeScript`, () => {
    const programs = programsOf(page);
    assert.ok(Object.keys(programs).length > 2);
    assert.equal(complaints(programs), "");
  });
}
