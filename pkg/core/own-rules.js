// A shop's own rules: what they find stands in the report behind what ours found.
import { MOST_ENTRIES } from "./limits.js";
import { atMost, isArray, isRecord, items, text, valueOf } from "./reading.js";

const PLACE = "options.rules()";
const PARTS = ["field", "code", "message", "severity"];

/** Adds what `rules` finds of an order. */
export function addOwnIssues(report, rules, order) {
  const found = rules(order.toObject(), report) ?? [];
  if (!isArray(found)) throw new TypeError("options.rules must return an array of issues");
  const all = items(PLACE, found, MOST_ENTRIES);
  atMost(MOST_ENTRIES, all.length, "issues", PLACE);
  for (const [index, one] of all.entries()) {
    const issue = ownIssue(`${PLACE}[${index}]`, one, order);
    report.issues.push(issue);
    report.ok &&= issue.severity !== "error";
  }
}

function ownIssue(place, one, order) {
  if (!isRecord(one)) throw new TypeError(`${place} must be an object`);
  const [field, code, message, severity = "error"] = PARTS.map((name) => valueOf(place, one, name));
  text(`${place}.code`, code);
  text(`${place}.message`, message);
  if (field !== undefined) text(`${place}.field`, field);
  if (severity !== "error" && severity !== "warning") {
    throw new TypeError(`${place}.severity must be "error" or "warning"`);
  }
  return {
    code,
    severity,
    path: field === undefined ? [] : [order.callerName(field)],
    ...(field !== undefined && { field }),
    message,
    params: {},
    pending: false,
    source: "shop",
  };
}
