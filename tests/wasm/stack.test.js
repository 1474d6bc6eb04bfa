// A stack that is full is the host's own error. It may come anywhere, within the module too, and the
// next call works: in each entry, and for each function.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import * as inlined from "tldgate";
import * as twin from "tldgate/js";
import { schema } from "tldgate/schema";
import { schemaFor } from "tldgate/schema-for";
import * as file from "tldgate/wasm";
import { registration } from "./orders.js";

file.initSync(readFileSync(new URL("../../pkg/wasm/tldgate_bg.wasm", import.meta.url)));
const schemas = { tldgate: schema, "tldgate/js": schemaFor(twin), "tldgate/wasm": schemaFor(file) };

const calls = ({ authCodeCheck, describe, tldOf, toCommand, validate }, schema) => ({
  validate: () =>
    validate("kyoto", "TransferDomain", { domain: "tea.kyoto", auth: "abc" }, { context: { status: [] } }),
  "validate a cart": () =>
    validate("kyoto", "AddDomain", { order: [registration] }, { scope: "order[0]", names: { auth: "code" } }),
  authCodeCheck: () => authCodeCheck("gdn", "abc"),
  toCommand: () => toCommand("kyoto", "AddDomain", { ...registration, domain: "お茶.kyoto" }),
  describe: () => describe("or.kr", "AddDomain"),
  tldOf: () => tldOf("tea.kyoto"),
  schema: () => schema("kyoto", "TransferDomain")["~standard"].validate({ auth: "abc" }),
});

/** How deep calls may stand in each other. */
function deepest() {
  let depth = 0;
  const down = (left) => {
    depth += 1;
    if (left < 0) throw new Error("deeper than the stack");
    down(left - 1);
  };
  assert.throws(() => down(10_000_000), RangeError);
  return depth;
}

for (const [entry, functions] of Object.entries({ tldgate: inlined, "tldgate/js": twin, "tldgate/wasm": file })) {
  describe(entry, () => {
    for (const [name, call] of Object.entries(calls(functions, schemas[entry]))) {
      test(`${name} on the way down`, () => {
        const expected = call();
        const down = (left) => {
          if (left < 200) call();
          down(left - 1);
        };
        const depth = deepest();
        for (let times = 0; times < 3; times++) {
          assert.throws(() => down(depth), { name: "RangeError", message: "Maximum call stack size exceeded" });
          assert.deepEqual(call(), expected);
        }
      });

      test(`${name} on the way up, wherever there is room for some of it`, () => {
        const expected = call();
        let calls = 0;
        const up = () => {
          try {
            up();
          } finally {
            // The deepest few hundred: further up there is room for all of it.
            if (calls < 300) {
              calls += 1;
              try {
                call();
              } catch (error) {
                assert.equal(error.name, "RangeError");
              }
            }
          }
        };
        assert.throws(up, RangeError);
        assert.deepEqual(call(), expected);
      });
    }
  });
}
