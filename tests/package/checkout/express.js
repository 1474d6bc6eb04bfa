// A shop's server in Express, that judges each order again: `node express.js`, with the port in PORT. An order's rows
// stand below `domains[0]`, with names of the shop's own.
import express from "express";
import { toCommand, validate } from "tldgate";
import { schema } from "tldgate/schema";

const contacts = { admincontact0: "P-ABC123", techcontact0: "P-ABC123", billingcontact0: "P-ABC123" };
const hosts = { nameserver0: "ns1.example.net", nameserver1: "ns2.example.net" };

/** What the shop calls the fields, and what it adds itself. */
const optionsOf = (command) => ({
  scope: "domains[0]",
  names: { domain: "name", period: "years", auth: "eppcode", ownercontact0: "owner", "X-COMPANY-VAT-ID": "vat" },
  given: command === "AddDomain" ? { ...contacts, ...hosts } : {},
});
const told = (issues) => issues.map(({ path: [name], message }) => ({ name, message }));

const app = express();
const limit = "5mb";
const parsers = {
  flat: express.urlencoded({ extended: false, limit }),
  nested: express.urlencoded({ extended: true, limit }),
  json: express.json({ limit, strict: false }),
};

for (const [kind, parser] of Object.entries(parsers)) {
  app.post(`/${kind}/:tld/:command`, parser, ({ body, params: { tld, command } }, response) => {
    const options = optionsOf(command);
    const { ok, issues } = validate(tld, command, body, options);
    if (ok) response.json(toCommand(tld, command, body, options));
    else response.status(422).json(told(issues));
  });

  app.post(`/schema/${kind}/:tld/:command`, parser, ({ body, params: { tld, command } }, response) => {
    const options = optionsOf(command);
    const { issues } = schema(tld, command, options)["~standard"].validate(body);
    if (issues) response.status(422).json(told(issues));
    else response.json(toCommand(tld, command, body, options));
  });
}

// validate() throws a TypeError for what is no order, such as an object where a text was meant.
app.use((error, request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error instanceof TypeError ? 400 : (error.status ?? 500);
  response.status(status).json({ name: error.name, message: error.message });
});

app.listen(Number(process.env.PORT), "127.0.0.1");
