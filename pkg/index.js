// The package's public functions. index.d.ts documents them; what an order may hold is
// read in call.js, rules are judged in the module, sentences are made in sentences.js.
import { call, options, order } from "./call.js";
import { ask } from "./core.js";
import { text } from "./reading.js";
import { addMessages, requirementMessage } from "./sentences.js";

// Reports that many calls share, by the number the module gives them. They hold nothing of
// an order or a code.
const plainReports = new Map();
const plainCodes = new Map();

export function validate(tld, command, fields, settings) {
  const { names, values, aliases } = order(fields);
  const { parts, locale } = options(settings);
  const crossing = call(text("tld", tld), text("command", command), parts, names, values);
  const found = ask("validate", crossing);
  if (typeof found === "number") {
    return { ...remembered(plainReports, found, () => ask("report", crossing)) };
  }
  addMessages(found.issues, locale, aliases);
  return found;
}

export function authCodeCheck(tld, code, settings) {
  text("tld", tld);
  text("code", code);
  if (settings === undefined) {
    const verdict = ask("authCodeVerdict", tld, code);
    if (verdict !== undefined) return { ...remembered(plainCodes, verdict, () => codeReport(tld, code)) };
  }
  return codeReport(tld, code, settings);
}

function codeReport(tld, code, settings) {
  const { parts, locale } = options(settings);
  const report = ask("authCodeCheck", call(tld, code, parts));
  addMessages(report.issues, locale);
  report.requirements = report.requirements.map(({ id, met, params }) => ({
    id,
    met,
    message: requirementMessage(id, params, locale),
  }));
  return report;
}

function remembered(reports, number, make) {
  let report = reports.get(number);
  if (report === undefined) {
    report = frozen(make());
    reports.set(number, report);
  }
  return report;
}

/** Freezes a report through and through: callers share its parts. */
function frozen(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

export function describe(tld, command) {
  return ask("describe", text("tld", tld), command === undefined ? undefined : text("command", command));
}

export function toCommand(tld, command, fields) {
  const { names, values } = order(fields);
  const found = ask("toCommand", call(text("tld", tld), text("command", command), undefined, names, values));
  if (found === undefined) throw new TypeError("tldgate has no rules for this command of this TLD");
  const [name, parameters] = found;
  const result = { command: name };
  for (const [parameter, index] of parameters) result[parameter] = values[index];
  return result;
}

export function tlds() {
  return ask("tlds");
}

export function commands(tld) {
  return ask("commands", text("tld", tld));
}

export function tldOf(domain) {
  return ask("tldOf", text("domain", domain));
}
