// The package's functions, each for a core that an entry point brings: `validate(core)` is the
// function that shops call. index.d.ts documents them; what an order may hold is read in
// call.js, rules are judged in the module, sentences are made in sentences.js.
import { call, options, order, orderCall } from "./call.js";
import { control } from "./control.js";
import { text } from "./reading.js";
import { addMessages, requirementMessage } from "./sentences.js";

export const validate = (core) =>
  function validate(tld, command, fields, settings) {
    const { names, values, aliases } = order(fields);
    const { parts, locale } = options(settings);
    const crossing = orderCall(text("tld", tld), text("command", command), parts, names, values);
    const report = JSON.parse(core.ask("validate", crossing));
    addMessages(report.issues, locale, aliases);
    return report;
  };

export const authCodeCheck = (core) =>
  function authCodeCheck(tld, code, settings) {
    const { parts, locale } = options(settings);
    const report = JSON.parse(core.ask("authCodeCheck", orderCall(text("tld", tld), text("code", code), parts)));
    addMessages(report.issues, locale);
    report.requirements = report.requirements.map(({ id, met, params }) => ({
      id,
      met,
      message: requirementMessage(id, params, locale),
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

function withControl({ repeat, ...field }) {
  return { ...field, control: control(field), ...(repeat && { repeat }) };
}

export const toCommand = (core) =>
  function toCommand(tld, command, fields) {
    const { names, values } = order(fields);
    const found = core.ask("toCommand", orderCall(text("tld", tld), text("command", command), [], names, values));
    if (found === undefined) throw new TypeError("tldgate has no rules for this command of this TLD");
    const [name, parameters] = found;
    const result = { command: name };
    for (const [parameter, index, encoded] of parameters) result[parameter] = encoded ?? values[index];
    return result;
  };

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
