// The script of a checkout that has names of its own: what the order is, the address says.
import { orderForm } from "/tldgate/form.js";

const command = new URLSearchParams(location.search).get("command") ?? "AddDomain";
const form = document.querySelector("form");
const select = form.elements.tld;

const names = {
  domain: "domains[0][name]",
  period: "domains[0][regperiod]",
  auth: "domains[0][eppcode]",
  "ownercontact0.firstname": "firstname",
  "ownercontact0.lastname": "lastname",
  "ownercontact0.organization": "companyname",
  "ownercontact0.email": "email",
  "ownercontact0.street0": "address1",
  "ownercontact0.street1": "address2",
  "ownercontact0.city": "city",
  "ownercontact0.state": "state",
  "ownercontact0.zip": "postcode",
  "ownercontact0.country": "country",
  "ownercontact0.phone": "phonenumber",
  nameserver0: "ns1",
  nameserver1: "ns2",
};
for (const { name } of form.elements) {
  const [, field] = name.match(/\[fields\]\[(.+)\]$/) ?? [];
  if (field) names[field] = name;
}
// The shop's csrf token and its `action` have names that the API has too: the order's stand below this.
const scope = "domains[0]";

/** Parts of the page that are of another command or TLD are not sent. */
function show() {
  for (const part of document.querySelectorAll("[data-command]")) {
    const isShown = part.dataset.command === command && (part.dataset.tld ?? select.value) === select.value;
    part.hidden = !isShown;
    for (const control of part.querySelectorAll("input, select")) control.disabled = !isShown;
  }
}

show();
const bound = orderForm(form, { tld: select.value, command, names, scope });
select.addEventListener("change", () => {
  show();
  bound.change({ tld: select.value });
});
document.documentElement.dataset.ready = "";
