import { byId, element } from "./element.js";
import { findingsOf } from "./findings.js";

/** The kinds of findings in the order in which they are told, and how a sentence tells them. */
const KINDS = [
  { kind: "wrong", title: "Wrong", told: "wrong" },
  { kind: "missing", title: "Missing", told: "missing" },
  { kind: "unfinished", title: "Unfinished", told: "unfinished" },
  { kind: "doubtful", title: "To check", told: "to check" },
];

/** What the rules say of the order, at any time and in words; each finding leads to its control. */
export class Verdict {
  #order;
  /** The verdict in one sentence. */
  sentence = "";
  isRight = false;

  constructor(order) {
    this.#order = order;
  }

  show(report) {
    const findings = findingsOf(report);
    this.isRight = report.ok;
    this.sentence = this.#sentenceOf(report, findings);
    const state = stateOf(report, findings);
    byId("verdict").className = `slip ${state}`;
    // It lies over the page: not before there is something to judge.
    byId("verdict-bar").hidden = state === "waiting" && !this.#order.isFilled;
    for (const id of ["verdict-sentence", "verdict-bar-sentence"]) byId(id).textContent = this.sentence;
    byId("findings").replaceChildren(...KINDS.flatMap((kind) => drawKind(kind, findings)));
  }

  /** The first reason there is to refuse the order, as its issue tells it. */
  get reason() {
    return byId("findings").querySelector(".wrong .message, .missing .message")?.textContent ?? "";
  }

  focus() {
    byId("verdict").focus();
    byId("verdict").scrollIntoView({ block: "nearest" });
  }

  #sentenceOf({ ok, issues }, findings) {
    const { drawnForm, command, tld } = this.#order;
    if (!drawnForm) return `Refused: ${command} is not available for .${tld}.`;
    const told = KINDS.map((kind) => countOf(kind, findings)).filter(Boolean);
    if (ok) return issues.length > 0 ? `The order is right; ${told[0]}.` : "The order is right.";
    return `${isRefused(findings) ? "Refused" : "Not complete yet"}: ${list(told)}.`;
  }
}

/** An order is refused once the form says of an error that it is one. */
const isRefused = (findings) =>
  findings.some(({ kind, isShown }) => kind === "wrong" || (kind === "missing" && isShown));

function stateOf({ ok }, findings) {
  if (ok) return "ready";
  return isRefused(findings) ? "refused" : "waiting";
}

function countOf({ kind, told }, findings) {
  const { length } = findings.filter((finding) => finding.kind === kind);
  if (length === 0) return "";
  return length === 1 ? `one thing is ${told}` : `${length} things are ${told}`;
}

const list = (words) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);

function drawKind({ kind, title }, findings) {
  const items = findings.filter((finding) => finding.kind === kind);
  if (items.length === 0) return [];
  return [element("h3", {}, title), element("ul", { class: `findings ${kind}` }, ...items.map(drawFinding))];
}

function drawFinding({ issue: { code, params, message, source }, control }) {
  const name = params.reason ? `${code}.${params.reason}` : code;
  return element(
    "li",
    {},
    control ? linkTo(control, message) : element("span", { class: "message" }, message),
    element("p", { class: "origin" }, element("code", {}, name), " ", element("cite", {}, source)),
  );
}

function linkTo(control, message) {
  const link = element("a", { class: "message", href: `#${control.id}` }, message);
  link.addEventListener("click", (event) => {
    // The address is a route of this page.
    event.preventDefault();
    for (let node = control.closest("details"); node; node = node.parentElement.closest("details")) node.open = true;
    control.focus();
  });
  return link;
}
