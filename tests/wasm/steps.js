// How many steps a call takes: counted, and so the same on every machine. Of the module, each function
// that begins or ends and each turn of a loop, by binaryen; of the package's JavaScript, each
// block that is run, by V8. What the host does in one of its own functions is not seen.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Session } from "node:inspector";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as parts from "../../pkg/wasm/core.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const CORE = new URL("../../pkg/wasm/core.js", import.meta.url).href;
const FEATURES = ["bulk-memory", "mutable-globals", "nontrapping-float-to-int", "sign-ext"];

let inModule = 0;

/** The module, telling each of its steps. */
function telling() {
  const folder = mkdtempSync(join(tmpdir(), "tldgate-steps-"));
  try {
    const made = join(folder, "telling.wasm");
    const features = FEATURES.map((feature) => `--enable-${feature}`);
    const from = join(root, "pkg/wasm/tldgate_bg.wasm");
    execFileSync(process.execPath, [
      join(root, "node_modules/binaryen/bin/wasm-opt"),
      ...["--log-execution", ...features, from, "-o", made],
    ]);
    return new WebAssembly.Module(readFileSync(made));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const core = new parts.Core();
const module = telling();
core.start((imports) => {
  const [name] = Object.keys(imports);
  const told = { ...imports[name], log_execution: () => void (inModule += 1) };
  return new WebAssembly.Instance(module, { [name]: told });
});

/** The package's functions, which tell their steps. */
export const counted = Object.fromEntries(
  ["authCodeCheck", "toCommand", "toContact", "tldOf", "validate"].map((name) => [name, parts[name](core)]),
);

const session = new Session();
session.connect();
const ask = (method, params) => {
  let answer;
  session.post(method, params, (error, result) => {
    if (error) throw new Error(`${method}: ${error.message}`);
    answer = result;
  });
  return answer;
};
ask("Profiler.enable");
ask("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** How many steps a call of one of the functions takes; what it throws is an answer, too. */
export function steps(call) {
  ask("Profiler.takePreciseCoverage");
  inModule = 0;
  try {
    call();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const inModuleAlone = inModule;
  const script = ask("Profiler.takePreciseCoverage").result.find(({ url }) => url === CORE);
  const ranges = (script?.functions ?? []).flatMap((one) => one.ranges);
  return inModuleAlone + ranges.reduce((sum, { count }) => sum + count, 0);
}

/**
 * By how much faster than its size an input's steps grow: 1 in a straight line, 2 as the square.
 * `call` is given a size, and up to four times as much. Of two doublings the slower one counts: a
 * buffer that is enlarged may fall into either.
 */
export function growth(call, size) {
  // What is done once, such as unpacking a page, is done.
  steps(() => call(1));
  const counts = [size / 2, size, 2 * size, 4 * size].map((one) => steps(() => call(one)));
  const more = [1, 2, 3].map((index) => counts[index] - counts[index - 1]);
  return Math.min(more[1] / Math.max(2 * more[0], 1), more[2] / Math.max(2 * more[1], 1));
}
