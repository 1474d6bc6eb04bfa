// What comes after a bug of ours, and after much use: a trap costs one error and one instance,
// and half a million calls leave the memory as it was.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import * as parts from "../../target/trapped/wasm/core.js";
import instantiateTwin from "../../target/trapped/wasm/twin.js";
import { registration, transfer } from "./orders.js";

const trapped = new URL("../../target/trapped/wasm/tldgate_bg.wasm", import.meta.url);
const module = new WebAssembly.Module(readFileSync(trapped));

/** A core that counts its instances, and lets their memory be seen. */
function counted(instantiate) {
  const core = new parts.Core();
  const instances = [];
  core.start((imports) => {
    const instance = instantiate(imports);
    instances.push(instance);
    return instance;
  });
  return { core, instances, memory: () => instances.at(-1).exports.memory.buffer.byteLength };
}

const kinds = { WebAssembly: parts.instanceOf(module), "plain JavaScript": instantiateTwin };

for (const [kind, instantiate] of Object.entries(kinds)) {
  describe(kind, () => {
    test("a trap is one clear error, and the next call works", () => {
      const { core, instances } = counted(instantiate);
      const validate = parts.validate(core);
      for (const expected of [2, 3, 4]) {
        assert.throws(() => core.ask("trap"), {
          name: "Error",
          message: "tldgate: trap failed; this is a bug, please report it",
        });
        assert.equal(instances.length, expected, "a fresh instance");
        assert.deepEqual(validate("kyoto", "AddDomain", registration).issues, []);
        assert.equal(validate("kyoto", "TransferDomain", { ...transfer, auth: "abc" }).ok, false);
      }
    });

    test("where no instance can be made, each call says so and tries again", () => {
      let allowed = true;
      const { core } = counted((imports) => {
        if (!allowed) throw new RangeError("too large");
        return instantiate(imports);
      });
      core.missing = "await ready()";
      allowed = false;
      assert.throws(() => core.ask("trap"), /this is a bug/);
      for (let times = 0; times < 2; times++) {
        assert.throws(
          () => core.ask("tlds"),
          (error) => error.message === "tldgate: await ready()" && error.cause instanceof RangeError,
        );
      }
      allowed = true;
      assert.match(core.ask("tlds"), /kyoto/);
    });

    test("many calls leave the memory as it was", () => {
      const { core, memory } = counted(instantiate);
      const validate = parts.validate(core);
      const authCodeCheck = parts.authCodeCheck(core);
      const toCommand = parts.toCommand(core);
      const turn = (index) => {
        // Texts of all lengths: what is freed must be found again.
        const auth = "a1!é".repeat(1 + (index % 61));
        validate("kyoto", "TransferDomain", { ...transfer, auth });
        authCodeCheck("gdn", auth, {});
        if (index % 10 === 0) {
          validate("kyoto", "AddDomain", { ...registration, [`field${index % 997}`]: auth });
          toCommand("kyoto", "AddDomain", registration);
          parts.describe(core)("or.kr", "AddDomain");
        }
      };
      for (let index = 0; index < 10_000; index++) turn(index);
      const before = memory();
      const turns = kind === "WebAssembly" ? 200_000 : 20_000;
      for (let index = 0; index < turns; index++) turn(index);
      assert.equal(memory(), before);
    });
  });
}
