import { orderForm } from "../pkg/form.js";
import { tlds } from "../pkg/index.js";
import { Announcer } from "./announcer.js";
import { Chooser, commandFor } from "./chooser.js";
import { ContextFields } from "./context.js";
import { byId, element } from "./element.js";
import { examplesOf } from "./examples.js";
import { FormFields } from "./form.js";
import { FormChoice } from "./formchoice.js";
import { showNotes } from "./notes.js";
import { Order } from "./order.js";
import { Outcome } from "./outcome.js";
import { readRoute, writeRoute } from "./route.js";
import { Verdict } from "./verdict.js";

const title = document.title;
const order = new Order();
const announcer = new Announcer(byId("announcer"));
const chooser = new Chooser(byId("chooser"), order);
const choice = new FormChoice(byId("form-choice"), order, announcer);
const fields = new FormFields(byId("fields"), order, announcer);
const context = new ContextFields(byId("context"), order);
const verdict = new Verdict(order);
const outcome = new Outcome(order);
/** The rules, bound to the form of this order. */
let bound;

/** Another order. What is filled already is judged at once, and an example as if it had been submitted. */
function begin() {
  bound?.stop();
  document.title = title;
  chooser.draw();
  drawTitle();
  context.draw();
  drawForm();
  bound = orderForm(byId("order"), {
    tld: order.tld,
    command: order.command,
    // Where a date or a status matters, the controls for them tell it.
    context: order.hasLocks ? {} : { today: order.context.today },
    ...choice.settings,
    summary: byId("summary"),
    sources: true,
    // Something else may be wrong by then: the verdict says whether the order is right.
    onReport: show,
    onRefused: () => (document.title = `Error: ${title}`),
  });
  bound.answered(order.example && [...order.drawn]);
  announce();
  writeRoute(order);
}

/** Where an order comes filled, its verdict may be out of sight. */
function announce() {
  if (order.example) announcer.say(`Filled in: ${order.example.title}. ${verdict.sentence} ${verdict.reason}`);
  else if (order.isFilled) announcer.say(verdict.sentence);
}

function drawTitle() {
  const { tld, command, description, availability } = order;
  byId("title").replaceChildren(command, " ", element("span", {}, `.${tld}`));
  byId("handling").textContent =
    description.handling === "fulfillment" ? "worked off by the fulfilment team" : "worked off in real time";
  byId("handling").hidden = !availability.available;
}

function drawForm() {
  choice.draw();
  fields.draw();
  byId("submit").hidden = !order.drawnForm;
}

/** Shows the verdict wherever it belongs besides the form. */
function show(report) {
  if (report.ok) document.title = title;
  choice.show(report);
  const wasRight = verdict.isRight;
  verdict.show(report);
  if (verdict.isRight && !wasRight) announcer.say(verdict.sentence);
  outcome.show(report, fields.descriptions);
  showNotes(report);
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
  bound.change(choice.settings);
  bound.answered();
  announcer.say(`${order.form}: ${verdict.sentence}`);
});
// Before tldgate/form hears of it, which listens further out.
fields.addEventListener("typed", () => order.description.forms.length > 1 && bound.change(choice.settings));
fields.addEventListener("grown", () => bound.check());
// A refused order does not come here.
byId("order").addEventListener("submit", (event) => {
  event.preventDefault();
  verdict.focus();
});
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
