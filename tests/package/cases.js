// The case files as the tests of the package hand them on: plain data, since a TOML parser's
// own objects do not cross into every runtime.
import assert from "node:assert/strict";
import { caseFiles } from "../cases/files.js";

const parsed = await caseFiles();
export const files = JSON.parse(JSON.stringify(parsed.map(({ file }) => file)));

const expected = files.reduce((sum, file) => sum + (file.order?.length ?? 0) + (file["auth-code"]?.length ?? 0), 0);

/** Every case was judged, and holds. */
export function holds({ judged, complaints }) {
  assert.equal(complaints, "");
  assert.equal(judged, expected);
}
