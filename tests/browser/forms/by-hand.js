// A cart that shows what validate() says by itself, with the timing of tldgate/form: for a shop whose page is
// nothing like a form, or is drawn by a framework.
import { IssueTiming } from "../../../pkg/form.js";
import { validate } from "../../../pkg/index.js";

const given = {
  period: 1,
  ownercontact0: true,
  admincontact: true,
  techcontact: true,
  billingcontact: true,
  nameserver: true,
};
const cart = [
  { tld: "kyoto", command: "TransferDomain", scope: "domains[0]" },
  { tld: "gdn", command: "AddDomain", scope: "domains[1]", names: { "ownercontact0.email": "email" } },
];
const form = document.querySelector("form");
const timings = new Map();
let submitted = false;

function judge() {
  const order = new FormData(form);
  const reports = cart.map(({ tld, command, ...options }) => validate(tld, command, order, { given, ...options }));
  const issues = reports.flatMap((report) => report.issues);
  for (const list of form.querySelectorAll("[data-issues-for]")) {
    const name = list.dataset.issuesFor;
    if (!timings.has(name)) timings.set(name, new IssueTiming({ submitted }));
    const shown = timings.get(name).shown(issues.filter(({ path: [place = ""] }) => place === name));
    // Two orders say the same of a control that they share.
    const messages = new Set(shown.map(({ message }) => message));
    list.replaceChildren(
      ...[...messages].map((text) => Object.assign(document.createElement("li"), { textContent: text })),
    );
  }
  return reports.every(({ ok }) => ok);
}

form.addEventListener("input", ({ target }) => {
  timings.get(target.name)?.typed();
  judge();
});
form.addEventListener("focusout", ({ target }) => {
  timings.get(target.name)?.left();
  judge();
});
form.addEventListener("submit", (event) => {
  submitted = true;
  for (const timing of timings.values()) timing.submitted();
  if (!judge()) event.preventDefault();
});
judge();
