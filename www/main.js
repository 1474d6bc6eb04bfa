import { tlds } from "../pkg/index.js";
import { Announcer } from "./announcer.js";
import { Chooser, commandFor } from "./chooser.js";
import { ContextFields } from "./context.js";
import { byId, element } from "./element.js";
import { examplesOf } from "./examples.js";
import { OrderForm } from "./form.js";
import { FormChoice } from "./formchoice.js";
import { showIssues } from "./issues.js";
import { showNotes } from "./notes.js";
import { Order } from "./order.js";
import { Outcome } from "./outcome.js";
import { readRoute, writeRoute } from "./route.js";
import { ErrorSummary } from "./summary.js";

const title = document.title;
const order = new Order();
const announcer = new Announcer(byId("announcer"));
const chooser = new Chooser(byId("chooser"), order, announcer);
const choice = new FormChoice(byId("form-choice"), order);
const form = new OrderForm(byId("fields"), order, announcer);
const context = new ContextFields(byId("context"), order);
const outcome = new Outcome(order);
const summary = new ErrorSummary(byId("summary"), (name) => (name ? form.focus(name) : byId("order-issues").focus()));

/** Another order: nothing on it has been answered yet. */
function begin() {
  form.forget();
  summary.close();
  document.title = title;
  chooser.draw();
  drawTitle();
  context.draw();
  drawForm();
  if (order.example) form.answer();
  show();
  writeRoute(order);
}

function drawTitle() {
  const { tld, command, description, availability } = order;
  byId("title").replaceChildren(command, " ", element("span", {}, `.${tld}`));
  byId("handling").textContent =
    description.handling === "fulfillment" ? "worked off by the fulfilment team" : "worked off in real time";
  byId("handling").hidden = !availability.available;
  byId("instead").hidden = availability.available;
  byId("instead").replaceChildren(
    `${command} is not available for .${tld}. ${availability.instead ?? ""} `,
    element("cite", {}, availability.source),
  );
}

function drawForm() {
  choice.draw();
  form.draw();
  byId("submit").hidden = !order.drawnForm;
}

/** Judges the order, and shows the verdict wherever it belongs. */
function show() {
  const report = order.judge();
  const groups = form.groups(report);
  form.show(report);
  choice.show(report);
  summary.update(groups);
  showIssues(byId("order-issues"), ofTheOrder(groups));
  outcome.show(report, form.descriptions);
  showNotes(report);
  return report;
}

/** What concerns the whole order shows like what concerns a field: late, or at once if typing on cannot resolve it. */
function ofTheOrder(groups) {
  // Of an unavailable command the notice says it all.
  if (!order.drawnForm) return [];
  return (groups.get("") ?? []).filter((issue) => order.submitted || !issue.pending);
}

function submit(event) {
  event.preventDefault();
  order.submitted = true;
  form.submitted();
  const report = show();
  document.title = report.ok ? title : `Error: ${title}`;
  if (report.ok) {
    summary.close();
    outcome.focus();
  } else {
    summary.open(form.groups(report));
  }
}

/** Shows what the address names; what it leaves open, or gets wrong, falls back to the first there is. */
function follow({ tld: wanted, command, example: id }) {
  const tld = tlds().includes(wanted) ? wanted : tlds()[0];
  const example = examplesOf(tld).find((candidate) => candidate.id === id);
  if (example) order.fill(tld, example);
  else order.choose(tld, commandFor(tld, command));
}

order.addEventListener("begin", begin);
order.addEventListener("form", () => {
  drawForm();
  show();
});
order.addEventListener("change", show);
byId("order").addEventListener("submit", submit);
window.addEventListener("hashchange", () => {
  const route = readRoute();
  if (tlds().includes(route.tld)) follow(route);
  // A link within the page, such as the skip link, has done its work by now.
  else writeRoute(order);
});

follow(readRoute());
byId("waiting").remove();
byId("chooser").hidden = false;
byId("desk").hidden = false;
