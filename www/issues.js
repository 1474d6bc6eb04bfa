import { element } from "./element.js";

/** Kept beside the buttons and not in them, so that no secret stands in the document twice. */
const fixes = new WeakMap();

export const fixOf = (button) => fixes.get(button);

const isError = (issue) => issue.severity === "error";

export const errorsOf = (issues) => issues.filter(isError);

/** Issues by the field they stand beside. Those of no field on the page are about the order: `""`. */
export function byField(issues, names) {
  const groups = new Map();
  for (const issue of issues) {
    const name = names.has(issue.path[0]) ? issue.path[0] : "";
    groups.set(name, [...(groups.get(name) ?? []), issue]);
  }
  return groups;
}

/**
 * Shows issues in a list, each with its section of the guide, and with a fix to take where one is
 * offered. An issue that stays keeps its element: the focus may be on its button, or on the way there.
 */
export function showIssues(list, issues, description) {
  const kept = new Map([...list.children].map((item) => [item.dataset.issue, item]));
  const keys = new Set(issues.map(keyOf));
  for (const [key, item] of kept) if (!keys.has(key)) item.remove();
  issues.forEach((issue, at) => {
    const item = kept.get(keyOf(issue)) ?? drawIssue(issue, description);
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
    const button = item.querySelector("button");
    if (!button) return;
    fixes.set(button, issue.fix);
    button.textContent = fixText(issue.fix, description);
  });
}

const keyOf = ({ code, message, fix }) => [code, fix === undefined ? "" : "fix", message].join(" ");

function drawIssue(issue, description) {
  return element(
    "li",
    { class: issue.severity, "data-issue": keyOf(issue) },
    element("strong", { class: "severity" }, isError(issue) ? "Error:" : "Please check:"),
    " ",
    element("span", { class: "sentence" }, issue.message),
    " ",
    element("cite", {}, issue.source),
    issue.fix !== undefined && description && drawFix(),
  );
}

/** A fix is offered, never applied unasked. */
function drawFix() {
  return element("button", { type: "button", class: "fix", "data-action": "fix" });
}

/** A code or an identity number is not written out, where others may look on. */
function fixText(fix, { kind, destination }) {
  if (kind === "auth-code") return "Use the corrected code";
  if (kind === "text" || destination === "fulfillment") return "Use the corrected value";
  return `Use “${fix}”`;
}
