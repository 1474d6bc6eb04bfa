import { byId } from "./element.js";

/**
 * What a report says of the order on the page, as findings in the page's order: each with its `kind`, the
 * `control` that mends it (none where it is about the order as a whole), and whether the form shows it too.
 *
 * An error that typing on can mend, in a field where the form does not show it yet, is `unfinished`: nobody
 * is told off in the middle of a word.
 *
 * @param {import("../pkg/index.js").Report} report
 */
export function findingsOf({ issues }) {
  const findings = issues.map((issue) => {
    const control = controlOf(issue);
    // A rule of the page's own does not know what is pending; typing mends whatever is missing.
    const isPending = issue.pending || issue.code === "required";
    const isShown = !isPending || isBeside(control, issue);
    return { issue, control, isShown, kind: kindOf(issue, isShown) };
  });
  return findings.sort(byPlace);
}

/** Whether the form shows it by now: at its control, or above all of them. */
function isBeside(control, { message }) {
  return control ? control.getAttribute("aria-invalid") === "true" : byId("order-issues").textContent.includes(message);
}

function kindOf({ code, severity }, isShown) {
  if (severity === "warning") return "doubtful";
  if (code === "required") return "missing";
  return isShown ? "wrong" : "unfinished";
}

function controlOf({ path, params }) {
  const control = path.length > 0 && `#fields [name="${CSS.escape(path[0])}" i]`;
  const known = params.context && `#context [data-context="${params.context}"]`;
  return (control || known) && byId("order").querySelector(control || known);
}

/** Those about the whole order come first, as they do on the page. */
function byPlace({ control: one }, { control: other }) {
  if (one === other) return 0;
  if (!one || !other) return one ? 1 : -1;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
