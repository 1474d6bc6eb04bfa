// An instance of the module in use, however an entry point came by it: compiled from a
// string, from a file, or as plain JavaScript.
import glue from "../wasm/glue.js";

export class Core {
  #instantiate;
  #functions;

  /** What a developer has to do who asks before there is an instance, and why there is none. */
  missing = "no instance of the module can be made";
  cause;

  /** What names of fields begin with, once somebody asked. */
  stems;

  get started() {
    return this.#functions !== undefined;
  }

  /** Makes an instance by a function from imports to an instance; the same is used again after a trap. */
  start(instantiate) {
    const { imports, begin, functions } = glue();
    begin(instantiate(imports));
    this.#instantiate = instantiate;
    this.#functions = functions;
  }

  /** The same of a module, for browsers in which making an instance has to be awaited too. */
  async startLater(module) {
    const { imports, begin, functions } = glue();
    begin(await WebAssembly.instantiate(module, imports));
    this.#instantiate = instanceOf(module);
    this.#functions = functions;
  }

  /** Calls a function of the module. */
  ask(name, ...values) {
    // A new instance may have had no room when the last one trapped: deep in a recursion, say.
    if (!this.started && this.#instantiate) this.#restart();
    if (!this.started) throw new Error(`tldgate: ${this.missing}`, { cause: this.cause });
    try {
      return this.#functions[name](...values);
    } catch (error) {
      // Whatever it was, it leaves the instance in pieces, and the next call gets a new one. A
      // trap is a bug of ours; the error tells nothing of what was asked. A stack or a memory
      // that is full is the caller's own error.
      this.#functions = undefined;
      this.#restart();
      if (error instanceof RangeError || error?.name === "InternalError") throw error;
      throw new Error(`tldgate: ${name} failed; this is a bug, please report it`);
    }
  }

  /** Makes a new instance, or leaves it to the next call. */
  #restart() {
    try {
      this.start(this.#instantiate);
    } catch (error) {
      this.cause = error;
    }
  }
}

/** From imports to an instance of a compiled module. */
export const instanceOf = (module) => (imports) => new WebAssembly.Instance(module, imports);
