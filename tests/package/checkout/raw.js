// The README's listener, on a form with controls of the shop's own.
import { validate } from "/tldgate/wasm/default.js";

const search = new URLSearchParams(location.search);
const [tld, command] = [search.get("tld"), search.get("command")];
// What the shop's server adds.
const options = {
  given: { ownercontact0: true, admincontact: true, techcontact: true, billingcontact: true, nameserver: true },
};
for (const part of document.querySelectorAll("[data-command]")) {
  part.disabled = part.dataset.command !== command;
}
if (search.has("file")) document.querySelector(`[name="${search.get("file")}"]:enabled`).type = "file";

const form = document.querySelector("form");
form.addEventListener("submit", (event) => {
  const report = validate(tld, command, new FormData(form), options);
  if (!report.ok) event.preventDefault();
  form.querySelector("[role=alert]").textContent = report.issues.map(({ message }) => message).join(" ");
});
document.documentElement.dataset.ready = "";
