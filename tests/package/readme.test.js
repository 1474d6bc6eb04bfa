// The README's programs, as they stand there, with the tarball installed beside them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const programs = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, program]) => program);

test("the README has programs", () => assert.ok(programs.length > 0));

for (const [index, program] of programs.entries()) {
  test(`program ${index + 1} prints what it says`, () => {
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: new URL(".", import.meta.url),
      encoding: "utf8",
    });
    for (const [, told] of program.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)) {
      assert.ok(printed.includes(told), printed);
    }
    assert.notEqual(printed, "");
  });
}
