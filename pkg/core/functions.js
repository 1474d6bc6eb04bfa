// The package's functions, each for a core that an entry point brings: `validate(core)` is the
// function that shops call. index.d.ts documents them; what a caller passes is read in order.js and
// options.js, rules are judged in the module, sentences are made in sentences.js.
import { call, cut, orderCall } from "./call.js";
import { control } from "./control.js";
import { mayBeField } from "./known-names.js";
import { readOptions } from "./options.js";
import { readOrder } from "./order.js";
import { addOwnIssues } from "./own-rules.js";
import { aString, text, Unreadable } from "./reading.js";
import { addMessages, requirementMessage } from "./sentences.js";

export const validate = (core) =>
  function validate(tld, command, fields, settings) {
    const { order, options, crossing } = read(core, text("tld", tld), text("command", command), fields, settings);
    const report = JSON.parse(core.ask("validate", crossing));
    const others = new Set(order.others);
    for (const issue of report.issues) {
      const [field] = issue.path;
      if (field === undefined) continue;
      const isNoText = issue.code === "format" && issue.params.reason === "file" && others.has(field);
      if (isNoText) throw unreadable(order.callerName(field));
      issue.field = field;
      issue.path = [order.callerName(field)];
    }
    addMessages(report.issues, options);
    if (options.rules) addOwnIssues(report, options.rules, order);
    return report;
  };

/** A field that holds what is neither a text nor a file is a developer's mistake. */
const unreadable = (field) =>
  new Unreadable("fields", field, "must be a string, a number, a boolean, null or undefined");

/** A call that is about an order; of a contact alone, its name comes first. */
function read(core, tld, command, fields, settings) {
  const options = readOptions(settings, (name) => core.ask("isField", name));
  const order = readOrder(fields, options.naming, (name) => mayBeField(core, name));
  const { given } = options;
  const noText = [...order.files, ...order.others].flatMap((name) => ["file", name]);
  const parts = [...options.settings, ...noText];
  const crossing = orderCall(tld, command, parts, order, given);
  return { order, options, values: [...order.values, ...given.values], crossing };
}

export const authCodeCheck = (core) =>
  function authCodeCheck(tld, code, settings) {
    const options = readOptions(settings, (name) => core.ask("isField", name));
    const crossing = orderCall(text("tld", tld), cut(aString("code", code)), options.settings);
    const report = JSON.parse(core.ask("authCodeCheck", crossing));
    for (const issue of report.issues) issue.field = "auth";
    addMessages(report.issues, options);
    report.requirements = report.requirements.map(({ id, met, params }) => ({
      id,
      met,
      message: requirementMessage(id, params, options.locale),
    }));
    return report;
  };

export const describe = (core) =>
  function describe(tld, command) {
    const asked = command === undefined ? [] : [text("command", command)];
    const description = JSON.parse(core.ask("describe", call(text("tld", tld), ...asked)));
    for (const form of description.forms) form.fields = form.fields.map(withControl);
    description.contact = description.contact.map(withControl);
    return description;
  };

function withControl(field) {
  return { ...field, control: control(field) };
}

export const toCommand = (core) =>
  function toCommand(tld, command, fields, settings) {
    const asked = read(core, text("tld", tld), text("command", command), fields, settings);
    const found = parameters(core, "toCommand", asked);
    if (found === undefined) throw new TypeError("tldgate has no rules for this command of this TLD");
    if (typeof found === "string") {
      const name = asked.order.callerName(found);
      throw new Unreadable("fields", name, "is a name that the API cannot take: validate() says why");
    }
    return found;
  };

export const toContact = (core) =>
  function toContact(fields, contact, settings) {
    const found = parameters(core, "toContact", read(core, text("contact", contact), "", fields, settings));
    if (found === undefined) throw new TypeError("contact must be a contact's name, such as ownercontact0");
    return Object.keys(found).length > 1 ? found : undefined;
  };

/** What the module finds for the API, with the order's own values. */
function parameters(core, name, { order, values, crossing }) {
  const wrong = order.others.find((name) => core.ask("isField", name));
  if (wrong !== undefined) throw unreadable(order.callerName(wrong));
  const found = core.ask(name, crossing);
  if (!Array.isArray(found)) return found;
  const [command, fields] = found;
  const result = { command };
  for (const [field, index, value] of fields) result[field] = value ?? values[index];
  return result;
}

export const tlds = (core) =>
  function tlds() {
    return core.ask("tlds").split(" ");
  };

export const commands = (core) =>
  function commands(tld) {
    const description = JSON.parse(core.ask("describe", call(text("tld", tld))));
    return description.commands.flatMap(({ name, available }) => (available ? [name] : []));
  };

export const tldOf = (core) =>
  function tldOf(domain) {
    return core.ask("tldOf", text("domain", domain)) || undefined;
  };
