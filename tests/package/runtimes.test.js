// Every case through the tarball, in every runtime that a shop's server or edge may be.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { test } from "node:test";
import { build } from "esbuild";
import { files, holds } from "./cases.js";
import { answer, freePort } from "./port.js";
import { scratch } from "./tarball.js";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const program = path("runtimes/judge.js");
const cases = join(scratch("cases"), "cases.json");
writeFileSync(cases, JSON.stringify(files));

const run = promisify(execFile);
async function judgedBy(command, options, consumer) {
  const { stdout, stderr } = await run(command, [...options, program, consumer, cases], { cwd: path(".") });
  assert.equal(stderr, "");
  holds(JSON.parse(stdout));
}

/** A program that npm brought: it chose the package of this machine among those of a scope. */
function carried(scope, name) {
  const [machine] = readdirSync(path(`node_modules/${scope}`));
  return path(`node_modules/${scope}/${machine}/${name}`);
}

const runtimes = {
  "Node, import": [process.execPath, [], ".js"],
  "Node, require": [process.execPath, [], ".cjs"],
  Deno: [carried("@deno", "deno"), ["run", "--no-remote", "--no-lock", "--quiet", "--allow-read"], ".js"],
  Bun: [carried("@oven", "bin/bun"), ["run"], ".js"],
};
for (const [name, [command, options, extension]] of Object.entries(runtimes)) {
  for (const entry of ["default", "twin"]) {
    test(`${name} · ${entry}`, () => judgedBy(command, options, path(`consumers/${entry}${extension}`)));
  }
}

test("Node, import · file", async () => {
  const bytes = readFileSync(path("node_modules/tldgate/wasm/tldgate_bg.wasm"));
  await import("./consumers/file.js");
  const { shop } = globalThis;
  assert.throws(() => shop.tlds(), /init\(\)/);
  await assert.rejects(shop.init(new Uint8Array(8)), WebAssembly.CompileError);
  const [first, again] = [shop.init(bytes), shop.init("never asked for")];
  assert.equal(first, again);
  await first;
  shop.initSync(bytes);
  assert.equal(shop.validate("kyoto", "TransferDomain", {}).ok, false);
});

test("what binds a page's form loads on a server, where there is no page", async () => {
  const require = createRequire(import.meta.url);
  for (const { orderForm, IssueTiming } of [await import("tldgate/form"), require("tldgate/form")]) {
    assert.equal(typeof orderForm, "function");
    assert.deepEqual(new IssueTiming().shown([{ pending: false }]), []);
  }
});

test("edge-light · default", async () => {
  const folder = scratch("edge-light");
  await build({
    entryPoints: [path("consumers/default.js")],
    bundle: true,
    format: "esm",
    conditions: ["edge-light"],
    loader: { ".wasm": "copy" },
    outfile: join(folder, "consumer.mjs"),
  });
  assert.match(readFileSync(join(folder, "consumer.mjs"), "utf8"), /from "\.\/tldgate_bg-\w+\.wasm\?module"/);
  await judgedBy(process.execPath, ["--import", path("runtimes/compiled-register.js")], join(folder, "consumer.mjs"));
});

for (const entry of ["tldgate", "tldgate/schema", "tldgate/form"]) {
  test(`the condition tldgate-js gives ${entry} the twin`, async () => {
    const { metafile } = await build({
      stdin: { contents: `import * as entry from "${entry}"; globalThis.entry = entry;`, resolveDir: path(".") },
      bundle: true,
      format: "esm",
      conditions: ["tldgate-js"],
      write: false,
      metafile: true,
    });
    const inputs = Object.keys(metafile.inputs).map((file) => file.split("/tldgate/")[1]);
    assert.ok(inputs.includes("wasm/twin.js"));
    assert.ok(!inputs.includes("wasm/default.js"));
  });
}

const edges = { default: ["workerd"], twin: [] };
for (const [entry, conditions] of Object.entries(edges)) {
  test(`workerd · ${entry}`, async () => {
    const folder = scratch("workerd");
    const { metafile } = await build({
      stdin: {
        contents: `import ${JSON.stringify(path(`consumers/${entry}.js`))};
          export { default } from ${JSON.stringify(path("runtimes/worker.js"))};`,
        resolveDir: path("."),
      },
      bundle: true,
      format: "esm",
      conditions,
      loader: { ".wasm": "copy" },
      outfile: join(folder, "worker.js"),
      metafile: true,
    });
    const wasm = Object.keys(metafile.outputs)
      .map((output) => output.split("/").at(-1))
      .filter((output) => output.endsWith(".wasm"));
    assert.equal(wasm.length, conditions.length);
    const port = await freePort();
    const modules = [
      `(name = "worker.js", esModule = embed "worker.js")`,
      ...wasm.map((name) => `(name = "${name}", wasm = embed "${name}")`),
    ];
    writeFileSync(
      join(folder, "config.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [${modules.join(", ")}], compatibilityDate = "2025-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
    );
    const worker = spawn(carried("@cloudflare", "bin/workerd"), ["serve", join(folder, "config.capnp")], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    try {
      const asked = { method: "POST", body: JSON.stringify(files) };
      holds(await (await answer(`http://127.0.0.1:${port}`, worker, asked)).json());
    } finally {
      worker.kill();
    }
  });
}
