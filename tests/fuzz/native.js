// The crate itself, as a program that judges lines of JSON: examples/judge.rs.
import { execFileSync, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds it, with checks of overflow. */
export function buildNative() {
  execFileSync("cargo", ["build", "--quiet", "--example", "judge"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
}

export class Native {
  #program;
  #waiting = [];

  constructor() {
    this.#start();
  }

  #start() {
    const folder = process.env.CARGO_TARGET_DIR ?? `${root}/target`;
    const program = spawn(`${folder}/debug/examples/judge`, { stdio: ["pipe", "pipe", "pipe"] });
    let said = "";
    program.stderr.on("data", (text) => (said += text));
    program.on("exit", () => {
      for (const { reject } of this.#waiting.splice(0))
        reject(new Error(`the native judge ended: ${said.slice(0, 500)}`));
      if (this.#program === program) this.#program = undefined;
    });
    program.stdin.on("error", () => {});
    createInterface({ input: program.stdout }).on("line", (line) => this.#waiting.shift()?.resolve(JSON.parse(line)));
    this.#program = program;
  }

  /** Its answer to a call. */
  ask(call) {
    if (!this.#program) this.#start();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#program.stdin.write(`${JSON.stringify(call)}\n`);
    });
  }

  stop() {
    const program = this.#program;
    this.#program = undefined;
    program?.kill();
  }
}
