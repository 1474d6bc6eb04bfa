// Every case file through the package, in Node.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as tldgate from "tldgate";
import { caseFiles } from "../cases/files.js";
import { complaints, judge } from "../cases/judge.js";

for (const { name, file } of await caseFiles()) {
  test(name, () => {
    const verdicts = judge(tldgate, file);
    assert.notEqual(verdicts.length, 0, "the file holds no case");
    assert.equal(complaints(verdicts), "");
  });
}
