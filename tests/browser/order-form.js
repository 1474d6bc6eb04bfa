// A shop's script: what the tests ask it of is on the window.
import { orderForm } from "../../pkg/form.js";

const [transfer, register] = document.forms;

window.sent = [];
for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    window.sent.push(event.submitter?.id);
  });
}

window.reports = [];
window.transfer = orderForm(transfer, {
  tld: "kyoto",
  command: "TransferDomain",
  names: { auth: "order[code]" },
  onReport: (report) => window.reports.push(report),
});
window.register = orderForm(register, {
  tld: "or.kr",
  command: "AddDomain",
  sources: true,
  onRefused: (report) => (window.refused = report),
});
