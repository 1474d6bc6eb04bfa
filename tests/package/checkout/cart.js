// A cart: each row is an order of its own, and the owner is everybody's.
import { orderForm } from "/tldgate/form.js";

const form = document.querySelector("form");
const rows = document.querySelector("#rows");
const given = { admincontact: true, techcontact: true, billingcontact: true, nameserver: true, period: 1 };
const OWN = {
  kz: { "X-COMPANY-VAT-ID": "BIN" },
  kg: {
    tin: "Tax number",
    "passport-number": "Passport",
    "passport-issued-by": "Passport issued by",
    "passport-issued-on": "Passport issued on",
  },
  "or.kr": {
    "X-KR-ACCEPT-TRUSTEE-TAC": "Local contact",
    "X-KR-CTFY-TYPE": "Certificate",
    "X-KR-CTFY-NO": "Its number",
  },
};

function input(label, name, value = "") {
  const node = document.createElement("label");
  const control = Object.assign(document.createElement("input"), { name, value });
  if (name.includes("ACCEPT")) Object.assign(control, { type: "checkbox", value: "1" });
  node.append(`${label} `, control);
  return node;
}

/** Draws a row, and gives the settings of its order. */
function draw({ tld, command = "AddDomain", domain = `tea.${tld}` }, index) {
  const scope = `domains[${index}]`;
  const row = document.createElement("li");
  row.append(input("Domain", `${scope}[domain]`, domain));
  if (command === "TransferDomain") row.append(input("Auth code", `${scope}[auth]`));
  else for (const [name, label] of Object.entries(OWN[tld] ?? {})) row.append(input(label, `${scope}[${name}]`));
  const remove = Object.assign(document.createElement("button"), { type: "button", textContent: "Remove" });
  row.append(remove);
  rows.append(row);
  const settings = { tld, command, scope, given, names: { ownercontact0: "owner" } };
  return { row, remove, settings };
}

const first = [
  { tld: "kz" },
  { tld: "kyoto", command: "TransferDomain" },
  { tld: "kg" },
  { tld: "gdn", domain: "tea" },
  { tld: "or.kr" },
  { tld: "com" },
].map(draw);
let count = first.length;
const cart = orderForm(
  form,
  first.map(({ settings }) => settings),
);

const removable = ({ row, remove }, order) =>
  remove.addEventListener("click", () => {
    row.remove();
    cart.remove(order);
  });
first.forEach((one, index) => removable(one, cart.orders[index]));
document.querySelector("#add").addEventListener("click", () => {
  const one = draw({ tld: "com" }, count++);
  removable(one, cart.add(one.settings));
});
window.cart = cart;
document.documentElement.dataset.ready = "";
